"""The interactions that a text finds: few in the order asked for, many by id, the last logged first."""

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.models.branch import Branch
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.queries.interaction_listing import InteractionListing, InteractionOrder
from app.queries.reading.interaction_filters import asked_by, conditions, values_of
from app.storage.search import TextSearch
from app.vocabulary.note_words import sought_words

MOST_SORTED = 2_000
"""So many are put in order within some ten milliseconds; nobody looks through more."""


class FoundInteractions:
    """One text sought among the interactions of a filter."""

    def __init__(self, search: TextSearch, listing: InteractionListing) -> None:
        self._listing = listing
        words = sought_words(listing.text)
        self._values = {**values_of(listing), **search.sought_in_notes(words)}
        self._found = self._matches(search) if words else None

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        return self._ids(session)[:limit] if self._is_sortable(session) else self._last_logged(session, limit)

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record; none when it is not in the list."""
        if not self._is_sortable(session):
            return self._last_logged(session, limit, below=record_id)
        ids = self._ids(session)
        return ids[ids.index(record_id) + 1 :][:limit] if record_id in ids else []

    def position(self, session: Session, record_id: int) -> int | None:
        """How many records come before this one, or None when the text does not find it."""
        if self._found is None:
            return None
        if self._is_sortable(session):
            ids = self._ids(session)
            return ids.index(record_id) if record_id in ids else None
        (found,) = self._found.selected_columns
        if session.scalars(self._found.where(found == record_id), self._values).first() is None:
            return None
        return self._counted(session, self._found.where(found > record_id))

    def count(self, session: Session) -> int:
        """How many the text finds."""
        return 0 if self._found is None else self._counted(session, self._found)

    def _matches(self, search: TextSearch) -> Select[Any]:
        matches = search.interactions()
        names = asked_by(self._listing.filter)
        if not names:
            return matches
        (found,) = matches.selected_columns
        return matches.where(select(1).where(Interaction.id == found, *conditions(names)).exists())

    def _is_sortable(self, session: Session) -> bool:
        return len(self._last_logged(session, MOST_SORTED + 1)) <= MOST_SORTED

    def _last_logged(self, session: Session, limit: int, below: int | None = None) -> list[int]:
        if self._found is None:
            return []
        found = self._found
        if below is not None:
            found = found.where(found.selected_columns[0] < below)
        return list(session.scalars(found.limit(limit), self._values))

    def _ids(self, session: Session) -> list[int]:
        if self._found is None:
            return []
        ids = self._last_logged(session, MOST_SORTED)
        return list(session.scalars(self._sorted(ids)))

    def _sorted(self, ids: list[int]) -> Select[Any]:
        english = self._listing.language == "en"
        keys: dict[InteractionOrder, Any] = {
            InteractionOrder.WHEN: Interaction.happened_at,
            InteractionOrder.PATRON: Patron.sort_key,
            InteractionOrder.KIND: InteractionKind.name_en if english else InteractionKind.name_id,
            InteractionOrder.CHANNEL: Channel.name_en if english else Channel.name_id,
            InteractionOrder.STAFF: StaffMember.full_name,
            InteractionOrder.BRANCH: Branch.name,
        }
        key = func.lower(keys[self._listing.order]) if self._is_name else keys[self._listing.order]
        newest = (Interaction.happened_at.desc(), Interaction.id.desc())
        if not self._listing.down and not self._is_name and self._listing.order is InteractionOrder.WHEN:
            newest = (Interaction.happened_at.asc(), Interaction.id.asc())
        nobody_last = key.is_(None)
        return (
            select(Interaction.id)
            .join(InteractionKind, InteractionKind.id == Interaction.kind_id)
            .join(Channel, Channel.id == Interaction.channel_id)
            .join(Branch, Branch.id == Interaction.branch_id)
            .outerjoin(Patron, Patron.id == Interaction.patron_id)
            .outerjoin(StaffMember, StaffMember.id == Interaction.staff_id)
            .where(Interaction.id.in_(ids))
            .order_by(nobody_last, key.desc() if self._listing.down else key.asc(), *newest)
        )

    @property
    def _is_name(self) -> bool:
        return self._listing.order not in {InteractionOrder.WHEN, InteractionOrder.PATRON}

    def _counted(self, session: Session, ids: Select[Any]) -> int:
        return int(session.scalars(ids.with_only_columns(func.count()).order_by(None), self._values).one())
