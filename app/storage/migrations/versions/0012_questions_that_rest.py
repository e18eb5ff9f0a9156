"""Keeps which questions rest until when, and the library's own terms of the headings."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "heading_term",
        *texts(heading=40),
        column("confirm_after_days", sa.Integer()),
        column("ask_again_after_days", sa.Integer()),
        *record("heading_term"),
    )
    op.create_table(
        "asking",
        column("patron_id", sa.Integer()),
        *texts(heading=40, put_off=40),
        column("asked_at", sa.BigInteger()),
        column("not_before", sa.Date()),
        column("staff_id", sa.Integer(), null=True),
        key("asking", "patron_id", "patron"),
        key("asking", "staff_id", "staff_member"),
        *record("asking"),
    )
    op.create_index("ix_asking_patron_id_not_before", "asking", ["patron_id", "not_before"])
