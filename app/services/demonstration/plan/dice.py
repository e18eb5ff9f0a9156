"""Chance that repeats: every part of the plan has dice of its own, so that one does not disturb another."""

from bisect import bisect
from collections.abc import Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import Any, Generic, TypeVar

ValueT = TypeVar("ValueT")


def dice(seed: int, part: str) -> Random:
    """Dice for one part of the plan: the same seed throws the same numbers on every computer."""
    return Random(f"{seed}/{part}")  # noqa: S311  # made-up data wants chance that repeats, not secrecy


class Weighted(Generic[ValueT]):
    """Values of which some are drawn more often."""

    def __init__(self, weights: Mapping[ValueT, float]) -> None:
        self.values = tuple(weights)
        self._cumulative = list(accumulate(weights.values()))
        self._total = self._cumulative[-1]

    def draw(self, chance: Random) -> ValueT:
        """One value."""
        return self.values[bisect(self._cumulative, chance.random() * self._total, 0, len(self.values) - 1)]

    def draws(self, chance: Random, count: int) -> list[ValueT]:
        """Many values, faster than one by one."""
        return chance.choices(self.values, cum_weights=self._cumulative, k=count)


def pick(chance: Random, values: Sequence[ValueT]) -> ValueT:
    """One value, all alike; three times as fast as `Random.choice`."""
    return values[int(chance.random() * len(values))]


class Slots:
    """Fills the places of a phrase ({title}, {topic}) by chance, for `str.format_map`."""

    def __init__(self, chance: Random, lists: Mapping[str, Sequence[str]]) -> None:
        self._chance = chance
        self._lists = lists

    def __getitem__(self, name: str) -> str:
        return pick(self._chance, self._lists[name])

    def phrase(self, phrases: Sequence[str]) -> str:
        """One of the phrases with its places filled."""
        return pick(self._chance, phrases).format_map(self)


class Odds:
    """What happens in a share of cases, by name."""

    def __init__(self, chance: Random, shares: Mapping[str, Any]) -> None:
        self._chance = chance
        self._shares = shares

    def happens(self, what: str) -> bool:
        """Throw the dice on it once."""
        share: float = self._shares[what]
        return self._chance.random() < share
