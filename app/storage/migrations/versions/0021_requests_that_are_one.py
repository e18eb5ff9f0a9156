"""Finds the requests that are one with another."""

from alembic import op


def upgrade() -> None:
    """Make the indexes."""
    for name in ("merged_into_id", "linked_to_id"):
        op.create_index(f"ix_request_{name}", "request", [name])
