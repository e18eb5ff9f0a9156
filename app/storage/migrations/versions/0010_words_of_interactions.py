"""The words of interactions and their index; interactions by kind, channel, staff member and branch."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, texts

REBUILDS = ("interaction_words",)

_INDEX = (
    """CREATE VIRTUAL TABLE interaction_fts USING fts5(words, content='interaction_words',
        content_rowid='interaction_id', tokenize='ascii', detail=none, columnsize=0, prefix='2 3')""",
    """CREATE TRIGGER interaction_words_added AFTER INSERT ON interaction_words BEGIN
        INSERT INTO interaction_fts(rowid, words) VALUES (new.interaction_id, new.words); END""",
    """CREATE TRIGGER interaction_words_removed AFTER DELETE ON interaction_words BEGIN
        INSERT INTO interaction_fts(interaction_fts, rowid, words)
        VALUES ('delete', old.interaction_id, old.words); END""",
    """CREATE TRIGGER interaction_words_changed AFTER UPDATE ON interaction_words BEGIN
        INSERT INTO interaction_fts(interaction_fts, rowid, words)
        VALUES ('delete', old.interaction_id, old.words);
        INSERT INTO interaction_fts(rowid, words) VALUES (new.interaction_id, new.words); END""",
)


def upgrade() -> None:
    """Make them; the words are filled from the records after the last step."""
    op.create_table(
        "interaction_words",
        column("interaction_id", sa.Integer()),
        *texts(words=40000),
        sa.PrimaryKeyConstraint("interaction_id", name="pk_interaction_words"),
    )
    for statement in _INDEX:
        op.execute(statement)
    for one in ("kind_id", "channel_id", "staff_id", "branch_id"):
        columns = [one, "deleted", "happened_at", "id"]
        op.create_index(f"ix_interaction_{'_'.join(columns)}", "interaction", columns)
