"""The whole plan of a demonstration library, batch by batch, in bounded memory."""

import heapq
from array import array
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from app.services.demonstration.plan.featured.cast import Cast
from app.services.demonstration.plan.ground import SetUp
from app.services.demonstration.plan.interactions import Interactions
from app.services.demonstration.plan.material import Material
from app.services.demonstration.plan.open_time import OpenTime
from app.services.demonstration.plan.opening import opening, with_seasons
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.people.registration import Registration
from app.services.demonstration.plan.places import Places
from app.services.demonstration.plan.requests.asked import Asked
from app.services.demonstration.plan.requests.request_rows import RequestRows
from app.services.demonstration.plan.requests.stories import Stories
from app.services.demonstration.plan.rows import Batch, Ids, Row
from app.services.demonstration.plan.stage import Stage
from app.services.demonstration.plan.visits import Visits
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.records import RecordKind

_LEFT_TO_FEATURED = timedelta(minutes=70)
"""Just before now only the featured patrons come, so that they head the lists that show newest use first."""

_INTERACTIONS = 2_000
_REQUESTS = 250
_MOST_VISITS = 20_000
"""A guest book of this size shows what one is; more would only take time."""


class Plan:
    """Makes the rows of a library of some size. To be walked through once."""

    def __init__(self, material: Material, set_up: SetUp, size: DemonstrationSize, ids: Ids) -> None:
        self._size = size
        self._places = Places(material.staff, set_up, ids)
        today = set_up.now.astimezone(set_up.hours.zone).date()
        hours = with_seasons(set_up.hours, today, material.hours)
        open_time = OpenTime(set_up.now, hours, material.hours)
        self._until = open_time.position(set_up.now - _LEFT_TO_FEATURED)
        self._stage = stage = Stage(material, self._places.ground, open_time, ids, size.seed)
        featured = material.featured["patron"]
        self._population = Population(
            array("q", islice(ids[RecordKind.PATRON], size.patrons)),
            [table["use"] for table in featured],
            open_time,
            material.people["shares"],
            stage.chance("population"),
        )
        cards = frozenset(table["card"] for table in featured)
        self._registration = Registration(stage, self._population, cards)
        self._cast = Cast(stage, self._population, self._registration)

    def batches(self) -> Iterator[Batch]:
        """All rows, parents before children."""
        yield from self._places.batches()
        yield from opening(self._stage.ground, self._stage.open_time.hours, self._stage.ids)
        yield from self._cast.batches()
        yield from self._registration.batches()
        yield from self._interactions()
        yield from self._requests()
        yield from self._visits()

    def _interactions(self) -> Iterator[Batch]:
        rows: list[Row] = self._cast.interactions()[: self._size.interactions]
        drawn = Interactions(self._stage, self._population)
        for day in drawn.rows(self._size.interactions - len(rows), self._until):
            rows += day
            if len(rows) >= _INTERACTIONS:
                yield Batch(RecordKind.INTERACTION, rows)
                rows = []
        yield Batch(RecordKind.INTERACTION, rows)

    def _visits(self) -> Iterator[Batch]:
        rows = Visits(self._stage, self._population).rows(
            min(self._size.interactions // 2, _MOST_VISITS), self._until
        )
        while batch := list(islice(rows, _INTERACTIONS)):
            yield Batch(RecordKind.VISIT, batch)

    def _requests(self) -> Iterator[Batch]:
        told = self._cast.stories(self._size.requests)
        drawn = Stories(self._stage, self._population).draw(self._size.requests - len(told), self._until)
        asked = Asked(self._stage, self._stage.ground.set_up.kinds)
        rows = RequestRows(self._stage.ids, asked)
        in_order = heapq.merge(told, drawn, key=lambda story: story.opened_at)
        for number, story in enumerate(in_order, start=1):
            rows.add(story, number)
            if len(rows.requests) >= _REQUESTS:
                yield from rows.taken()
        yield from rows.taken()
