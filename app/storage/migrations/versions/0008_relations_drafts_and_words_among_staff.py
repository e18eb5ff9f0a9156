"""How patrons belong together, drafts, what a shift leaves for the next, thanks among colleagues."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts


def upgrade() -> None:
    """Make them."""
    for make in (_relations, _shift_words, _thanks, _work_of_a_month, _drafts):
        make()


def _relations() -> None:
    op.create_table(
        "relation",
        column("patron_id", sa.Integer()),
        column("other_id", sa.Integer()),
        *texts(role=40),
        column("since", sa.Date(), null=True),
        column("until", sa.Date(), null=True),
        key("relation", "other_id", "patron"),
        key("relation", "patron_id", "patron"),
        *record("relation"),
    )
    op.create_index("ix_relation_patron_id", "relation", ["patron_id"])
    op.create_index("ix_relation_other_id", "relation", ["other_id"])


def _shift_words() -> None:
    op.create_table(
        "shift_word",
        *texts(text=2000),
        column("left_at", sa.BigInteger()),
        column("left_by_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        column("read_at", sa.BigInteger(), null=True),
        column("read_by_id", sa.Integer(), null=True),
        key("shift_word", "branch_id", "branch"),
        key("shift_word", "left_by_id", "staff_member"),
        key("shift_word", "read_by_id", "staff_member"),
        *record("shift_word"),
    )
    op.create_index(
        "ix_shift_word_branch_id_read_at_left_at", "shift_word", ["branch_id", "read_at", "left_at"]
    )


def _thanks() -> None:
    op.create_table(
        "thanks",
        column("to_id", sa.Integer()),
        column("from_id", sa.Integer(), null=True),
        *texts(text=500),
        column("said_at", sa.BigInteger()),
        key("thanks", "from_id", "staff_member"),
        key("thanks", "to_id", "staff_member"),
        *record("thanks"),
    )
    op.create_index("ix_thanks_to_id_said_at", "thanks", ["to_id", "said_at"])


def _work_of_a_month() -> None:
    op.create_index("ix_request_event_staff_id_at", "request_event", ["staff_id", "at"])


def _drafts() -> None:
    op.create_table(
        "draft",
        column("id", sa.Integer()),
        column("staff_id", sa.Integer(), null=True),
        column("patron_id", sa.Integer(), null=True),
        *texts(body=40000),
        column("changed_at", sa.BigInteger()),
        key("draft", "patron_id", "patron"),
        key("draft", "staff_id", "staff_member"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("ix_draft_staff_id", "draft", ["staff_id"])
