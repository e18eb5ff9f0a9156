"""Checks a library from end to end: the file, its keys, the search index, derived rows, change sets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Table, select

from app.models.base import Base, Record
from app.models.derived import (
    InteractionWords,
    PatronKeys,
    PatronSummary,
    PatronWords,
    RequestState,
    RequestWords,
    StatementWords,
)
from app.models.interaction import Interaction
from app.models.patron import Patron
from app.models.request import Request
from app.models.statement import Statement
from app.storage import text_indexes
from app.storage.calendars import Calendars
from app.storage.changes import replaying
from app.storage.derived import (
    interaction_words,
    patron_keys,
    patron_summaries,
    patron_words,
    request_clocks,
    request_states,
    request_words,
    statement_words,
)
from app.storage.derived.rows import Row, stored
from app.storage.derived.slices import id_slices
from app.storage.engine import connect

_MOST_FINDINGS = 20

Progress = Callable[[str], None]


@dataclass(slots=True)
class CheckReport:
    """What was looked at, how many of each, and what was found wrong (at most twenty a part)."""

    counts: dict[str, int] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.findings


def check(connection: Connection, path: Path, progress: Progress = lambda _part: None) -> CheckReport:
    """Check everything in one snapshot. `progress` hears the name of each part before it begins."""
    report = CheckReport()
    parts: tuple[tuple[str, Callable[[Connection], Iterable[str]]], ...] = (
        ("file", partial(_file, path)),
        ("foreign_keys", _foreign_keys),
        ("search_index", partial(_search_index, path)),
        ("patron_words", _derived(PatronWords, patron_words.KEY, patron_words.computed, Patron)),
        ("patron_keys", _derived(PatronKeys, patron_keys.KEY, patron_keys.computed, Patron)),
        (
            "interaction_words",
            _derived(InteractionWords, interaction_words.KEY, interaction_words.computed, Interaction),
        ),
        ("request_words", _derived(RequestWords, request_words.KEY, request_words.computed, Request)),
        (
            "statement_words",
            _derived(StatementWords, statement_words.KEY, statement_words.computed, Statement),
        ),
        (
            "patron_summaries",
            _derived(PatronSummary, patron_summaries.KEY, patron_summaries.computed, Patron),
        ),
        ("request_states", _derived(RequestState, request_states.KEY, request_states.computed, Request)),
        ("request_clocks", _request_clocks),
        ("change_sets", replaying.differences),
    )
    for name, part in parts:
        progress(name)
        found = [f"{name}: {finding}" for finding in _first(part(connection))]
        report.findings += found
        report.counts[name] = len(found)
    return report


def _first(findings: Iterable[str]) -> Iterator[str]:
    for number, finding in enumerate(findings):
        if number == _MOST_FINDINGS:
            return
        yield finding


def _file(path: Path, _connection: Connection) -> Iterator[str]:
    # On a connection of its own: one that has read the full-text index before reports pages that another
    # connection has rewritten since as corrupt (seen with SQLite 3.53).
    fresh = connect(path)
    try:
        lines = fresh.execute("PRAGMA integrity_check").fetchall()
    finally:
        fresh.close()
    yield from (str(line) for (line,) in lines if line != "ok")


def _foreign_keys(connection: Connection) -> Iterator[str]:
    for table, row_id, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} {row_id} points to a {target} that is not there"


def _search_index(path: Path, _connection: Connection) -> Iterator[str]:
    if not text_indexes.are_whole(path):
        yield "a full-text index does not say what its words say"


def _request_clocks(connection: Connection) -> Iterator[str]:
    calendars = Calendars()
    for ids in id_slices(connection, Request):
        yield from request_clocks.differences(connection, calendars, ids)
    yield from request_clocks.miscounted(connection)


def _derived(
    model: type[Base],
    key: str,
    computed: Callable[[Connection, Sequence[int]], dict[int, Row]],
    record: type[Record],
) -> Callable[[Connection], Iterator[str]]:
    table = cast("Table", model.__table__)

    def differences(connection: Connection) -> Iterator[str]:
        for ids in id_slices(connection, record):
            right = computed(connection, ids)
            found = stored(connection, table, key, ids)
            yield from (f"{key} {one}" for one in ids if right.get(one) != found.get(one))
        orphans = select(table.c[key]).where(table.c[key].not_in(select(record.id)))
        yield from (f"{key} {one} is left over" for one in connection.scalars(orphans))

    return differences
