"""Compares two names part by part: the same, spelled otherwise, mistyped, shortened, in another order."""

from dataclasses import dataclass
from functools import lru_cache

from jellyfish import damerau_levenshtein_distance

from app.vocabulary.duplicates.names import NameForm, NamePart
from app.vocabulary.duplicates.reasons import Reason

_REMEMBERED = 100_000
"""Pairs of words whose likeness is kept at hand: names share most of their words."""

_SHORTEST_WITH_SLIP = 5
"""In shorter words one letter makes another name: Dewi, Desi; Rina, Rini."""
_SHORTEST_WITH_TWO_SLIPS = 8

_SLIP = 0.85
_TWO_SLIPS = 0.7
_INITIAL = 0.6
_LITTLE_MISSING = 0.95
_PART_MISSING = 0.65
_MOST_MISSING = 2


@dataclass(frozen=True, slots=True)
class NameLikeness:
    """How far two names can be one person's: 1 the same, 0 not at all; and in which ways they differ."""

    share: float
    reasons: frozenset[Reason]


NO_LIKENESS = NameLikeness(0, frozenset({Reason.OTHER_NAME}))
"""Of two names that cannot be one person's."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two parts, one of each name, that can be the same."""

    share: float
    here: int
    there: int


def compare_names(one: NameForm, other: NameForm) -> NameLikeness:
    """Compare two names; which comes first makes no difference."""
    if not one.parts or not other.parts:
        return NO_LIKENESS
    if one.written == other.written:
        return NameLikeness(1, frozenset({Reason.SAME_NAME}))
    if one.plain == other.plain or one.joined == other.joined:
        return NameLikeness(1, frozenset({Reason.OTHER_SPELLING}))
    by_parts = _compare_parts(one, other)
    return by_parts if by_parts is not NO_LIKENESS else _compare_joined(one, other)


def _compare_parts(one: NameForm, other: NameForm) -> NameLikeness:
    short, long = sorted((one, other), key=lambda name: len(name.parts))
    pairs = _matched(short, long)
    matched = {pair.there for pair in pairs}
    missing = [part for place, part in enumerate(long.parts) if place not in matched]
    unmatched = {pair.here for pair in pairs} ^ set(range(len(short.parts)))
    if not _is_enough(short, long, pairs, missing, unmatched):
        return NO_LIKENESS
    missing += [short.parts[place] for place in unmatched]
    return NameLikeness(_share(pairs, missing), _reasons(short, long, pairs, missing))


def _is_enough(
    short: NameForm, long: NameForm, pairs: list[_Pair], missing: list[NamePart], unmatched: set[int]
) -> bool:
    """A telling part on either side that the other has something else for makes it another name.

    Of one name parts may be missing, but not many.
    """
    telling = sum(not part.tells_little for part in missing)
    if any(not short.parts[place].tells_little for place in unmatched) or (unmatched and telling):
        return False
    if telling > _MOST_MISSING:
        return False
    tell = {id(part) for part in (*short.telling, *long.telling)}
    return any(id(short.parts[p.here]) in tell and id(long.parts[p.there]) in tell for p in pairs)


def _matched(short: NameForm, long: NameForm) -> list[_Pair]:
    """The best match of each part, the surest first; the same place before another."""
    found = [
        _Pair(share, here, there)
        for here, part in enumerate(short.parts)
        for there, candidate in enumerate(long.parts)
        if (share := _share_of_parts(part, candidate))
    ]
    found.sort(key=lambda pair: (-pair.share, abs(pair.here - pair.there)))
    taken_here: set[int] = set()
    taken_there: set[int] = set()
    kept = []
    for pair in found:
        if pair.here not in taken_here and pair.there not in taken_there:
            kept.append(pair)
            taken_here.add(pair.here)
            taken_there.add(pair.there)
    return kept


@lru_cache(_REMEMBERED)
def _share_of_parts(one: NamePart, other: NamePart) -> float:
    if one.plain == other.plain:
        return 1
    if one.is_initial or other.is_initial:
        return _INITIAL if _first_letters(one) & _first_letters(other) else 0
    # As written too: what swaps the letters of a spelling (Fajar, Faajr) has no plain spelling.
    return max(_slips(one.plain, other.plain), _slips(one.written, other.written))


def _first_letters(part: NamePart) -> set[str]:
    return {part.written[0], part.plain[0], part.written[0].replace("j", "y")}


def _slips(one: str, other: str) -> float:
    """What a word keeps of its weight when slips of the keyboard make it the other; 0 for another word."""
    length = max(len(one), len(other))
    if length < _SHORTEST_WITH_SLIP or abs(len(one) - len(other)) > 2 or any(map(str.isdigit, one + other)):
        return 0
    slips = damerau_levenshtein_distance(one, other)
    if slips == 1:
        return _SLIP
    return _TWO_SLIPS if slips == 2 and length >= _SHORTEST_WITH_TWO_SLIPS else 0


def _share(pairs: list[_Pair], missing: list[NamePart]) -> float:
    share = sum(pair.share for pair in pairs) / len(pairs)
    for part in missing:
        share *= _LITTLE_MISSING if part.tells_little else _PART_MISSING
    return share


def _reasons(
    short: NameForm, long: NameForm, pairs: list[_Pair], missing: list[NamePart]
) -> frozenset[Reason]:
    found = set()
    if any(pair.share in {_SLIP, _TWO_SLIPS} for pair in pairs):
        found.add(Reason.TYPING_SLIP)
    if missing or any(pair.share == _INITIAL for pair in pairs):
        found.add(Reason.SHORTENED_NAME)
    if not found:
        same = all(short.parts[p.here].written == long.parts[p.there].written for p in pairs)
        found.add(Reason.SAME_NAME if same else Reason.OTHER_SPELLING)
    order = [pair.there for pair in sorted(pairs, key=lambda pair: pair.here)]
    if order != sorted(order):
        found.add(Reason.SWAPPED_PARTS)
    return frozenset(found)


def _compare_joined(one: NameForm, other: NameForm) -> NameLikeness:
    """Parts written together and mistyped besides: Nur Aini, Nuriani."""
    share = _slips(one.joined, other.joined) if len(one.parts) != len(other.parts) else 0
    return NameLikeness(share, frozenset({Reason.TYPING_SLIP})) if share else NO_LIKENESS
