"""Draws requests of all kinds over a year, each with a course of its own, told up to now."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.services.demonstration.plan.dice import Odds, Weighted
from app.services.demonstration.plan.ground import Service
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.open_time import HOUR, WORKING_DAY
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.requests.course import Course, CourseTeller, Step
from app.services.demonstration.plan.requests.story import Happening, Story
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole

_LATELY = 1.5  # the last days before now are busy, so that much stands open
_STALLING_DAYS = 25
_SHORTEST_WORK = 2400
_SIDES = (StaffRole.FRONT_LINE, StaffRole.BACK_OFFICE)


class _Kind:
    """A kind of request, ready to be drawn."""

    def __init__(self, kind: Table, service: Service, said: Table) -> None:
        self.id = service.id
        self.service = service.days * WORKING_DAY
        self.asks: float = kind["asks"]
        self.depends: float = kind["depends"]
        self.fetched: bool = kind.get("fetched", False)
        self.said: Table = {**said, **kind["said"]}
        self.side = StaffRole(kind["side"])
        self.subjects: tuple[str, ...] = tuple(kind["subjects"])
        self.details: tuple[str, ...] = tuple(kind["details"])


class Stories:
    """Draws stories in the order in which the requests were opened."""

    def __init__(self, stage: Stage, population: Population) -> None:
        self._material = requests = stage.material.requests
        self._open_time = stage.open_time
        self._population = population
        self._chance = stage.chance("requests")
        self._odds = Odds(self._chance, requests["shares"])
        self._slots = stage.slots(self._chance)
        services = stage.ground.set_up.services
        kinds = requests["kind"]
        said = requests["said"]
        self._kinds = Weighted({_Kind(kind, services[kind["code"]], said): kind["weight"] for kind in kinds})
        self._postings = {side: stage.ground.serving(side) for side in _SIDES}
        self._channels = stage.ground.channels(requests["opened_by"])
        self._teller = CourseTeller(stage)

    def draw(self, count: int, until: int) -> Iterator[Story]:
        """`count` requests opened before the position `until`, told no further than it."""
        for day, positions in self._open_time.spread(self._chance, count, until, _LATELY):
            askers = self._population.askers(self._chance, len(positions), day)
            for opened, patron_id in zip(positions, askers, strict=True):
                yield self._story(opened, patron_id, until)

    def _story(self, opened: int, patron_id: int, until: int) -> Story:
        kind = self._kinds.draw(self._chance)
        course = self._course(kind, opened)
        cut = self._cut(course, until)
        opened_at = self._open_time.moment(opened)
        needed_by, why = self._needed_by(course, opened_at.astimezone(self._open_time.zone).date())
        channel = self._channels.draw(self._chance)
        return Story(
            patron_id,
            kind.id,
            self._slots.phrase(kind.subjects),
            self._slots.phrase(kind.details) if self._odds.happens("detailed") else None,
            needed_by,
            why,
            course.opener,
            course.worker if cut > course.begun or self._odds.happens("noted") else None,
            (
                Happening(opened_at, EventKind.OPENED, course.opener, None, StatusClass.NEW, None, channel),
                *(self._told(step) for step in self._teller.steps(course) if step.at <= cut),
            ),
        )

    def _course(self, kind: _Kind, opened: int) -> Course:
        pace = self._chance.lognormvariate(0, self._material["spread"]) * self._material["pace"]
        work = max(int(kind.service * pace), _SHORTEST_WORK)
        return Course(
            opened=opened,
            begun=opened + min(int(work * self._chance.uniform(0.1, 0.35)), 6 * HOUR),
            finished=opened + work,
            service=kind.service,
            opener=self._postings[StaffRole.FRONT_LINE].draw(self._chance),
            worker=self._postings[kind.side].draw(self._chance),
            asks=self._chance.random() < kind.asks,
            depends=self._chance.random() < kind.depends,
            fetched=kind.fetched,
            said=kind.said,
        )

    def _cut(self, course: Course, until: int) -> int:
        """Where the story stops: now, or where some of the recent work was left lying."""
        is_recent = course.opened > until - _STALLING_DAYS * WORKING_DAY
        if is_recent and self._odds.happens("stalled"):
            share = self._chance.uniform(0.1, 0.9)
            return min(until, course.opened + int(share * (course.finished - course.opened)))
        return until

    def _needed_by(self, course: Course, opened_on: date) -> tuple[date | None, str | None]:
        if not self._odds.happens("needed_by"):
            return None, None
        days = 1 + course.service // WORKING_DAY + int(self._chance.random() * 9)
        why = self._slots.phrase(course.said["needed"])
        return opened_on + timedelta(days=days), why if self._odds.happens("told") else None

    def _told(self, step: Step) -> Happening:
        return Happening(self._open_time.moment(step.at), *step[1:])
