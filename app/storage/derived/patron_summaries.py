"""What lists show of a patron beside the record: card, last use, counts."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Executable, Table, bindparam, func, select

from app.clock import from_milliseconds
from app.models.derived import PatronSummary, RequestState
from app.models.identifier import Identifier
from app.models.interaction import Interaction
from app.models.participant import Participant
from app.models.patron import Patron
from app.models.visit import Visit
from app.storage.derived.rows import Row, replace
from app.vocabulary.patrons import IdentifierKind, IdentifierStatus

TABLE = cast("Table", PatronSummary.__table__)
KEY = "patron_id"

# Made once: every save asks all of these.
_THESE: BindParameter[Any] = bindparam("ids", expanding=True)
_PATRONS = select(Patron.id, Patron.uid, Patron.member_since).where(Patron.id.in_(_THESE), ~Patron.deleted)
_WITH = (
    select(Interaction.patron_id, func.count(), func.max(Interaction.happened_at))
    .where(Interaction.patron_id.in_(_THESE), Interaction.deleted.is_(False))
    .group_by(Interaction.patron_id)
)
_TAKING_PART = (
    select(Participant.patron_id, func.count(), func.max(Interaction.happened_at))
    .join(Interaction, Interaction.id == Participant.interaction_id)
    .where(Participant.patron_id.in_(_THESE), ~Participant.deleted, Interaction.deleted.is_(False))
    .group_by(Participant.patron_id)
)
_CONTACTS: tuple[Executable, ...] = (_WITH, _TAKING_PART)
_REQUESTS = select(RequestState.patron_id, RequestState.is_open, RequestState.last_event_at).where(
    RequestState.patron_id.in_(_THESE)
)
_VISITS = (
    select(Visit.patron_id, func.max(Visit.came_at).label("last"))
    .where(Visit.patron_id.in_(_THESE), Visit.deleted.is_(False))
    .group_by(Visit.patron_id)
)
_NUMBERS = select(
    Identifier.patron_id, Identifier.id, Identifier.identifier_kind, Identifier.status, Identifier.value
).where(
    Identifier.patron_id.in_(_THESE), ~Identifier.deleted, Identifier.identifier_kind != IdentifierKind.NIK
)


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored summaries of these patrons up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The summaries of these patrons, from the records; removed patrons have none."""
    contacts = _counts(connection, ids)
    requests = _requests(connection, ids)
    cards = _cards(connection, ids)
    visits = {row.patron_id: row.last for row in connection.execute(_VISITS, {"ids": ids})}
    found: dict[int, Row] = {}
    for row in connection.execute(_PATRONS, {"ids": ids}):
        contact_count, last_contact = contacts.get(row.id, (0, None))
        request_count, open_count, last_event = requests.get(row.id, (0, 0, None))
        uses = [moment for moment in (last_contact, last_event, visits.get(row.id)) if moment is not None]
        found[row.id] = {
            "patron_id": row.id,
            "card": cards.get(row.id),
            "last_used_at": max(uses) if uses else _arrival(row.uid, row.member_since),
            "contact_count": contact_count,
            "request_count": request_count,
            "open_requests": open_count,
        }
    return found


def _arrival(uid: bytes, member_since: Any) -> datetime:
    """Before the first use: when membership began, else when the record was made (in its UUIDv7)."""
    if member_since is not None:
        return datetime.combine(member_since, time(), UTC)
    return from_milliseconds(int.from_bytes(uid[:6], "big"))


def _counts(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, datetime]]:
    """How many contacts each had, and when the last was: with them, or with others where they took part."""
    found: dict[int, tuple[int, datetime]] = {}
    for query in _CONTACTS:
        for patron_id, count, last in connection.execute(query, {"ids": ids}):
            before, newest = found.get(patron_id, (0, last))
            found[patron_id] = (before + count, max(newest, last))
    return found


def _requests(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, int, datetime]]:
    found: dict[int, tuple[int, int, datetime]] = {}
    for row in connection.execute(_REQUESTS, {"ids": ids}):
        count, open_count, last = found.get(row.patron_id, (0, 0, row.last_event_at))
        found[row.patron_id] = (count + 1, open_count + row.is_open, max(last, row.last_event_at))
    return found


def _cards(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The number to show: the newest active card, else the newest other; never an identity number."""
    best: dict[int, tuple[tuple[bool, bool, int], str]] = {}
    for row in connection.execute(_NUMBERS, {"ids": ids}):
        is_active = row.status == IdentifierStatus.ACTIVE
        rank = (is_active and row.identifier_kind == IdentifierKind.CARD, is_active, row.id)
        if row.patron_id not in best or rank > best[row.patron_id][0]:
            best[row.patron_id] = (rank, row.value)
    return {patron_id: value for patron_id, (_, value) in best.items()}
