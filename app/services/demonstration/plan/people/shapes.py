"""Key information with a shape: ladders, wishes, ratings, and what is tapped."""

from collections.abc import Callable, Iterator
from random import Random

from app.services.demonstration.plan.dice import Odds, Weighted, pick
from app.services.demonstration.plan.ground import SetUp
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.rows import Row
from app.vocabulary.key_information import Heading, LadderStep, Shape, WishState

_MOST_SERVICES = 4
_TAPPED = {
    Heading.TRIGGERS: ((Shape.TRIGGER, "triggers"),),
    Heading.HOW_THEY_USE: ((Shape.PURPOSE, "purposes"), (Shape.OTHER_SOURCE, "other_sources")),
    Heading.BENEFITS: ((Shape.BENEFIT, "benefits"),),
}


class Shapes:
    """Draws what a statement says beyond its words, as fields to put over a row."""

    def __init__(self, material: Table, set_up: SetUp, chance: Random) -> None:
        self._material = material
        self._set_up = set_up
        self._chance = chance
        self._odds = Odds(chance, material | material["perception"])
        self._services = {
            name: Weighted(material[name]["services"]) for name in ("ladder", "wish", "perception")
        }
        self._steps: Weighted[str] = Weighted(material["ladder"]["steps"])
        self._states: Weighted[str] = Weighted(material["wish"]["states"])
        self._experiences: Weighted[str] = Weighted(material["perception"]["experiences"])
        self._answers = {
            shape: Weighted(material["tapped"][name]) for shapes in _TAPPED.values() for shape, name in shapes
        }
        self._drawn_by: dict[Heading, Callable[[Heading], Iterator[Row]]] = {
            Heading.KNOWLEDGE: self._ladders,
            Heading.WANTED_NOW: self._wishes,
            Heading.WANTED_IN_FUTURE: self._wishes,
            Heading.PERCEPTIONS: self._perceptions,
            **dict.fromkeys(_TAPPED, self._answered),
        }

    def fields(self, heading: Heading) -> list[Row]:
        """The fields of a few statements under a heading; none where it has no shape, or by chance."""
        if heading not in self._drawn_by or not self._odds.happens("shaped"):
            return []
        return list(self._drawn_by[heading](heading))

    def rung_before(self, fields: Row) -> Row | None:
        """The rung from which a patron has climbed, for some of them."""
        steps = list(LadderStep)
        if fields["shape"] != Shape.LADDER.value or not self._odds.happens("climbed"):
            return None
        height = LadderStep(fields["degree"]).height
        return {**fields, "degree": steps[height - 1].value} if height > 0 else None

    def _ladders(self, _heading: Heading) -> Iterator[Row]:
        for service_id in self._some_services("ladder"):
            yield _graded(Shape.LADDER, service_id, self._steps.draw(self._chance))

    def _wishes(self, heading: Heading) -> Iterator[Row]:
        service_id = next(self._some_services("wish"))
        state = self._states.draw(self._chance) if heading is Heading.WANTED_NOW else WishState.OPEN.value
        yield _graded(Shape.WISH, service_id, state)

    def _perceptions(self, _heading: Heading) -> Iterator[Row]:
        for service_id in self._some_services("perception"):
            yield _graded(Shape.PERCEPTION, service_id, self._experiences.draw(self._chance))
        if self._odds.happens("bothering"):
            rule = pick(self._chance, self._material["perception"]["rules"])
            yield {"shape": Shape.BOTHERING_RULE.value, "text": rule}

    def _answered(self, heading: Heading) -> Iterator[Row]:
        for shape, _name in _TAPPED[heading]:
            weighted = self._answers[shape]
            for code in dict.fromkeys(weighted.draws(self._chance, 1 + int(self._chance.random() * 2))):
                why = pick(self._chance, self._material["tapped"]["why_back"])
                yield {
                    "shape": shape.value,
                    "answer_id": self._set_up.prepared_answers[f"{shape}.{code}"],
                    "text": why if shape is Shape.OTHER_SOURCE else "",
                }

    def _some_services(self, name: str) -> Iterator[int]:
        count = 1 + int(self._chance.random() * _MOST_SERVICES)
        for code in dict.fromkeys(self._services[name].draws(self._chance, count)):
            yield self._set_up.known_services[code]


def _graded(shape: Shape, service_id: int, degree: str) -> Row:
    return {"shape": shape.value, "service_id": service_id, "degree": degree, "text": ""}
