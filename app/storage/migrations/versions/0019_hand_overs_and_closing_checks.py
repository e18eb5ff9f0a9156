"""Hand-overs, closing checks, requests that are one; what lists of requests filter by, in their state."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null

REBUILDS = ("request_state", "request_clock")
DROPS_ROWS_OF = ("request_state",)


def upgrade() -> None:
    """Make the tables, and the states of requests anew; those are filled after the last step."""
    _hand_overs()
    _checks()
    _links()
    op.add_column("desk", *texts_or_null(warn_before=40))
    op.add_column("staff_member", *texts_or_null(today_sections=500))
    op.drop_table("request_state")
    _states()


def _hand_overs() -> None:
    op.create_table(
        "hand_over",
        column("request_id", sa.Integer()),
        column("handed_at", sa.BigInteger()),
        *(
            column(name, sa.Integer(), null=True)
            for name in ("handed_by_id", "to_staff_id", "answered_by_id")
        ),
        *texts(reason=500, state=40),
        column("due_on", sa.Date()),
        column("answered_at", sa.BigInteger(), null=True),
        *texts_or_null(to_role=40, answer=500),
        key("hand_over", "answered_by_id", "staff_member"),
        key("hand_over", "handed_by_id", "staff_member"),
        key("hand_over", "request_id", "request"),
        key("hand_over", "to_staff_id", "staff_member"),
        *record("hand_over"),
    )
    for columns in (["request_id", "handed_at"], ["state", "due_on", "id"]):
        op.create_index(f"ix_hand_over_{'_'.join(columns)}", "hand_over", columns)


def _checks() -> None:
    op.create_table(
        "closing_check",
        column("request_id", sa.Integer()),
        column("checked_at", sa.BigInteger()),
        *texts(said_by=40),
        *(column(name, sa.Boolean()) for name in ("on_time", "right_thing", "right_quantity", "as_needed")),
        column("rating", sa.Integer(), null=True),
        *texts_or_null(missing=500, word=500),
        column("staff_id", sa.Integer(), null=True),
        key("closing_check", "request_id", "request"),
        key("closing_check", "staff_id", "staff_member"),
        *record("closing_check"),
    )
    columns = ["request_id", "checked_at"]
    op.create_index(f"ix_closing_check_{'_'.join(columns)}", "closing_check", columns)


def _links() -> None:
    _link("request", merged_into_id="request", linked_to_id="request")
    _link(
        "request_event",
        hand_over_id="hand_over",
        check_id="closing_check",
        other_id="request",
        follows_id="request_event",
    )


def _link(table: str, **targets: str) -> None:
    with op.batch_alter_table(table) as altered:
        for name, target in targets.items():
            altered.add_column(column(name, sa.Integer(), null=True))
            constraint = str(key(table, name, target).name)
            altered.create_foreign_key(
                constraint, target, [name], ["id"], deferrable=True, initially="DEFERRED"
            )


def _states() -> None:
    op.create_table(
        "request_state",
        column("request_id", sa.Integer()),
        *(column(name, sa.Integer()) for name in ("patron_id", "number", "kind_id", "branch_id")),
        column("assigned_to_id", sa.Integer(), null=True),
        *texts(status=40),
        *(column(name, sa.Boolean()) for name in ("is_counted", "is_handed", "is_open", "is_waiting")),
        column("first_promised_for", sa.BigInteger(), null=True),
        column("promised_for", sa.BigInteger(), null=True),
        column("promise_count", sa.Integer()),
        column("last_event_at", sa.BigInteger()),
        key("request_state", "request_id", "request"),
        sa.PrimaryKeyConstraint("request_id", name="pk_request_state"),
    )
    for columns in (["is_open", "promised_for", "request_id"], ["patron_id", "is_open"]):
        op.create_index(f"ix_request_state_{'_'.join(columns)}", "request_state", columns)
    filtered = ["number", "request_id", "is_open", "kind_id", "branch_id", "assigned_to_id", "status"]
    op.create_index("ix_request_state_listing", "request_state", filtered)
