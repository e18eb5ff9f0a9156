"""A count of what queries ask."""

from collections.abc import Iterator

import pytest

from app.queries.reading import record_lists
from app.storage.database import Database
from tests.queries.statement_watch import StatementWatch, watching


@pytest.fixture
def queries_run(database: Database) -> Iterator[StatementWatch]:
    """Counts the statements of reading sessions from now on; `forget` starts anew."""
    with watching(database.reader_engine) as watch:
        yield watch


@pytest.fixture
def short_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids come a few at a time, so that short lists have several chunks."""
    monkeypatch.setattr(record_lists, "CHUNK", 3)
