"""How large a demonstration library is to be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemonstrationSize:
    """Exactly so many records; one seed always makes the same library, relative to the present moment."""

    patrons: int = 2_000
    interactions: int = 12_000
    requests: int = 1_000
    seed: int = 1

    def __post_init__(self) -> None:
        if self.patrons < 1 or self.interactions < 0 or self.requests < 0:
            raise ValueError("a demonstration has at least one patron, and no less than no records")


@dataclass(frozen=True, slots=True)
class DemonstrationCounts:
    """What a demonstration library was filled with; `records` counts all kinds together."""

    patrons: int
    interactions: int
    requests: int
    records: int
