"""Walks: stretches of a long list along an indexed key, the id as tie-break; read page by page, no OFFSET."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

Values = Mapping[str, object]
"""Values of the parameters that a walk's own conditions name."""

_LIMIT = bindparam("walk_limit", type_=Integer)
_ID = bindparam("walk_id", type_=Integer)


@dataclass(frozen=True, slots=True)
class Walk:
    """One stretch, as statements made once."""

    _beginning: Select[Any]
    _following: Select[Any]
    _place: Select[Any]
    _before: Select[Any]
    _count: Select[Any]
    _own: Values = field(default_factory=dict)

    def with_values(self, own: Values) -> "Walk":
        """The same stretch with values of its own, where one statement makes several stretches of a list."""
        return replace(self, _own={**self._own, **own})

    def first(self, session: Session, limit: int, values: Values) -> list[int]:
        """The ids at the beginning."""
        return list(session.scalars(self._beginning, {**values, **self._own, "walk_limit": limit}))

    def place(self, session: Session, record_id: int, values: Values) -> object | None:
        """The key of a record in this stretch, or None when it is not in it."""
        return session.scalars(self._place, {**values, **self._own, "walk_id": record_id}).first()

    def after(self, session: Session, key: object, record_id: int, limit: int, values: Values) -> list[int]:
        """The ids that follow a place."""
        at = {"walk_key": key, "walk_id": record_id, "walk_limit": limit}
        return list(session.scalars(self._following, {**values, **self._own, **at}))

    def before(self, session: Session, key: object, record_id: int, values: Values) -> int:
        """How many ids come before a place."""
        at = {"walk_key": key, "walk_id": record_id}
        return int(session.scalars(self._before, {**values, **self._own, **at}).one())

    def count(self, session: Session, values: Values) -> int:
        """How many ids there are."""
        return int(session.scalars(self._count, {**values, **self._own}).one())


def walk(
    ids: Select[int],
    key: InstrumentedAttribute[Any],
    record_id: InstrumentedAttribute[int],
    *,
    down: bool,
    counted: Select[int] | None = None,
) -> Walk:
    """The stretch that `ids` selects, along `key` and `record_id`, both upwards or both downwards.

    The key must never be NULL in it; it may be the id itself. `counted` selects the same records where
    they are counted quicker.
    """
    here: Any = tuple_(key, record_id) if key is not record_id else record_id
    mark: Any = tuple_(bindparam("walk_key", type_=key.type), _ID) if key is not record_id else _ID
    keys = dict.fromkeys((key, record_id))
    ordered = ids.order_by(*(one.desc() if down else one.asc() for one in keys)).limit(_LIMIT)
    return Walk(
        _beginning=ordered,
        _following=ordered.where(here < mark if down else here > mark),
        _place=ids.with_only_columns(key).where(record_id == _ID),
        _before=_counting(ids.where(here > mark if down else here < mark)),
        _count=_counting(ids if counted is None else counted),
    )


def _counting(ids: Select[int]) -> Select[Any]:
    return ids.with_only_columns(func.count(), maintain_column_froms=True)


@dataclass(frozen=True, slots=True)
class WalkOrder:
    """The order of a list: its stretches one after the other, with the values that they ask for."""

    walks: Sequence[Walk]
    values: Values

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        return self._first_of(session, self.walks, limit)

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record; none when it is not in the list."""
        for number, stretch in enumerate(self.walks):
            key = stretch.place(session, record_id, self.values)
            if key is not None:
                ids = stretch.after(session, key, record_id, limit, self.values)
                return ids + self._first_of(session, self.walks[number + 1 :], limit - len(ids))
        return []

    def position(self, session: Session, record_id: int) -> int | None:
        """How many records come before this one, or None when it is not in the list."""
        passed = 0
        for stretch in self.walks:
            key = stretch.place(session, record_id, self.values)
            if key is not None:
                return passed + stretch.before(session, key, record_id, self.values)
            passed += stretch.count(session, self.values)
        return None

    def count(self, session: Session) -> int:
        """How long the list is."""
        return sum(stretch.count(session, self.values) for stretch in self.walks)

    def _first_of(self, session: Session, walks: Sequence[Walk], limit: int) -> list[int]:
        ids: list[int] = []
        for stretch in walks:
            if len(ids) < limit:
                ids += stretch.first(session, limit - len(ids), self.values)
        return ids


class NothingFound:
    """The order of a list in which a text without a letter was sought."""

    def first(self, _session: Session, _limit: int) -> list[int]:
        """None."""
        return []

    def after(self, _session: Session, _record_id: int, _limit: int) -> list[int]:
        """None."""
        return []

    def position(self, _session: Session, _record_id: int) -> int | None:
        """Nowhere."""
        return None

    def count(self, _session: Session) -> int:
        """None."""
        return 0
