"""Keeps the library's own texts to patrons; drafts say of what they are."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, record, texts, texts_or_null


def upgrade() -> None:
    """Make the texts' table; every draft kept so far is one of an interaction, which None says."""
    op.create_table(
        "message_template",
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *texts(occasion=40, text_id=2000, text_en=2000),
        *record("message_template"),
    )
    op.create_index("ix_message_template_occasion", "message_template", ["occasion"])
    for one in texts_or_null(sheet=40):
        op.add_column("draft", one)
