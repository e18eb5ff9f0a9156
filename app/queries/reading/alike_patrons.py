"""Finds who may be one with a patron: by shared keys, then by comparing those who share some."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.storage import shared_keys
from app.storage.derived.traits import read_traits
from app.vocabulary.duplicates.keys import MOST_SHARING, lookup_keys, strict_name_keys
from app.vocabulary.duplicates.rules import Frequency, Likeness, compare
from app.vocabulary.duplicates.traits import Traits

_MOST_COMPARED = 400
_PHONE = "p:"


@dataclass(frozen=True, slots=True)
class AlikePatron:
    """Another patron with what the comparison said, and the birth that was compared."""

    id: int
    likeness: Likeness
    born: str | None


def alike_patrons(session: Session, traits: Traits, but: int | None = None) -> list[AlikePatron]:
    """Those who are likely or possibly the patron of these traits, the likeliest first.

    `but` is the patron's own id where they are stored already.
    """
    keys = lookup_keys(traits)
    counts: dict[str, int] = dict(session.execute(shared_keys.counts(keys)).all()) if keys else {}
    shared = _shared(session, counts)
    shared.pop(but or 0, None)
    nearest = sorted(shared, key=lambda one: (-_weight(shared[one], counts), one))[:_MOST_COMPARED]
    others = read_traits(session.connection(), nearest) if nearest else {}
    newcomers = 0 if but else 1
    found = [
        AlikePatron(one, likeness, other.born)
        for one, other in others.items()
        if (likeness := compare(traits, other, frequency(traits, other, counts, newcomers))).likelihood
    ]
    return sorted(found, key=lambda one: (-one.likeness.score, one.id))


def frequency(one: Traits, other: Traits, counts: Mapping[str, int], newcomers: int = 0) -> Frequency:
    """How many bear the name that two share, or the first of them, and own a phone that they share.

    `counts` knows the keys of the first; `newcomers` is 1 for one who is not among the counted yet.
    """
    mine = strict_name_keys(one)
    names = mine & strict_name_keys(other) or mine
    phones = one.phones & other.phones
    return Frequency(
        bearers=newcomers + min((counts.get(key, 0) for key in names), default=0),
        phone_owners=newcomers + max((counts.get(f"{_PHONE}{phone}", 0) for phone in phones), default=0),
    )


def _shared(session: Session, counts: Mapping[str, int]) -> dict[int, set[str]]:
    """By patron the keys that they share, common ones left out."""
    telling = [key for key, count in counts.items() if count <= MOST_SHARING]
    found: dict[int, set[str]] = {}
    if telling:
        for key, patron_id in session.execute(shared_keys.holders(telling)):
            found.setdefault(patron_id, set()).add(key)
    return found


def _weight(keys: Collection[str], counts: Mapping[str, int]) -> float:
    return sum(1 / counts[key] for key in keys)
