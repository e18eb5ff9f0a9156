"""Keeps ways to look at lists, and which one each list begins with."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "saved_view",
        *texts(list_name=40, name=80, shows=4000),
        column("owner_id", sa.Integer(), null=True),
        key("saved_view", "owner_id", "staff_member"),
        *record("saved_view"),
    )
    op.create_index("ix_saved_view_list_name", "saved_view", ["list_name"])
    op.create_table(
        "starting_view",
        *texts(list_name=40),
        column("view_id", sa.Integer()),
        column("staff_id", sa.Integer(), null=True),
        column("desk_id", sa.Integer(), null=True),
        key("starting_view", "desk_id", "desk"),
        key("starting_view", "staff_id", "staff_member"),
        key("starting_view", "view_id", "saved_view"),
        *record("starting_view"),
    )
    op.create_index("ix_starting_view_list_name", "starting_view", ["list_name"])
