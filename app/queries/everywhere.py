"""Searches across everything: patrons first, then words in interactions, requests and key information."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, tzinfo

from sqlalchemy.orm import Session

from app.queries.reading.seeking.interactions import found_interactions
from app.queries.reading.seeking.patrons import PatronSeeker
from app.queries.reading.seeking.question import Question, question
from app.queries.reading.seeking.requests import found_requests
from app.queries.reading.seeking.statements import found_statements
from app.queries.seek_rows import FoundGroup, Hit
from app.storage.database import Database
from app.vocabulary.records import RecordKind
from app.vocabulary.seeking import sought

MOST = 6
"""Of each group so many are shown; who wants more says more."""

_Find = Callable[[Session, Question, int], list[Hit]]


@dataclass(frozen=True, slots=True)
class _Group:
    kind: RecordKind
    find: _Find


class Everywhere:
    """Reads in two steps, so that names and cards need not wait for words in notes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        patrons = PatronSeeker(database)
        self._names = (_Group(RecordKind.PATRON, patrons.find),)
        # One more kind of record that is searched is one more line here.
        self._words = (
            _Group(RecordKind.REQUEST, found_requests(database.search)),
            _Group(RecordKind.INTERACTION, found_interactions(database)),
            _Group(RecordKind.STATEMENT, found_statements(database.search)),
        )

    def names(self, text: str, zone: tzinfo = UTC) -> tuple[FoundGroup, ...]:
        """Patrons by name, number and contact; days are those of `zone`."""
        return self._find(self._names, text, zone)

    def words(self, text: str, zone: tzinfo = UTC) -> tuple[FoundGroup, ...]:
        """Requests, interactions and key information by their words, newest first."""
        return self._find(self._words, text, zone)

    def _find(self, groups: tuple[_Group, ...], text: str, zone: tzinfo) -> tuple[FoundGroup, ...]:
        wanted = sought(text)
        if wanted.is_empty:
            return ()
        now = self._database.clock()
        with self._database.reading() as session:
            asked = question(session, wanted, now.astimezone(zone).date(), zone)
            if asked is None:
                return ()
            found = ((group, group.find(session, asked, MOST + 1)) for group in groups)
            return tuple(
                FoundGroup(group.kind, tuple(hits[:MOST]), has_more=len(hits) > MOST)
                for group, hits in found
                if hits
            )
