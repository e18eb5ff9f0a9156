"""Goes through the whole library for pairs of patrons who may be one, key by key, in short readings."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby
from typing import TypeVar

from sqlalchemy.orm import Session

from app.queries.reading.alike_patrons import frequency
from app.storage import shared_keys
from app.storage.database import Database
from app.storage.derived.slices import SLICE
from app.storage.derived.traits import read_traits
from app.vocabulary.duplicates.keys import MOST_SHARING, strict_name_keys
from app.vocabulary.duplicates.rules import Frequency, Likeness, compare
from app.vocabulary.duplicates.traits import Traits

ItemT = TypeVar("ItemT", int, str)

Pair = tuple[int, int]
"""Two patrons, the lower id first."""

Proceed = Callable[[int, int], bool]
"""Hears (keys done, keys in all) now and then; answers whether to go on."""

_AT_A_TIME = 20_000
_RAREST = Frequency()
"""Nobody bears the name, nobody shares the phone: no pair is likelier than so."""


class PairScan:
    """One scan. Each step reads some keys with those who share them, and compares them with each other."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.found: dict[Pair, Likeness] = {}

    def run(self, proceed: Proceed) -> bool:
        """Fill `found`; False when `proceed` said to stop before the end."""
        with self._database.reading() as session:
            total = session.scalars(shared_keys.how_many()).one()
        done, after = 0, ""
        while True:
            with self._database.reading() as session:
                groups = _next_groups(session, after)
                if not groups:
                    return True
                self._compare(session, [ids for _, ids in groups])
            done, after = done + len(groups), groups[-1][0]
            if not proceed(min(done, total), total):
                return False

    def _compare(self, session: Session, groups: Iterable[Sequence[int]]) -> None:
        telling = [ids for ids in groups if 1 < len(ids) <= MOST_SHARING]
        traits = _read(session, sorted({one for ids in telling for one in ids}))
        pairs = {pair for ids in telling for pair in combinations(sorted(ids), 2)} - self.found.keys()
        promising = [
            (traits[one], traits[other], (one, other))
            for one, other in pairs
            if one in traits and other in traits
            if compare(traits[one], traits[other], _RAREST).likelihood
        ]
        counts = _counts(session, promising)
        for one, other, pair in promising:
            likeness = compare(one, other, frequency(one, other, counts))
            if likeness.likelihood:
                self.found[pair] = likeness


def _next_groups(session: Session, after: str) -> list[tuple[str, list[int]]]:
    """The next keys, each with all who have it (or as many of them as make it tell nothing)."""
    rows = session.execute(shared_keys.all_holders(after, _AT_A_TIME)).all()
    groups = [(key, [row.doc for row in same]) for key, same in groupby(rows, lambda row: row.term)]
    if len(rows) == _AT_A_TIME and len(groups) > 1:
        groups.pop()  # the last one may go on
    return groups


def _read(session: Session, ids: Sequence[int]) -> dict[int, Traits]:
    found: dict[int, Traits] = {}
    for part in _slices(ids):
        found.update(read_traits(session.connection(), part))
    return found


def _counts(session: Session, pairs: Iterable[tuple[Traits, Traits, Pair]]) -> Mapping[str, int]:
    """How many share what these pairs have in common."""
    keys: set[str] = set()
    for one, other, _ in pairs:
        keys |= strict_name_keys(one)
        keys.update(f"p:{phone}" for phone in one.phones & other.phones)
    found: dict[str, int] = {}
    for part in _slices(sorted(keys)):
        found.update({row.term: row.doc for row in session.execute(shared_keys.counts(part))})
    return found


def _slices(items: Sequence[ItemT]) -> Iterator[Sequence[ItemT]]:
    for start in range(0, len(items), SLICE):
        yield items[start : start + SLICE]
