"""What the clocks of requests reckon with, and how often each service time was."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key

REBUILDS = ("request_clock",)


def upgrade() -> None:
    """Make the tables; they are filled from the records after the last step."""
    op.create_table(
        "request_clock",
        column("request_id", sa.Integer()),
        column("branch_id", sa.Integer()),
        column("kind_id", sa.Integer()),
        column("is_open", sa.Boolean()),
        column("opened_at", sa.BigInteger()),
        column("first_word_at", sa.BigInteger(), null=True),
        column("last_word_at", sa.BigInteger(), null=True),
        column("ended_at", sa.BigInteger(), null=True),
        column("service_minutes", sa.Integer(), null=True),
        key("request_clock", "request_id", "request"),
        sa.PrimaryKeyConstraint("request_id", name="pk_request_clock"),
    )
    for columns in (["is_open", "branch_id", "kind_id"], ["branch_id", "ended_at"]):
        op.create_index(f"ix_request_clock_{'_'.join(columns)}", "request_clock", columns)
    op.create_table(
        "request_pause",
        column("request_id", sa.Integer()),
        column("begins_at", sa.BigInteger()),
        column("ends_at", sa.BigInteger(), null=True),
        key("request_pause", "request_id", "request"),
        sa.PrimaryKeyConstraint("request_id", "begins_at", name="pk_request_pause"),
    )
    op.create_table(
        "service_time_count",
        *(column(name, sa.Integer()) for name in ("branch_id", "kind_id", "service_minutes")),
        column("request_count", sa.Integer()),
        sa.PrimaryKeyConstraint("branch_id", "kind_id", "service_minutes", name="pk_service_time_count"),
    )
