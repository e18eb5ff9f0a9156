"""A year of the guest book: members by their cards, and others without a name."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from app.services.demonstration.plan.dice import pick
from app.services.demonstration.plan.ground import Posting
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import Shape
from app.vocabulary.records import RecordKind

_OTHERS, _IN_GROUPS = 0.25, 0.05
_ROOMS = ("Ruang baca", "Ruang koleksi anak", "Ruang diskusi 1", "Ruang referensi")
_LARGEST_GROUP = 35
_JUST_NOW, _APART = 7, 400


class Visits:
    """Draws visits day by day."""

    def __init__(self, stage: Stage, population: Population) -> None:
        self._open_time = stage.open_time
        self._population = population
        self._ids = stage.ids[RecordKind.VISIT]
        self._chance = stage.chance("visits")
        self._purposes = _purposes(stage.ground.set_up.prepared_answers)
        self._serving = stage.ground.serving()

    def rows(self, count: int, until: int) -> Iterator[Row]:
        """`count` visits before the position `until`."""
        for day, positions in self._open_time.spread(self._chance, count, until):
            number = len(positions)
            postings = self._serving.draws(self._chance, number)
            patrons = self._population.visitors(self._chance, number, day)
            for position, patron_id, posting in zip(positions, patrons, postings, strict=True):
                yield self._row(self._open_time.moment(position), patron_id, posting)
        yield from self._just_now()

    def _just_now(self) -> Iterator[Row]:
        """Others who came within the last hour, so that today has visitors whatever the time."""
        until = self._open_time.position(self._open_time.now)
        for ago, posting in enumerate(self._serving.draws(self._chance, _JUST_NOW), 1):
            yield self._row(self._open_time.moment(until - ago * _APART), None, posting)

    def _row(self, moment: datetime, patron_id: int | None, posting: Posting) -> Row:
        throw = self._chance.random
        is_other = patron_id is None or throw() < _OTHERS
        is_group = is_other and throw() < _IN_GROUPS
        return {
            "id": next(self._ids),
            "patron_id": None if is_other else patron_id,
            "visitor": None,
            "is_member": not is_other,
            "purpose_id": pick(self._chance, self._purposes),
            "room": pick(self._chance, _ROOMS),
            "head_count": 2 + int(throw() * _LARGEST_GROUP) if is_group else 1,
            "came_at": moment,
            "staff_id": posting.staff_id,
            "desk_id": posting.desk_id,
            "branch_id": posting.branch_id,
        }


def _purposes(answers: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(answer_id for code, answer_id in answers.items() if code.startswith(f"{Shape.PURPOSE}."))
