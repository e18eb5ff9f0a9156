"""The filters of lists of interactions, as conditions with parameters."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam
from sqlalchemy.orm import InstrumentedAttribute

from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.queries.interaction_listing import InteractionFilter, InteractionListing
from app.queries.reading.days import start_of_day
from app.queries.reading.walks import Values

_LINKS: dict[str, InstrumentedAttribute[Any]] = {
    "patron_id": Interaction.patron_id,
    "kind_id": Interaction.kind_id,
    "channel_id": Interaction.channel_id,
    "staff_id": Interaction.staff_id,
    "branch_id": Interaction.branch_id,
}


NAMED, UNNAMED = "named", "unnamed"


def asked_by(wanted: InteractionFilter) -> frozenset[str]:
    """The names of the conditions that a filter sets."""
    names = wanted.names - {"is_named"}
    return names if wanted.is_named is None else names | {NAMED if wanted.is_named else UNNAMED}


def conditions(names: Collection[str], *, by_index: bool = True) -> list[ColumnElement[bool]]:
    """What each interaction must fulfil. Without `by_index` no index of a filter may lead the way.

    That is for orders that follow another table, which SQLite would leave to sort all that a filter leaves.
    """
    found: list[ColumnElement[bool]] = [~Interaction.deleted]
    for name, column in _LINKS.items():
        if name in names:
            asked = bindparam(name, type_=Integer)
            found.append((column if by_index else column + 0) == asked)
    if "first_day" in names:
        found.append(Interaction.happened_at >= bindparam("since", type_=Moment))
    if "last_day" in names:
        found.append(Interaction.happened_at < bindparam("until", type_=Moment))
    if NAMED in names:
        found.append(Interaction.patron_id.is_not(None))
    if UNNAMED in names:
        found.append(Interaction.patron_id.is_(None))
    return found


def values_of(listing: InteractionListing) -> Values:
    """The values of the parameters that the conditions of a listing name."""
    wanted = listing.filter
    values: dict[str, object] = {name: getattr(wanted, name) for name in _LINKS if name in wanted.names}
    if wanted.first_day is not None:
        values["since"] = start_of_day(wanted.first_day, listing.zone)
    if wanted.last_day is not None:
        values["until"] = start_of_day(wanted.last_day + timedelta(days=1), listing.zone)
    return values
