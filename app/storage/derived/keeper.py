"""Knows which derived rows an action has made stale, and brings them up to date before the commit."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from app.models.participant import Participant
from app.models.request import Request
from app.storage.calendars import Calendars
from app.storage.changes.recorder import Recorded
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
from app.storage.derived.stale_hours import StaleHours
from app.vocabulary.records import RecordKind

_CHANGES_WORDS = {RecordKind.PATRON, RecordKind.IDENTIFIER, RecordKind.CONTACT}
_CHANGES_SUMMARY = {
    RecordKind.PATRON,
    RecordKind.IDENTIFIER,
    RecordKind.INTERACTION,
    RecordKind.PARTICIPANT,
    RecordKind.REQUEST,
    RecordKind.VISIT,
}
_CHANGES_STATE = {
    RecordKind.REQUEST,
    RecordKind.REQUEST_EVENT,
    RecordKind.PROMISE,
    RecordKind.HAND_OVER,
}

SLICE = 500


class DerivedKeeper:
    """Collects what one action touched and recomputes exactly that."""

    def __init__(self, calendars: Calendars) -> None:
        self._calendars = calendars
        self._hours = StaleHours()
        self._words: set[int] = set()
        self._summaries: set[int] = set()
        self._requests: set[int] = set()
        self._interactions: set[int] = set()
        self._notes: set[int] = set()
        self._statements: set[int] = set()

    def touched(self, recorded: Iterable[Recorded]) -> None:
        """Note what follows from changes."""
        for one in recorded:
            kind = one.model.kind_of_record
            patrons = _patrons_of(one)
            self._hours.note(one)
            if kind in _CHANGES_WORDS:
                self._words |= patrons
            if kind in _CHANGES_SUMMARY:
                self._summaries |= patrons
            if kind is RecordKind.INTERACTION:
                self._note_interaction(one)
            if kind is RecordKind.STATEMENT and not statement_words.FIELDS.isdisjoint(one.new):
                self._statements.add(one.id)
            if kind in _CHANGES_STATE:
                self._requests |= _requests_of(one)

    def refresh(self, connection: Connection) -> None:
        """Recompute, in slices, all that was noted; then forget it."""
        self._requests.update(self._hours.requests(connection))
        for part in list(_slices(self._requests)):
            self._requests |= request_states.heads(connection, part)
        for part in _slices(self._requests):
            request_states.refresh(connection, part)
            request_clocks.refresh(connection, self._calendars, part)
            request_words.refresh(connection, part)
            query = select(Request.patron_id).where(Request.id.in_(part)).distinct()
            self._summaries |= set(connection.execute(query).scalars())
        for part in _slices(self._interactions):
            took_part = select(Participant.patron_id).where(Participant.interaction_id.in_(part)).distinct()
            self._summaries |= set(connection.execute(took_part).scalars())
        for part in _slices(self._notes):
            interaction_words.refresh(connection, part)
        for part in _slices(self._statements):
            statement_words.refresh(connection, part)
        for part in _slices(self._words):
            patron_words.refresh(connection, part)
            patron_keys.refresh(connection, part)
        for part in _slices(self._summaries):
            patron_summaries.refresh(connection, part)
        self._words, self._summaries = set(), set()
        self._requests, self._interactions = set(), set()
        self._notes, self._statements = set(), set()

    def _note_interaction(self, one: Recorded) -> None:
        if not one.is_insert:
            self._interactions.add(one.id)
        if not interaction_words.FIELDS.isdisjoint(one.new):
            self._notes.add(one.id)


def _patrons_of(one: Recorded) -> set[int]:
    if one.model.kind_of_record is RecordKind.PATRON:
        return {one.id}
    return _linked(one, "patron_id")


def _requests_of(one: Recorded) -> set[int]:
    if one.model.kind_of_record is RecordKind.REQUEST:
        return {one.id, *_linked(one, "merged_into_id"), *_linked(one, "linked_to_id")}
    return _linked(one, "request_id")


def _linked(one: Recorded, link: str) -> set[int]:
    values = (one.new.get(link), (one.old or {}).get(link), one.also.get(link))
    return {value for value in values if value is not None}


def _slices(ids: set[int]) -> Iterable[Sequence[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), SLICE):
        yield ordered[start : start + SLICE]
