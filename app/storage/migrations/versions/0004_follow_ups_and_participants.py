"""What is to be done after an interaction, who else took part in it, and how many came without a name."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null


def upgrade() -> None:
    """Make them."""
    for make in (_more_of_interactions, _participants, _follow_ups):
        make()


def _more_of_interactions() -> None:
    numbers = ("head_count", "female_count", "male_count")
    for one in (
        *texts_or_null(topic=500, outcome=40),
        *(column(name, sa.Integer(), null=True) for name in numbers),
        *texts_or_null(level=40),
    ):
        op.add_column("interaction", one)


def _participants() -> None:
    op.create_table(
        "participant",
        column("interaction_id", sa.Integer()),
        column("patron_id", sa.Integer()),
        key("participant", "interaction_id", "interaction"),
        key("participant", "patron_id", "patron"),
        *record("participant"),
    )
    op.create_index("ix_participant_patron_id_interaction_id", "participant", ["patron_id", "interaction_id"])
    op.create_index("ix_participant_interaction_id", "participant", ["interaction_id"])


def _follow_ups() -> None:
    op.create_table(
        "follow_up",
        *texts(what=500),
        column("due_on", sa.Date()),
        column("staff_id", sa.Integer(), null=True),
        column("patron_id", sa.Integer(), null=True),
        column("interaction_id", sa.Integer(), null=True),
        column("request_id", sa.Integer(), null=True),
        *texts(status=40),
        column("ended_at", sa.BigInteger(), null=True),
        *texts_or_null(word=500),
        column("made_at", sa.BigInteger()),
        column("made_by_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        key("follow_up", "branch_id", "branch"),
        key("follow_up", "interaction_id", "interaction"),
        key("follow_up", "made_by_id", "staff_member"),
        key("follow_up", "patron_id", "patron"),
        key("follow_up", "request_id", "request"),
        key("follow_up", "staff_id", "staff_member"),
        *record("follow_up"),
    )
    op.create_index("ix_follow_up_status_due_on_id", "follow_up", ["status", "due_on", "id"])
    op.create_index("ix_follow_up_patron_id_due_on", "follow_up", ["patron_id", "due_on"])
