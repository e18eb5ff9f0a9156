"""Interactions in the order of their patrons' names."""

from typing import Any

from sqlalchemy import Integer, String, bindparam, func, select, tuple_
from sqlalchemy.orm import Session

from app.models.interaction import Interaction
from app.models.patron import Patron
from app.queries.interaction_listing import InteractionListing
from app.queries.reading.interaction_filters import UNNAMED, asked_by, conditions, values_of
from app.queries.reading.interaction_orders import by_time, interaction_walk
from app.vocabulary.limits import Limit

_LIMIT = bindparam("walk_limit", type_=Integer)
_PLACE = tuple_(bindparam("place_key", type_=String(Limit.FOLDED)), bindparam("place_id", type_=Integer))
_NAME = tuple_(Patron.sort_key, Patron.id)
_PLACE_OF = (
    select(Patron.sort_key, Interaction.patron_id, Interaction.happened_at)
    .outerjoin(Patron, Patron.id == Interaction.patron_id)
    .where(Interaction.id == bindparam("walk_id", type_=Integer), ~Interaction.deleted)
)


class PatronNameOrder:
    """Patron after patron, the newest first of each; at the end those of nobody named.

    Patrons are walked along their names and each one's interactions along their index, so that a page costs
    a page. How many come before a place has to be counted.
    """

    def __init__(self, listing: InteractionListing) -> None:
        names = asked_by(listing.filter)
        self._listing = listing
        self._values = values_of(listing)
        self._of_one = interaction_walk(names | {"patron_id"})
        self._unnamed = interaction_walk(names | {UNNAMED})
        # Only from patrons to interactions: the other way round all of them would have to be sorted.
        led_by_names = select(Interaction.id).join(Patron, Patron.id + 0 == Interaction.patron_id)
        self._named = led_by_names.where(*conditions(names, by_index=False))
        either = select(Interaction.id).join(Patron, Patron.id == Interaction.patron_id)
        self._counted = either.with_only_columns(func.count(), maintain_column_froms=True).where(
            *conditions(names)
        )

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        return self._filled(
            session, list(session.scalars(self._ordered(), self._at(walk_limit=limit))), limit
        )

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record; none when it is not in the list."""
        place = session.execute(_PLACE_OF, {"walk_id": record_id}).first()
        if place is None:
            return []
        if place.patron_id is None:
            return self._unnamed.after(session, place.happened_at, record_id, limit, self._values)
        one = self._at(patron_id=place.patron_id)
        ids = self._of_one.after(session, place.happened_at, record_id, limit, one)
        if len(ids) < limit:
            at = self._at(place_key=place.sort_key, place_id=place.patron_id, walk_limit=limit - len(ids))
            beyond = _NAME < _PLACE if self._listing.down else _NAME > _PLACE
            ids += session.scalars(self._ordered().where(beyond), at)
        return self._filled(session, ids, limit)

    def position(self, session: Session, record_id: int) -> int | None:
        """How many records come before this one, or None when it is not in the list."""
        place = session.execute(_PLACE_OF, {"walk_id": record_id}).first()
        if place is None:
            return None
        if place.patron_id is None:
            if self._unnamed.place(session, record_id, self._values) is None:
                return None
            before = self._unnamed.before(session, place.happened_at, record_id, self._values)
            return self._count_named(session) + before
        one = self._at(patron_id=place.patron_id)
        if self._of_one.place(session, record_id, one) is None:
            return None
        at = {"place_key": place.sort_key, "place_id": place.patron_id}
        ahead = self._count_named(session, _NAME > _PLACE if self._listing.down else _NAME < _PLACE, **at)
        return ahead + self._of_one.before(session, place.happened_at, record_id, one)

    def count(self, session: Session) -> int:
        """How long the list is: the order has no say in it."""
        return by_time(self._listing).count(session)

    def _ordered(self) -> Any:
        names = (Patron.sort_key, Patron.id)
        ordered = (one.desc() if self._listing.down else one.asc() for one in names)
        newest = (Interaction.happened_at.desc(), Interaction.id.desc())
        return self._named.order_by(*ordered, *newest).limit(_LIMIT)

    def _filled(self, session: Session, ids: list[int], limit: int) -> list[int]:
        missing = limit - len(ids)
        return ids + self._unnamed.first(session, missing, self._values) if missing > 0 else ids

    def _count_named(self, session: Session, *places: Any, **at: Any) -> int:
        return int(session.scalars(self._counted.where(*places), self._at(**at)).one())

    def _at(self, **more: Any) -> dict[str, Any]:
        return {**self._values, **more}
