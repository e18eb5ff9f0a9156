"""Watches what the queries of one library ask the database: how often, how, and in which dialects."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ClauseElement, Engine, event


@dataclass
class StatementWatch:
    """The statements of reading sessions, in order: as clauses, and as the text and values sent."""

    clauses: list[ClauseElement] = field(default_factory=list)
    sent: list[tuple[str, Any]] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.sent)

    def forget(self) -> None:
        self.clauses.clear()
        self.sent.clear()


@contextmanager
def watching(engine: Engine) -> Iterator[StatementWatch]:
    watch = StatementWatch()

    def before_execute(_connection: Any, clause: Any, *_rest: Any) -> None:
        watch.clauses.append(clause)

    def before_cursor_execute(_connection: Any, _cursor: Any, text: str, values: Any, *_rest: Any) -> None:
        if text != "BEGIN":
            watch.sent.append((text, values))

    event.listen(engine, "before_execute", before_execute)
    event.listen(engine, "before_cursor_execute", before_cursor_execute)
    yield watch
    event.remove(engine, "before_execute", before_execute)
    event.remove(engine, "before_cursor_execute", before_cursor_execute)
