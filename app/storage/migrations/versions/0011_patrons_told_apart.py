"""Patrons who look alike and are not the same."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "distinct_patrons",
        column("patron_id", sa.Integer()),
        column("other_id", sa.Integer()),
        key("distinct_patrons", "patron_id", "patron"),
        key("distinct_patrons", "other_id", "patron"),
        *record("distinct_patrons"),
    )
    op.create_index("ix_distinct_patrons_patron_id_other_id", "distinct_patrons", ["patron_id", "other_id"])
    op.create_index("ix_distinct_patrons_other_id", "distinct_patrons", ["other_id"])
