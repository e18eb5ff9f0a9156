"""The first schema: the library, its staff and lists, patrons, interactions, requests, change sets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

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
    """Make everything."""
    for make in (
        _library,
        _lists,
        _patrons,
        _numbers_and_contacts,
        _key_information,
        _interactions,
        _requests,
        _promises_and_events,
        _ledger,
        _derived,
    ):
        make()
    for statement in _FULL_TEXT:
        op.get_bind().exec_driver_sql(statement)


def _column(name: str, kind: Any, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=null)


def _texts(**lengths: int) -> tuple[sa.Column[Any], ...]:
    return tuple(_column(name, sa.String(length=length)) for name, length in lengths.items())


def _texts_or_null(**lengths: int) -> tuple[sa.Column[Any], ...]:
    return tuple(_column(name, sa.String(length=length), null=True) for name, length in lengths.items())


def _record(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    """What every record has."""
    return (
        _column("id", sa.Integer()),
        _column("uid", sa.LargeBinary(length=16)),
        _column("version", sa.Integer()),
        _column("deleted", sa.Boolean()),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("uid", name=f"uq_{table}_uid"),
    )


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{target}"
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True
    )


def _library() -> None:
    op.create_table(
        "library",
        *_texts(name=200, language=40, phone_region=2),
        _column("is_demonstration", sa.Boolean()),
        *_texts_or_null(identity_number_reason=500),
        *_record("library"),
    )
    op.create_table("branch", *_texts(code=40, name=200, zone=80), *_record("branch"))
    op.create_table(
        "desk",
        _column("branch_id", sa.Integer()),
        *_texts(name=200),
        _key("desk", "branch_id", "branch"),
        *_record("desk"),
    )
    op.create_table(
        "staff_member",
        *_texts(full_name=200, role=40),
        _column("branch_id", sa.Integer()),
        *_texts_or_null(card=64, card_key=64),
        _column("is_active", sa.Boolean()),
        _key("staff_member", "branch_id", "branch"),
        *_record("staff_member"),
    )
    op.create_index("ix_staff_member_card_key", "staff_member", ["card_key"])


def _lists() -> None:
    op.create_table(
        "category",
        *_texts(code=40, name_id=200, name_en=200),
        _column("position", sa.Integer()),
        _column("is_retired", sa.Boolean()),
        *_record("category"),
    )
    op.create_table(
        "channel",
        *_texts(icon=40, code=40, name_id=200, name_en=200),
        _column("position", sa.Integer()),
        _column("is_retired", sa.Boolean()),
        *_record("channel"),
    )
    op.create_table(
        "interaction_kind",
        *_texts(code=40, name_id=200, name_en=200),
        _column("position", sa.Integer()),
        _column("is_retired", sa.Boolean()),
        *_record("interaction_kind"),
    )
    op.create_table(
        "request_kind",
        _column("service_days", sa.Integer()),
        *_texts(code=40, name_id=200, name_en=200),
        _column("position", sa.Integer()),
        _column("is_retired", sa.Boolean()),
        *_record("request_kind"),
    )


def _patrons() -> None:
    op.create_table(
        "patron",
        *_texts(patron_kind=40, full_name=200, sort_name=200),
        _column(
            "sort_key", sa.String(length=400).with_variant(sa.String(length=400, collation="C"), "postgresql")
        ),
        *_texts_or_null(form_of_address=40, title_before=80, title_after=80),
        _column("category_id", sa.Integer(), null=True),
        _column("branch_id", sa.Integer()),
        *_texts(status=40),
        _column("member_since", sa.Date(), null=True),
        _column("member_until", sa.Date(), null=True),
        *_texts_or_null(
            sex=40, born=10, institution=200, class_or_faculty=200, occupation=200, education=40, notes=20000
        ),
        *_texts(language=40),
        _column("preferred_channel_id", sa.Integer(), null=True),
        _column("merged_into_id", sa.Integer(), null=True),
        _key("patron", "branch_id", "branch"),
        _key("patron", "category_id", "category"),
        _key("patron", "merged_into_id", "patron"),
        _key("patron", "preferred_channel_id", "channel"),
        *_record("patron"),
    )
    op.create_index("ix_patron_sort_key_id", "patron", ["sort_key", "id"])


def _numbers_and_contacts() -> None:
    op.create_table(
        "identifier",
        _column("patron_id", sa.Integer()),
        *_texts(identifier_kind=40, value=64, key=64, status=40),
        _key("identifier", "patron_id", "patron"),
        *_record("identifier"),
    )
    op.create_index("ix_identifier_key_patron_id", "identifier", ["key", "patron_id"])
    op.create_index("ix_identifier_patron_id", "identifier", ["patron_id"])
    op.create_table(
        "contact",
        _column("patron_id", sa.Integer()),
        *_texts(contact_kind=40, value=400, key=400),
        _column("is_preferred", sa.Boolean()),
        *_texts(status=40),
        _key("contact", "patron_id", "patron"),
        *_record("contact"),
    )
    op.create_index("ix_contact_key", "contact", ["key"])
    op.create_index("ix_contact_patron_id", "contact", ["patron_id"])


def _key_information() -> None:
    op.create_table(
        "statement",
        _column("patron_id", sa.Integer()),
        *_texts(heading=40, text=2000, source=40),
        _column("stated_on", sa.Date()),
        _column("confirmed_on", sa.Date(), null=True),
        _column("staff_id", sa.Integer(), null=True),
        *_texts(status=40),
        _column("replaces_id", sa.Integer(), null=True),
        _key("statement", "patron_id", "patron"),
        _key("statement", "replaces_id", "statement"),
        _key("statement", "staff_id", "staff_member"),
        *_record("statement"),
    )
    op.create_index("ix_statement_patron_id_heading", "statement", ["patron_id", "heading"])


def _interactions() -> None:
    op.create_table(
        "interaction",
        _column("patron_id", sa.Integer(), null=True),
        _column("happened_at", sa.BigInteger()),
        _column("kind_id", sa.Integer()),
        _column("channel_id", sa.Integer()),
        *_texts(note=20000),
        _column("minutes", sa.Integer(), null=True),
        _column("staff_id", sa.Integer(), null=True),
        _column("desk_id", sa.Integer(), null=True),
        _column("branch_id", sa.Integer()),
        _key("interaction", "branch_id", "branch"),
        _key("interaction", "channel_id", "channel"),
        _key("interaction", "desk_id", "desk"),
        _key("interaction", "kind_id", "interaction_kind"),
        _key("interaction", "patron_id", "patron"),
        _key("interaction", "staff_id", "staff_member"),
        *_record("interaction"),
    )
    op.create_index("ix_interaction_happened_at_id", "interaction", ["happened_at", "id"])
    op.create_index(
        "ix_interaction_patron_id_deleted_happened_at_id",
        "interaction",
        ["patron_id", "deleted", "happened_at", "id"],
    )


def _requests() -> None:
    op.create_table(
        "request",
        _column("number", sa.Integer()),
        _column("patron_id", sa.Integer()),
        _column("kind_id", sa.Integer()),
        *_texts(subject=500),
        *_texts_or_null(details=20000),
        *_texts(status=40),
        _column("needed_by", sa.Date(), null=True),
        *_texts_or_null(needed_why=500),
        _column("channel_id", sa.Integer(), null=True),
        _column("opened_at", sa.BigInteger()),
        _column("delivered_at", sa.BigInteger(), null=True),
        _column("ended_at", sa.BigInteger(), null=True),
        _column("opened_by_id", sa.Integer(), null=True),
        _column("assigned_to_id", sa.Integer(), null=True),
        _column("branch_id", sa.Integer()),
        _key("request", "assigned_to_id", "staff_member"),
        _key("request", "branch_id", "branch"),
        _key("request", "channel_id", "channel"),
        _key("request", "kind_id", "request_kind"),
        _key("request", "opened_by_id", "staff_member"),
        _key("request", "patron_id", "patron"),
        *_record("request"),
    )
    op.create_index("ix_request_number", "request", ["number"])
    op.create_index("ix_request_patron_id_opened_at", "request", ["patron_id", "opened_at"])


def _promises_and_events() -> None:
    op.create_table(
        "promise",
        _column("request_id", sa.Integer()),
        _column("promised_for", sa.BigInteger()),
        _column("made_at", sa.BigInteger()),
        _column("staff_id", sa.Integer(), null=True),
        *_texts_or_null(reason=500),
        _column("told_at", sa.BigInteger(), null=True),
        _column("withdrawn_at", sa.BigInteger(), null=True),
        _key("promise", "request_id", "request"),
        _key("promise", "staff_id", "staff_member"),
        *_record("promise"),
    )
    op.create_index("ix_promise_request_id_made_at_id", "promise", ["request_id", "made_at", "id"])
    op.create_table(
        "request_event",
        _column("request_id", sa.Integer()),
        _column("at", sa.BigInteger()),
        *_texts(event_kind=40),
        *_texts_or_null(text=20000, from_status=40, to_status=40),
        _column("promise_id", sa.Integer(), null=True),
        _column("channel_id", sa.Integer(), null=True),
        _column("is_staff_only", sa.Boolean()),
        _column("staff_id", sa.Integer(), null=True),
        _column("desk_id", sa.Integer(), null=True),
        _key("request_event", "channel_id", "channel"),
        _key("request_event", "desk_id", "desk"),
        _key("request_event", "promise_id", "promise"),
        _key("request_event", "request_id", "request"),
        _key("request_event", "staff_id", "staff_member"),
        *_record("request_event"),
    )
    op.create_index("ix_request_event_request_id_at_id", "request_event", ["request_id", "at", "id"])


def _ledger() -> None:
    op.create_table(
        "origin",
        _column("id", sa.Integer()),
        _column("replica", sa.LargeBinary(length=16)),
        _column("incarnation", sa.LargeBinary(length=16)),
        _column("is_own", sa.Boolean()),
        _column("seq", sa.BigInteger()),
        _column("clock", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_origin"),
    )
    op.create_table(
        "change_set",
        _column("id", sa.Integer()),
        _column("uid", sa.LargeBinary(length=16)),
        *_texts(action=40),
        _column("staff_id", sa.Integer(), null=True),
        _column("desk_id", sa.Integer(), null=True),
        _column("made_at", sa.BigInteger()),
        *_texts_or_null(reason=500),
        _column("schema", sa.Integer()),
        _column("undoes_id", sa.Integer(), null=True),
        _key("change_set", "desk_id", "desk"),
        _key("change_set", "staff_id", "staff_member"),
        _key("change_set", "undoes_id", "change_set"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
        sa.UniqueConstraint("uid", name="uq_change_set_uid"),
    )
    op.create_index("ix_change_set_staff_id_desk_id_id", "change_set", ["staff_id", "desk_id", "id"])
    op.create_index("ix_change_set_undoes_id", "change_set", ["undoes_id"])
    op.create_table(
        "change",
        _column("origin_id", sa.Integer()),
        _column("seq", sa.BigInteger()),
        _column("change_set_id", sa.Integer()),
        _column("clock", sa.BigInteger()),
        _column("kind", sa.SmallInteger()),
        _column("record_id", sa.Integer()),
        *_texts(op=1),
        _column("body", sa.LargeBinary()),
        _key("change", "change_set_id", "change_set"),
        _key("change", "origin_id", "origin"),
        sa.PrimaryKeyConstraint("origin_id", "seq", name="pk_change"),
    )
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"])
    op.create_index("ix_change_kind_record_id", "change", ["kind", "record_id"])
    op.create_table(
        "field_clock",
        _column("kind", sa.SmallInteger()),
        _column("record_id", sa.Integer()),
        _column("stamps", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("kind", "record_id", name="pk_field_clock"),
    )


def _derived() -> None:
    op.create_table(
        "patron_words",
        _column("patron_id", sa.Integer()),
        *_texts(words=4000),
        sa.PrimaryKeyConstraint("patron_id", name="pk_patron_words"),
    )
    op.create_table(
        "patron_summary",
        _column("patron_id", sa.Integer()),
        *_texts_or_null(card=64),
        _column("last_used_at", sa.BigInteger()),
        _column("contact_count", sa.Integer()),
        _column("request_count", sa.Integer()),
        _column("open_requests", sa.Integer()),
        _key("patron_summary", "patron_id", "patron"),
        sa.PrimaryKeyConstraint("patron_id", name="pk_patron_summary"),
    )
    op.create_index(
        "ix_patron_summary_last_used_at_patron_id", "patron_summary", ["last_used_at", "patron_id"]
    )
    op.create_index(
        "ix_patron_summary_open_requests_patron_id", "patron_summary", ["open_requests", "patron_id"]
    )
    op.create_table(
        "request_state",
        _column("request_id", sa.Integer()),
        _column("patron_id", sa.Integer()),
        _column("is_open", sa.Boolean()),
        _column("is_waiting", sa.Boolean()),
        _column("first_promised_for", sa.BigInteger(), null=True),
        _column("promised_for", sa.BigInteger(), null=True),
        _column("promise_count", sa.Integer()),
        _column("last_event_at", sa.BigInteger()),
        _key("request_state", "request_id", "request"),
        sa.PrimaryKeyConstraint("request_id", name="pk_request_state"),
    )
    op.create_index(
        "ix_request_state_is_open_promised_for_request_id",
        "request_state",
        ["is_open", "promised_for", "request_id"],
    )
    op.create_index("ix_request_state_patron_id_is_open", "request_state", ["patron_id", "is_open"])
