"""The library, its staff and patrons, and the change sets."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null

_FULL_TEXT = (
    """CREATE VIRTUAL TABLE patron_fts USING fts5(words, content='patron_words', content_rowid='patron_id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4')""",
    """CREATE TRIGGER patron_words_added AFTER INSERT ON patron_words BEGIN
        INSERT INTO patron_fts(rowid, words) VALUES (new.patron_id, new.words); END""",
    """CREATE TRIGGER patron_words_removed AFTER DELETE ON patron_words BEGIN
        INSERT INTO patron_fts(patron_fts, rowid, words) VALUES ('delete', old.patron_id, old.words); END""",
    """CREATE TRIGGER patron_words_changed AFTER UPDATE ON patron_words BEGIN
        INSERT INTO patron_fts(patron_fts, rowid, words) VALUES ('delete', old.patron_id, old.words);
        INSERT INTO patron_fts(rowid, words) VALUES (new.patron_id, new.words); END""",
)


def upgrade() -> None:
    """Make them."""
    _library()
    _categories_and_channels()
    _patrons()
    _numbers_and_contacts()
    _key_information()
    _patron_tables()
    _origins_and_sets()
    _changes()
    for statement in _FULL_TEXT:
        op.get_bind().exec_driver_sql(statement)


def _library() -> None:
    op.create_table(
        "library",
        *texts(name=200, language=40, phone_region=2),
        column("is_demonstration", sa.Boolean()),
        *texts_or_null(identity_number_reason=500),
        *record("library"),
    )
    op.create_table("branch", *texts(code=40, name=200, zone=80), *record("branch"))
    op.create_table(
        "desk",
        column("branch_id", sa.Integer()),
        *texts(name=200),
        key("desk", "branch_id", "branch"),
        *record("desk"),
    )
    op.create_table(
        "staff_member",
        *texts(full_name=200, role=40),
        column("branch_id", sa.Integer()),
        *texts_or_null(card=64, card_key=64),
        column("is_active", sa.Boolean()),
        key("staff_member", "branch_id", "branch"),
        *record("staff_member"),
    )
    op.create_index("ix_staff_member_card_key", "staff_member", ["card_key"])


def _categories_and_channels() -> None:
    op.create_table(
        "category",
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("category"),
    )
    op.create_table(
        "channel",
        *texts(icon=40, code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("channel"),
    )


def _patrons() -> None:
    op.create_table(
        "patron",
        *texts(patron_kind=40, full_name=200, sort_name=200),
        column(
            "sort_key", sa.String(length=400).with_variant(sa.String(length=400, collation="C"), "postgresql")
        ),
        *texts_or_null(form_of_address=40, title_before=80, title_after=80),
        column("category_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        *texts(status=40),
        column("member_since", sa.Date(), null=True),
        column("member_until", sa.Date(), null=True),
        *texts_or_null(
            sex=40, born=10, institution=200, class_or_faculty=200, occupation=200, education=40, notes=20000
        ),
        *texts(language=40),
        column("preferred_channel_id", sa.Integer(), null=True),
        column("merged_into_id", sa.Integer(), null=True),
        key("patron", "branch_id", "branch"),
        key("patron", "category_id", "category"),
        key("patron", "merged_into_id", "patron"),
        key("patron", "preferred_channel_id", "channel"),
        *record("patron"),
    )
    op.create_index("ix_patron_sort_key_id", "patron", ["sort_key", "id"])


def _numbers_and_contacts() -> None:
    op.create_table(
        "identifier",
        column("patron_id", sa.Integer()),
        *texts(identifier_kind=40, value=64, key=64, status=40),
        key("identifier", "patron_id", "patron"),
        *record("identifier"),
    )
    op.create_index("ix_identifier_key_patron_id", "identifier", ["key", "patron_id"])
    op.create_index("ix_identifier_patron_id", "identifier", ["patron_id"])
    op.create_table(
        "contact",
        column("patron_id", sa.Integer()),
        *texts(contact_kind=40, value=400, key=400),
        column("is_preferred", sa.Boolean()),
        *texts(status=40),
        key("contact", "patron_id", "patron"),
        *record("contact"),
    )
    op.create_index("ix_contact_key", "contact", ["key"])
    op.create_index("ix_contact_patron_id", "contact", ["patron_id"])


def _key_information() -> None:
    op.create_table(
        "statement",
        column("patron_id", sa.Integer()),
        *texts(heading=40, text=2000, source=40),
        column("stated_on", sa.Date()),
        column("confirmed_on", sa.Date(), null=True),
        column("staff_id", sa.Integer(), null=True),
        *texts(status=40),
        column("replaces_id", sa.Integer(), null=True),
        key("statement", "patron_id", "patron"),
        key("statement", "replaces_id", "statement"),
        key("statement", "staff_id", "staff_member"),
        *record("statement"),
    )
    op.create_index("ix_statement_patron_id_heading", "statement", ["patron_id", "heading"])


def _patron_tables() -> None:
    op.create_table(
        "patron_words",
        column("patron_id", sa.Integer()),
        *texts(words=4000),
        sa.PrimaryKeyConstraint("patron_id", name="pk_patron_words"),
    )
    op.create_table(
        "patron_summary",
        column("patron_id", sa.Integer()),
        *texts_or_null(card=64),
        column("last_used_at", sa.BigInteger()),
        column("contact_count", sa.Integer()),
        column("request_count", sa.Integer()),
        column("open_requests", sa.Integer()),
        key("patron_summary", "patron_id", "patron"),
        sa.PrimaryKeyConstraint("patron_id", name="pk_patron_summary"),
    )
    op.create_index(
        "ix_patron_summary_last_used_at_patron_id", "patron_summary", ["last_used_at", "patron_id"]
    )
    op.create_index(
        "ix_patron_summary_open_requests_patron_id", "patron_summary", ["open_requests", "patron_id"]
    )


def _origins_and_sets() -> None:
    op.create_table(
        "origin",
        column("id", sa.Integer()),
        column("replica", sa.LargeBinary(length=16)),
        column("incarnation", sa.LargeBinary(length=16)),
        column("is_own", sa.Boolean()),
        column("seq", sa.BigInteger()),
        column("clock", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_origin"),
    )
    op.create_table(
        "change_set",
        column("id", sa.Integer()),
        column("uid", sa.LargeBinary(length=16)),
        *texts(action=40),
        column("staff_id", sa.Integer(), null=True),
        column("desk_id", sa.Integer(), null=True),
        column("made_at", sa.BigInteger()),
        *texts_or_null(reason=500),
        column("schema", sa.Integer()),
        column("undoes_id", sa.Integer(), null=True),
        key("change_set", "desk_id", "desk"),
        key("change_set", "staff_id", "staff_member"),
        key("change_set", "undoes_id", "change_set"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
        sa.UniqueConstraint("uid", name="uq_change_set_uid"),
    )
    op.create_index("ix_change_set_staff_id_desk_id_id", "change_set", ["staff_id", "desk_id", "id"])
    op.create_index("ix_change_set_undoes_id", "change_set", ["undoes_id"])


def _changes() -> None:
    op.create_table(
        "change",
        column("origin_id", sa.Integer()),
        column("seq", sa.BigInteger()),
        column("change_set_id", sa.Integer()),
        column("clock", sa.BigInteger()),
        column("kind", sa.SmallInteger()),
        column("record_id", sa.Integer()),
        *texts(op=1),
        column("body", sa.LargeBinary()),
        key("change", "change_set_id", "change_set"),
        key("change", "origin_id", "origin"),
        sa.PrimaryKeyConstraint("origin_id", "seq", name="pk_change"),
    )
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"])
    op.create_index("ix_change_kind_record_id", "change", ["kind", "record_id"])
    op.create_table(
        "field_clock",
        column("kind", sa.SmallInteger()),
        column("record_id", sa.Integer()),
        column("stamps", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("kind", "record_id", name="pk_field_clock"),
    )
