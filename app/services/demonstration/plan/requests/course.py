"""How the work on one request went, on the line of open seconds: begun, waiting, promised, ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from app.services.demonstration.plan.dice import Odds, pick
from app.services.demonstration.plan.ground import Posting
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.open_time import HOUR
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.requests import EventKind, StatusClass

_HALF_HOUR = 1800


class Step(NamedTuple):
    """A happening whose moment is still a position."""

    at: int
    kind: EventKind
    by: Posting
    text: str | None = None
    to_status: StatusClass | None = None
    promised_for: datetime | None = None
    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The frame of one request: asked, begun, finished, its published time; who has it; what it waits for.

    `said` holds the phrases of its kind.
    """

    opened: int
    begun: int
    finished: int
    service: int
    opener: Posting
    worker: Posting
    asks: bool
    depends: bool
    fetched: bool
    said: Table


class CourseTeller:
    """Draws the steps within a course."""

    def __init__(self, stage: Stage) -> None:
        material = stage.material.requests
        self._shares = material["shares"]
        self._open_time = stage.open_time
        self._chance = stage.chance("courses")
        self._odds = Odds(self._chance, self._shares)
        self._slots = stage.slots(self._chance)
        self._told_by = stage.ground.channels(material["told_by"])

    def steps(self, course: Course) -> list[Step]:
        """All that happened after the opening, in order."""
        steps = [*self._work(course), *self._promises(course), *self._ending(course)]
        steps.sort(key=lambda step: step.at)
        return steps

    def _work(self, course: Course) -> Iterator[Step]:
        worker = course.worker
        yield self._status(course.begun, worker, StatusClass.WORKING)
        if self._odds.happens("noted"):
            yield Step(self._in(course, 0.05, 0.9), EventKind.NOTE, worker, self._word(course, "noted"))
        if course.asks:
            asked = self._in(course, 0.05, 0.2)
            yield self._told(asked, course.opener, self._word(course, "asked"))
            yield self._status(asked, course.opener, StatusClass.WAITING_FOR_PATRON)
            answered = self._in(course, 0.25, 0.5)
            word = self._word(course, "answered")
            yield self._status(answered, course.opener, StatusClass.WORKING, word)
        if course.depends:
            begins, ends = pick(self._chance, course.said["waits"])
            depended, arrived = self._in(course, 0.52, 0.6), self._in(course, 0.65, 0.95)
            yield self._status(depended, worker, StatusClass.WAITING_FOR_OTHERS, self._slots.phrase([begins]))
            yield self._status(arrived, worker, StatusClass.WORKING, self._slots.phrase([ends]))

    def _promises(self, course: Course) -> Iterator[Step]:
        throw = self._chance.random()
        if throw < self._shares["promised_at_once"]:
            made, by = course.opened + self._between(60, 600), course.opener
        elif throw < self._shares["promised_at_once"] + self._shares["promised_later"]:
            made, by = self._in(course, 0.0, 0.4), course.worker
        else:
            return
        promised_for = self._open_time.deadline(max(course.opened + course.service, made + _HALF_HOUR))
        yield Step(made, EventKind.PROMISED, by, promised_for=promised_for)
        if self._odds.happens("told"):
            yield self._told(made + self._between(30, 240), by, self._word(course, "promised"))
        promised = self._open_time.position(promised_for)
        if course.finished > promised and self._odds.happens("moved"):
            yield from self._moved(course, promised, made)

    def _moved(self, course: Course, promised: int, made: int) -> Iterator[Step]:
        """The promise that will not hold is moved shortly before; the new one holds mostly."""
        at = max(made + 300, promised - self._between(_HALF_HOUR, 4 * HOUR))
        if at >= course.finished:
            return
        wanted = course.finished + self._between(-2 * HOUR, 7 * HOUR)
        promised_for = self._open_time.deadline(max(wanted, at + _HALF_HOUR))
        why = self._word(course, "moved")
        yield Step(at, EventKind.PROMISE_MOVED, course.worker, why, promised_for=promised_for)
        if self._odds.happens("told"):
            heard = min(at + self._between(30, 240), course.finished)
            yield self._told(heard, course.opener, self._word(course, "late"))

    def _ending(self, course: Course) -> Iterator[Step]:
        throw = self._chance.random()
        declined, cancelled = self._shares["declined"], self._shares["cancelled"]
        if throw < declined:
            reason = self._word(course, "declined")
            yield self._told(course.finished, course.worker, reason)
            yield self._status(course.finished, course.worker, StatusClass.DECLINED, reason)
        elif throw < declined + cancelled:
            reason = self._word(course, "cancelled")
            yield self._status(course.finished, course.opener, StatusClass.CANCELLED, reason)
        else:
            yield from self._delivery(course)

    def _delivery(self, course: Course) -> Iterator[Step]:
        delivered = course.finished
        if course.fetched and self._odds.happens("ready_first"):
            yield self._status(course.finished, course.worker, StatusClass.READY)
            yield self._told(
                course.finished + self._between(60, 900), course.opener, self._word(course, "ready")
            )
            delivered += self._between(900, 9 * HOUR)
        else:
            yield self._told(delivered, course.opener, self._word(course, "delivered"))
        yield self._status(delivered, course.opener, StatusClass.DELIVERED)
        closed = delivered + self._between(2 * HOUR, 20 * HOUR)
        if self._odds.happens("closed"):
            yield self._status(closed, course.worker, StatusClass.CLOSED)
            if self._odds.happens("reopened"):
                yield from self._again(course, closed)

    def _again(self, course: Course, closed: int) -> Iterator[Step]:
        reason = self._word(course, "reopened")
        reopened = closed + self._between(HOUR, 24 * HOUR)
        delivered = reopened + self._between(HOUR, 8 * HOUR)
        yield self._status(reopened, course.opener, StatusClass.WORKING, reason)
        yield self._told(delivered, course.opener, self._word(course, "delivered"))
        yield self._status(delivered, course.worker, StatusClass.DELIVERED)
        yield self._status(delivered + self._between(HOUR, 8 * HOUR), course.worker, StatusClass.CLOSED)

    def _status(self, at: int, by: Posting, status: StatusClass, note: str | None = None) -> Step:
        return Step(at, EventKind.STATUS_CHANGED, by, note, status)

    def _told(self, at: int, by: Posting, text: str) -> Step:
        return Step(at, EventKind.TOLD, by, text, channel_id=self._told_by.draw(self._chance))

    def _word(self, course: Course, what: str) -> str:
        return self._slots.phrase(course.said[what])

    def _in(self, course: Course, low: float, high: float) -> int:
        """A position between shares of the time of work."""
        share = low + self._chance.random() * (high - low)
        return course.begun + int(share * (course.finished - course.begun))

    def _between(self, least: int, most: int) -> int:
        return least + int(self._chance.random() * (most - least))
