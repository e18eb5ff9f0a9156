"""Conditions over profile fields, for segments and reports: closed comparisons with bound values, no SQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import eq, ge, le
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select, true

from app.models.patron import Patron
from app.models.profile_value import ProfileValue
from app.vocabulary.profile import ProfileAnswer
from app.vocabulary.request_kinds import Answer


class Comparison(StrEnum):
    """How an answer is compared. HOLDS: a text with these letters in it, in upper or lower case."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    IS = "is"
    ANY_OF = "any_of"
    ALL_OF = "all_of"
    HOLDS = "holds"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class ProfileCondition:
    """One field compared; `answer` is of the field's type, None where nothing is compared."""

    field_id: int
    comparison: Comparison
    answer: ProfileAnswer | None = None


MOST_CONDITIONS = 20


def patrons_who(conditions: Sequence[ProfileCondition]) -> Select[int]:
    """The ids of live patrons of whom all conditions hold, in order; usable as a part of a larger query.

    ValueError for a comparison that makes no sense with its answer, and for too many conditions.
    """
    if len(conditions) > MOST_CONDITIONS:
        raise ValueError(f"more than {MOST_CONDITIONS} conditions")
    return select(Patron.id).where(~Patron.deleted, *map(_holds, conditions)).order_by(Patron.id)


def _holds(condition: ProfileCondition) -> ColumnElement[bool]:
    answer, comparison = condition.answer, condition.comparison
    if comparison is Comparison.KNOWN:
        return _has(condition)
    if comparison is Comparison.UNKNOWN:
        return ~_has(condition)
    if comparison is Comparison.ALL_OF and isinstance(answer, frozenset):
        return and_(true(), *(_has(condition, ProfileValue.choice_id == one) for one in sorted(answer)))
    return _has(condition, _compared(comparison, answer))


def _compared(comparison: Comparison, answer: ProfileAnswer | None) -> ColumnElement[bool]:
    """One answer against a value."""
    if comparison in {Comparison.ANY_OF, Comparison.IS} and isinstance(answer, frozenset):
        return ProfileValue.choice_id.in_(sorted(answer))
    if comparison is Comparison.IS and isinstance(answer, bool):
        return ProfileValue.text == (Answer.YES if answer else Answer.NO)
    if comparison is Comparison.HOLDS and isinstance(answer, str):
        return ProfileValue.text.icontains(answer, autoescape=True)
    if comparison not in _ORDERS or answer is None or isinstance(answer, bool | frozenset):
        raise ValueError(f"{comparison} says nothing of {answer!r}")
    return _ORDERS[comparison](_column(answer), answer)


_ORDERS: dict[Comparison, Callable[[Any, Any], ColumnElement[bool]]] = {
    Comparison.IS: eq,
    Comparison.AT_LEAST: ge,
    Comparison.AT_MOST: le,
}


def _column(answer: str | float | date) -> Any:
    if isinstance(answer, str):
        return ProfileValue.text
    return ProfileValue.day if isinstance(answer, date) else ProfileValue.amount


def _has(condition: ProfileCondition, *further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Asked of the field's own index, so that patrons who say nothing in it are not looked at."""
    saying = select(ProfileValue.patron_id).where(
        ProfileValue.profile_field_id == condition.field_id, ~ProfileValue.deleted, *further
    )
    return Patron.id.in_(saying)
