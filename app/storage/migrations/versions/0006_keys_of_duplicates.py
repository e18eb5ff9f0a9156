"""Keys by which possible duplicates of a patron are looked up, and their index."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, texts

REBUILDS = ("patron_keys",)

_INDEX = (
    """CREATE VIRTUAL TABLE patron_keys_fts USING fts5(keys, content='patron_keys', content_rowid='patron_id',
        tokenize="unicode61 remove_diacritics 0 tokenchars ':.'", detail=none, columnsize=0)""",
    "CREATE VIRTUAL TABLE patron_keys_counted USING fts5vocab(patron_keys_fts, row)",
    "CREATE VIRTUAL TABLE patron_keys_held USING fts5vocab(patron_keys_fts, instance)",
    """CREATE TRIGGER patron_keys_added AFTER INSERT ON patron_keys BEGIN
        INSERT INTO patron_keys_fts(rowid, keys) VALUES (new.patron_id, new.keys); END""",
    """CREATE TRIGGER patron_keys_removed AFTER DELETE ON patron_keys BEGIN
        INSERT INTO patron_keys_fts(patron_keys_fts, rowid, keys)
        VALUES ('delete', old.patron_id, old.keys); END""",
    """CREATE TRIGGER patron_keys_changed AFTER UPDATE ON patron_keys BEGIN
        INSERT INTO patron_keys_fts(patron_keys_fts, rowid, keys)
        VALUES ('delete', old.patron_id, old.keys);
        INSERT INTO patron_keys_fts(rowid, keys) VALUES (new.patron_id, new.keys); END""",
)


def upgrade() -> None:
    """Make them; they are filled from the records after the last step."""
    op.create_table(
        "patron_keys",
        column("patron_id", sa.Integer()),
        *texts(keys=4000),
        sa.PrimaryKeyConstraint("patron_id", name="pk_patron_keys"),
    )
    for statement in _INDEX:
        op.execute(statement)
