"""A year of contacts: at busy times more, by some patrons many, by most few, by some nobody knows."""

from collections.abc import Iterator
from datetime import datetime

from app.services.demonstration.plan.dice import Weighted
from app.services.demonstration.plan.ground import Ground, Posting
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.records import RecordKind

_UNTIMED = 0.3


class _Kind:
    """A kind by a channel, ready to be drawn."""

    def __init__(self, kind: Table, kind_id: int, channel_id: int) -> None:
        self.kind_id = kind_id
        self.channel_id = channel_id
        self.notes: tuple[str, ...] = tuple(kind["notes"])
        self.least, most = kind.get("minutes", (0, 0))
        self.span = most - self.least


class Interactions:
    """Draws interactions day by day."""

    def __init__(self, stage: Stage, population: Population) -> None:
        self._open_time = stage.open_time
        self._population = population
        self._ids = stage.ids[RecordKind.INTERACTION]
        self._chance = stage.chance("interactions")
        self._slots = stage.slots(self._chance)
        material = stage.material.interactions
        self._unnamed: float = material["unnamed"]
        self._kinds = Weighted(dict(_kinds(material, stage.ground)))
        self._serving = stage.ground.serving()

    def rows(self, count: int, until: int) -> Iterator[list[Row]]:
        """`count` interactions before the position `until`, a list for each day."""
        for day, positions in self._open_time.spread(self._chance, count, until):
            number = len(positions)
            kinds = self._kinds.draws(self._chance, number)
            postings = self._serving.draws(self._chance, number)
            patrons = self._population.visitors(self._chance, number, day)
            moments = map(self._open_time.moment, positions)
            yield [self._row(*drawn) for drawn in zip(moments, patrons, kinds, postings, strict=True)]

    def _row(self, moment: datetime, patron_id: int, kind: _Kind, posting: Posting) -> Row:
        throw = self._chance.random
        return {
            "id": next(self._ids),
            "patron_id": None if throw() < self._unnamed else patron_id,
            "happened_at": moment,
            "kind_id": kind.kind_id,
            "channel_id": kind.channel_id,
            "note": self._slots.phrase(kind.notes),
            "minutes": None if throw() < _UNTIMED else (kind.least + int(throw() * kind.span)) or None,
            "staff_id": posting.staff_id,
            "desk_id": posting.desk_id,
            "branch_id": posting.branch_id,
        }


def _kinds(interactions: Table, ground: Ground) -> Iterator[tuple[_Kind, float]]:
    for kind in interactions["kind"]:
        kind_id = ground.set_up.interaction_kinds[kind["code"]]
        weights = kind["channels"]
        for code, weight in weights.items():
            drawn = _Kind(kind, kind_id, ground.set_up.channels[code])
            yield drawn, kind["weight"] * weight / sum(weights.values())
