"""Interactions and requests, with their kinds."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null


def upgrade() -> None:
    """Make them."""
    for make in (_kinds, _interactions, _requests, _promises_and_events, _request_states):
        make()


def _kinds() -> None:
    op.create_table(
        "interaction_kind",
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("interaction_kind"),
    )
    op.create_table(
        "request_kind",
        column("service_days", sa.Integer()),
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("request_kind"),
    )


def _interactions() -> None:
    op.create_table(
        "interaction",
        column("patron_id", sa.Integer(), null=True),
        column("happened_at", sa.BigInteger()),
        column("kind_id", sa.Integer()),
        column("channel_id", sa.Integer()),
        *texts(note=20000),
        column("minutes", sa.Integer(), null=True),
        column("staff_id", sa.Integer(), null=True),
        column("desk_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        key("interaction", "branch_id", "branch"),
        key("interaction", "channel_id", "channel"),
        key("interaction", "desk_id", "desk"),
        key("interaction", "kind_id", "interaction_kind"),
        key("interaction", "patron_id", "patron"),
        key("interaction", "staff_id", "staff_member"),
        *record("interaction"),
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
        column("number", sa.Integer()),
        column("patron_id", sa.Integer()),
        column("kind_id", sa.Integer()),
        *texts(subject=500),
        *texts_or_null(details=20000),
        *texts(status=40),
        column("needed_by", sa.Date(), null=True),
        *texts_or_null(needed_why=500),
        column("channel_id", sa.Integer(), null=True),
        column("opened_at", sa.BigInteger()),
        column("delivered_at", sa.BigInteger(), null=True),
        column("ended_at", sa.BigInteger(), null=True),
        column("opened_by_id", sa.Integer(), null=True),
        column("assigned_to_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        key("request", "assigned_to_id", "staff_member"),
        key("request", "branch_id", "branch"),
        key("request", "channel_id", "channel"),
        key("request", "kind_id", "request_kind"),
        key("request", "opened_by_id", "staff_member"),
        key("request", "patron_id", "patron"),
        *record("request"),
    )
    op.create_index("ix_request_number", "request", ["number"])
    op.create_index("ix_request_patron_id_opened_at", "request", ["patron_id", "opened_at"])


def _promises_and_events() -> None:
    op.create_table(
        "promise",
        column("request_id", sa.Integer()),
        column("promised_for", sa.BigInteger()),
        column("made_at", sa.BigInteger()),
        column("staff_id", sa.Integer(), null=True),
        *texts_or_null(reason=500),
        column("told_at", sa.BigInteger(), null=True),
        column("withdrawn_at", sa.BigInteger(), null=True),
        key("promise", "request_id", "request"),
        key("promise", "staff_id", "staff_member"),
        *record("promise"),
    )
    op.create_index("ix_promise_request_id_made_at_id", "promise", ["request_id", "made_at", "id"])
    op.create_table(
        "request_event",
        column("request_id", sa.Integer()),
        column("at", sa.BigInteger()),
        *texts(event_kind=40),
        *texts_or_null(text=20000, from_status=40, to_status=40),
        column("promise_id", sa.Integer(), null=True),
        column("channel_id", sa.Integer(), null=True),
        column("is_staff_only", sa.Boolean()),
        column("staff_id", sa.Integer(), null=True),
        column("desk_id", sa.Integer(), null=True),
        key("request_event", "channel_id", "channel"),
        key("request_event", "desk_id", "desk"),
        key("request_event", "promise_id", "promise"),
        key("request_event", "request_id", "request"),
        key("request_event", "staff_id", "staff_member"),
        *record("request_event"),
    )
    op.create_index("ix_request_event_request_id_at_id", "request_event", ["request_id", "at", "id"])


def _request_states() -> None:
    op.create_table(
        "request_state",
        column("request_id", sa.Integer()),
        column("patron_id", sa.Integer()),
        column("is_open", sa.Boolean()),
        column("is_waiting", sa.Boolean()),
        column("first_promised_for", sa.BigInteger(), null=True),
        column("promised_for", sa.BigInteger(), null=True),
        column("promise_count", sa.Integer()),
        column("last_event_at", sa.BigInteger()),
        key("request_state", "request_id", "request"),
        sa.PrimaryKeyConstraint("request_id", name="pk_request_state"),
    )
    op.create_index(
        "ix_request_state_is_open_promised_for_request_id",
        "request_state",
        ["is_open", "promised_for", "request_id"],
    )
    op.create_index("ix_request_state_patron_id_is_open", "request_state", ["patron_id", "is_open"])
