"""The opening hours and closures of branches.

A branch without hours has those that a library begins with, so that an older library needs no rows.
"""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "opening_hours",
        column("branch_id", sa.Integer()),
        *texts_or_null(name=200),
        column("first_on", sa.Date()),
        column("last_on", sa.Date(), null=True),
        *texts(**dict.fromkeys(_WEEKDAYS, 500)),
        column("closes_on_holidays", sa.Boolean()),
        column("closes_on_joint_leave", sa.Boolean()),
        key("opening_hours", "branch_id", "branch"),
        *record("opening_hours"),
    )
    op.create_table(
        "closure",
        column("branch_id", sa.Integer()),
        column("first_on", sa.Date()),
        column("last_on", sa.Date()),
        *texts(reason=500),
        key("closure", "branch_id", "branch"),
        *record("closure"),
    )
