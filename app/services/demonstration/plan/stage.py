"""What every part of the plan shares: words, places, opening hours, free ids, and chance."""

from dataclasses import dataclass
from random import Random

from app.services.demonstration.plan.dice import Slots, dice
from app.services.demonstration.plan.ground import Ground
from app.services.demonstration.plan.material import Material
from app.services.demonstration.plan.open_time import OpenTime
from app.services.demonstration.plan.rows import Ids


@dataclass(frozen=True, slots=True)
class Stage:
    """The setting of one demonstration library."""

    material: Material
    ground: Ground
    open_time: OpenTime
    ids: Ids
    seed: int

    def chance(self, part: str) -> Random:
        """The dice of one part."""
        return dice(self.seed, part)

    def slots(self, chance: Random) -> Slots:
        """What fills the places of phrases."""
        return Slots(chance, self.material.slots)
