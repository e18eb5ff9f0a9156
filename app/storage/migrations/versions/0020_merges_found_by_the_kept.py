"""Finds who was merged into a patron without looking through everybody."""

from alembic import op


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_patron_merged_into_id", "patron", ["merged_into_id"])
