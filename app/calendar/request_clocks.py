"""The clocks of one request, in opening time: they stand still while the library waits for somebody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from app.calendar.calendar import Calendar
from app.calendar.opening_line import OpeningLine
from app.clock import to_milliseconds
from app.vocabulary.requests import OPEN_CLASSES, WAITING_CLASSES, EventKind, StatusClass

_SOLVED = frozenset({StatusClass.DELIVERED, StatusClass.CLOSED})


class Happening(NamedTuple):
    """What clocks need of an event of a request."""

    at: datetime
    kind: EventKind
    to_status: StatusClass | None

    @property
    def is_word_to_patron(self) -> bool:
        """Whether the patron heard from the library: was told something, or got what was asked for."""
        return self.kind is EventKind.TOLD or self.to_status is StatusClass.DELIVERED


class Stretch(NamedTuple):
    """What a request was doing from one moment on; `ends` is None while it still does."""

    status: StatusClass
    begins: datetime
    ends: datetime | None

    @property
    def is_running(self) -> bool:
        """Whether the library's clock runs: it waits for nobody, and has not delivered."""
        return self.status in OPEN_CLASSES and self.status not in WAITING_CLASSES


@dataclass(frozen=True, slots=True)
class Story:
    """What happened on a request, as far as clocks go; reckoned with by any calendar, at any moment.

    `stretches` follow each other from the opening to `ended_at` (None while it is open). A request that was
    reopened stood still between its delivery and that.
    """

    opened_at: datetime
    stretches: tuple[Stretch, ...]
    ended_at: datetime | None
    is_solved: bool
    first_word_at: datetime | None
    last_word_at: datetime | None

    @property
    def pauses(self) -> list[tuple[datetime, datetime | None]]:
        """The stretches in which the clock stands still."""
        return [(one.begins, one.ends) for one in self.stretches if not one.is_running]


@dataclass(frozen=True, slots=True)
class Clocks:
    """Opening time so far, or until the end: working + waiting = elapsed.

    `response` is the time to the first word to the patron, or so far without one; `silence` the time since
    the last word, or since the opening. Both leave out waiting, as `working` does.
    """

    elapsed: timedelta
    working: timedelta
    waiting: timedelta
    response: timedelta
    silence: timedelta


def story_of(
    opened_at: datetime,
    happenings: Iterable[Happening],
    status: StatusClass,
    ended_at: datetime | None = None,
) -> Story:
    """Put the events of a request, in their order, together; `status` and `ended_at` are the record's.

    Where the clock of the computer was put back between two events, the later one counts as of the earlier.
    A request that ended without an event of it (one brought in from elsewhere) ends when its record says.
    """
    events = list(happenings)
    told = [one.at for one in events if one.is_word_to_patron]
    changes = [(one.at, one.to_status) for one in events if one.to_status is not None]
    last = changes[-1][1] if changes else StatusClass.NEW
    if status not in OPEN_CLASSES and last in OPEN_CLASSES and ended_at is not None:
        changes.append((ended_at, status))
    stretches = _stretches(opened_at, changes)
    open_ones = len(stretches)
    while open_ones and stretches[open_ones - 1].status not in OPEN_CLASSES:
        open_ones -= 1
    return Story(
        opened_at=opened_at,
        stretches=tuple(stretches[:open_ones]),
        ended_at=stretches[open_ones].begins if open_ones < len(stretches) else None,
        is_solved=stretches[-1].status in _SOLVED,
        first_word_at=max(told[0], opened_at) if told else None,
        last_word_at=max(told[-1], opened_at) if told else None,
    )


def clocks(calendar: Calendar, story: Story, now: datetime) -> Clocks:
    """What the clocks of a request show at `now`; they have stopped where it has ended."""
    stop = max(story.ended_at or now, story.opened_at)
    line = calendar.line(to_milliseconds(story.opened_at), to_milliseconds(stop))
    opened, end = _position(line, story.opened_at), _position(line, stop)
    pauses = [
        (_position(line, begins), end if ends is None else _position(line, ends))
        for begins, ends in story.pauses
    ]
    first = end if story.first_word_at is None else min(_position(line, story.first_word_at), end)
    last = opened if story.last_word_at is None else min(_position(line, story.last_word_at), end)
    working = running(pauses, opened, end)
    return Clocks(
        elapsed=timedelta(milliseconds=end - opened),
        working=timedelta(milliseconds=working),
        waiting=timedelta(milliseconds=end - opened - working),
        response=timedelta(milliseconds=running(pauses, opened, first)),
        silence=timedelta(milliseconds=running(pauses, last, end)),
    )


def running(pauses: Iterable[tuple[int, int]], begin: int, end: int) -> int:
    """What lies between two positions of an opening line, without the pauses, which are positions too."""
    passed = end - begin
    for first, last in pauses:
        if first < end and last > begin:
            passed -= min(last, end) - max(first, begin)
    return passed


def _position(line: OpeningLine, moment: datetime) -> int:
    return line.position(to_milliseconds(moment))


def _stretches(opened_at: datetime, changes: Iterable[tuple[datetime, StatusClass]]) -> list[Stretch]:
    """One for each status, without those that took no time and those that follow their like."""
    points: list[tuple[datetime, StatusClass]] = [(opened_at, StatusClass.NEW)]
    for at, to_status in changes:
        begins = max(at, points[-1][0])
        if points[-1][0] == begins:
            points.pop()
        if not points or points[-1][1] is not to_status:
            points.append((begins, to_status))
    ends = [begins for begins, _ in points[1:]]
    return [Stretch(status, begins, end) for (begins, status), end in zip(points, [*ends, None], strict=True)]
