"""Interactions: lists of them, filtered, sought and ordered; one whole interaction."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.errors import RecordGoneError
from app.models.branch import Branch
from app.models.interaction import Interaction
from app.models.interaction_forms import form_of
from app.models.participant import Participant
from app.models.patron import Patron
from app.queries.interaction_listing import InteractionListing, InteractionOrder
from app.queries.reading.found_interactions import FoundInteractions
from app.queries.reading.interaction_orders import GroupedOrder, by_time
from app.queries.reading.interaction_rows import interaction_rows
from app.queries.reading.interactions_by_patron import PatronNameOrder
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.rows import InteractionRow
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.records import RecordKind

_LIVE = select(Interaction.id).where(~Interaction.deleted)

_TOOK_PART = (
    select(Patron.id, Patron.full_name)
    .join(Participant, Participant.patron_id == Patron.id)
    .where(
        Participant.interaction_id == bindparam("interaction_id", type_=Integer),
        ~Participant.deleted,
    )
    .order_by(Participant.id)
)


_NEWEST = _LIVE.order_by(Interaction.happened_at.desc(), Interaction.id.desc()).limit(1_000)
_NEWEST_NOTES = select(Interaction.note).where(Interaction.id.in_(_NEWEST))
_PHRASE = range(8, 121)
"""Lengths of sentences that are worth completing."""
_OFTEN = 3
"""What was written so often is a phrase of the house, and not what one patron said."""


@dataclass(frozen=True, slots=True)
class InteractionDetails:
    """A whole interaction, as the form shows it; the names are those of `form.others`, in their order."""

    row: InteractionRow
    form: InteractionForm
    other_names: tuple[str, ...]
    branch_name: str


class Interactions(RecordLists[InteractionListing, InteractionRow]):
    """Reads lists of interactions."""

    depends_on = frozenset(
        {
            RecordKind.INTERACTION,
            RecordKind.PATRON,
            RecordKind.INTERACTION_KIND,
            RecordKind.CHANNEL,
            RecordKind.STAFF_MEMBER,
            RecordKind.BRANCH,
        }
    )

    def details(self, interaction_id: int) -> InteractionDetails:
        """A whole interaction. Raises RecordGoneError when it was removed."""
        with self._database.reading() as session:
            interaction = session.get(Interaction, interaction_id)
            if interaction is None or interaction.deleted:
                raise RecordGoneError
            others = session.execute(_TOOK_PART, {"interaction_id": interaction_id}).all()
            return InteractionDetails(
                interaction_rows(session, [interaction_id])[interaction_id],
                form_of(interaction, [row.id for row in others]),
                tuple(row.full_name for row in others),
                session.get_one(Branch, interaction.branch_id).name,
            )

    def phrases(self) -> tuple[str, ...]:
        """Sentences that were often written lately, the most frequent first."""
        with self._database.reading() as session:
            notes = session.scalars(_NEWEST_NOTES).all()
        sentences = (one.strip() for note in notes for one in note.replace("\n", ". ").split(". "))
        counted = Counter(one.removesuffix(".") for one in sentences if len(one) in _PHRASE)
        return tuple(sentence for sentence, times in counted.most_common() if times >= _OFTEN)

    @override
    def _order(self, listing: InteractionListing) -> Order:
        if listing.text.strip():
            return FoundInteractions(self._database.search, listing)
        if listing.order is InteractionOrder.WHEN:
            return by_time(listing)
        return PatronNameOrder(listing) if listing.order is InteractionOrder.PATRON else GroupedOrder(listing)

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, InteractionRow]:
        return interaction_rows(session, ids)
