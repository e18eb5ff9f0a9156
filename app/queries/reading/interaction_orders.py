"""The orders of lists of interactions: by time, or by a column of few different words."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.branch import Branch
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.models.staff_member import StaffMember
from app.queries.interaction_listing import InteractionListing, InteractionOrder
from app.queries.reading.interaction_filters import asked_by, conditions, values_of
from app.queries.reading.walks import Values, Walk, WalkOrder, walk
from app.vocabulary.text import fold

GROUPED: dict[InteractionOrder, tuple[InstrumentedAttribute[Any], tuple[InstrumentedAttribute[str], ...]]] = {
    InteractionOrder.KIND: (Interaction.kind_id, (InteractionKind.name_id, InteractionKind.name_en)),
    InteractionOrder.CHANNEL: (Interaction.channel_id, (Channel.name_id, Channel.name_en)),
    InteractionOrder.STAFF: (Interaction.staff_id, (StaffMember.full_name,)),
    InteractionOrder.BRANCH: (Interaction.branch_id, (Branch.name,)),
}
"""Columns of few different words: the link that says which, and its name in each language."""


@cache
def interaction_walk(
    names: frozenset[str],
    grouped_by: InteractionOrder | None = None,
    *,
    has_one: bool = True,
    down: bool = True,
) -> Walk:
    """The walk along time for one choice of filters, within one group: those of one kind, say, or of none."""
    ids = select(Interaction.id).where(*conditions(names))
    if grouped_by is not None:
        link = GROUPED[grouped_by][0]
        ids = ids.where(link == bindparam("group_id", type_=Integer) if has_one else link.is_(None))
    return walk(ids, Interaction.happened_at, Interaction.id, down=down)


def by_time(listing: InteractionListing) -> WalkOrder:
    """Newest first, or oldest first."""
    return WalkOrder((interaction_walk(asked_by(listing.filter), down=listing.down),), values_of(listing))


class GroupedOrder:
    """One group after the other by name, the newest first in each: a walk a group, each along its index."""

    def __init__(self, listing: InteractionListing) -> None:
        self._listing = listing
        self._names = asked_by(listing.filter)
        self._values: Values = values_of(listing)

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        return self._walks(session).first(session, limit)

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record; none when it is not in the list."""
        return self._walks(session).after(session, record_id, limit)

    def position(self, session: Session, record_id: int) -> int | None:
        """How many records come before this one, or None when it is not in the list."""
        return self._walks(session).position(session, record_id)

    def count(self, session: Session) -> int:
        """How long the list is: the order has no say in it."""
        return by_time(self._listing).count(session)

    def _walks(self, session: Session) -> WalkOrder:
        order = self._listing.order
        within = interaction_walk(self._names, order)
        walks = [within.with_values({"group_id": one}) for one in self._groups(session)]
        if order is InteractionOrder.STAFF:  # what was imported may have nobody
            walks.append(interaction_walk(self._names, order, has_one=False))
        return WalkOrder(walks, self._values)

    def _groups(self, session: Session) -> Sequence[int]:
        link, names = GROUPED[self._listing.order]
        name = names[-1] if self._listing.language == "en" else names[0]
        rows = session.execute(_named(link, name)).all()
        ordered = sorted(rows, key=lambda row: (fold(row.name), row.id), reverse=self._listing.down)
        return [row.id for row in ordered]


def _named(link: InstrumentedAttribute[Any], name: InstrumentedAttribute[str]) -> Select[Any]:
    (target,) = {key.column for key in link.property.columns[0].foreign_keys}
    return select(target.label("id"), name.label("name"))
