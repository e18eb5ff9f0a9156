"""Who was merged into a patron is found by an index."""

from alembic import op


def upgrade() -> None:
    """Make it: undoing the adding of a patron asks who points to them, merged ones too."""
    op.create_index("ix_patron_merged_into_id", "patron", ["merged_into_id"])
