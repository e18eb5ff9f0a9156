"""The guest book; the words of requests and of key information, and their indexes."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null

REBUILDS = ("request_words", "statement_words")

_ADD = "INSERT INTO {of}_fts(rowid, words) VALUES (new.{of}_id, new.words);"
_REMOVE = "INSERT INTO {of}_fts({of}_fts, rowid, words) VALUES ('delete', old.{of}_id, old.words);"
_INDEX = (
    """CREATE VIRTUAL TABLE {of}_fts USING fts5(words, content='{of}_words', content_rowid='{of}_id',
        tokenize='ascii', detail=none, columnsize=0, prefix='2 3')""",
    "CREATE TRIGGER {of}_words_added AFTER INSERT ON {of}_words BEGIN " + _ADD + " END",
    "CREATE TRIGGER {of}_words_removed AFTER DELETE ON {of}_words BEGIN " + _REMOVE + " END",
    "CREATE TRIGGER {of}_words_changed AFTER UPDATE ON {of}_words BEGIN " + _REMOVE + " " + _ADD + " END",
)


def upgrade() -> None:
    """Make them; the words are filled from the records after the last step."""
    _visits()
    _words("request")
    _words("statement")


def _visits() -> None:
    op.create_table(
        "visit",
        column("patron_id", sa.Integer(), null=True),
        *texts_or_null(visitor=200),
        column("is_member", sa.Boolean()),
        column("purpose_id", sa.Integer(), null=True),
        *texts_or_null(room=200),
        column("head_count", sa.Integer()),
        column("came_at", sa.BigInteger()),
        column("staff_id", sa.Integer(), null=True),
        column("desk_id", sa.Integer(), null=True),
        column("branch_id", sa.Integer()),
        key("visit", "branch_id", "branch"),
        key("visit", "desk_id", "desk"),
        key("visit", "patron_id", "patron"),
        key("visit", "purpose_id", "prepared_answer"),
        key("visit", "staff_id", "staff_member"),
        *record("visit"),
    )
    for one in ("patron_id", "branch_id"):
        columns = [one, "deleted", "came_at", "id"]
        op.create_index(f"ix_visit_{'_'.join(columns)}", "visit", columns)


def _words(of: str) -> None:
    own = f"{of}_id"
    op.create_table(
        f"{of}_words",
        column(own, sa.Integer()),
        *texts(words=40000),
        sa.PrimaryKeyConstraint(own, name=f"pk_{of}_words"),
    )
    for statement in _INDEX:
        op.execute(statement.format(of=of))
