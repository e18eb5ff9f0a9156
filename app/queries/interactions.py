"""Lists of interactions, newest first: of the library, or of one patron."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.models.interaction import Interaction
from app.queries.reading.interaction_rows import interaction_rows
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.walks import WalkOrder, walk
from app.queries.rows import InteractionRow
from app.vocabulary.records import RecordKind

_LIVE = select(Interaction.id).where(~Interaction.deleted)
_OF_PATRON = _LIVE.where(Interaction.patron_id == bindparam("patron_id", type_=Integer))

_ALL_WALK = walk(_LIVE, Interaction.happened_at, Interaction.id, down=True)
_PATRON_WALK = walk(_OF_PATRON, Interaction.happened_at, Interaction.id, down=True)


@dataclass(frozen=True, slots=True)
class InteractionListing:
    """What a list shows: all interactions, or those with one patron."""

    patron_id: int | None = None


class Interactions(RecordLists[InteractionListing, InteractionRow]):
    """Reads lists of interactions."""

    depends_on = frozenset(
        {
            RecordKind.INTERACTION,
            RecordKind.PATRON,
            RecordKind.INTERACTION_KIND,
            RecordKind.CHANNEL,
            RecordKind.STAFF_MEMBER,
        }
    )

    @override
    def _order(self, listing: InteractionListing) -> Order:
        if listing.patron_id is None:
            return WalkOrder((_ALL_WALK,), {})
        return WalkOrder((_PATRON_WALK,), {"patron_id": listing.patron_id})

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, InteractionRow]:
        return interaction_rows(session, ids)
