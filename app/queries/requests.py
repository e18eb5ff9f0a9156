"""Service requests: lists, those of one patron, one whole request with its ledger and events."""

from collections.abc import Sequence

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.errors import RecordGoneError
from app.models.branch import Branch
from app.models.derived import RequestState
from app.models.list_entry import Channel, RequestKind
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.models.staff_member import StaffMember
from app.queries.reading.names import optional_name
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.request_orders import RequestView, request_walks
from app.queries.reading.request_rows import EVENTS, REQUESTS, event_row, request_row, request_rows
from app.queries.reading.walks import NothingFound, WalkOrder
from app.queries.reading.wants_rows import wants_row
from app.queries.request_listing import RequestListing
from app.queries.rows import PromiseRow, RequestDetails, RequestRow
from app.storage.database import Database
from app.vocabulary.note_words import sought_words
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import OPEN_CLASSES
from app.vocabulary.text import digits

__all__ = ["RequestListing", "RequestView", "Requests"]


_ID = bindparam("request_id", type_=Integer)
_OF_PATRON = REQUESTS.where(RequestState.patron_id == bindparam("patron_id", type_=Integer))
_NEWEST_FIRST = (Request.opened_at.desc(), Request.id.desc())

_WHOLE = (
    select(
        Request.details,
        Request.needed_why,
        Channel.name_id,
        Channel.name_en,
        StaffMember.full_name.label("opened_by"),
        Request.branch_id,
        Branch.name.label("branch_name"),
        Request.kind_id,
        RequestKind.service_days,
    )
    .join(RequestKind, RequestKind.id == Request.kind_id)
    .join(Branch, Branch.id == Request.branch_id)
    .outerjoin(Channel, Channel.id == Request.channel_id)
    .outerjoin(StaffMember, StaffMember.id == Request.opened_by_id)
    .where(Request.id == _ID)
)
_PROMISES = (
    select(
        Promise.id,
        Promise.promised_for,
        Promise.made_at,
        StaffMember.full_name.label("staff_name"),
        Promise.reason,
        Promise.told_at,
        Promise.withdrawn_at,
    )
    .outerjoin(StaffMember, StaffMember.id == Promise.staff_id)
    .where(Promise.request_id == _ID, ~Promise.deleted)
    .order_by(Promise.made_at, Promise.id)
)
_EVENTS = EVENTS.where(RequestEvent.request_id == _ID).order_by(
    RequestEvent.at.desc(), RequestEvent.id.desc()
)
_BY_NUMBER = (
    select(Request.id)
    .where(Request.number == bindparam("number", type_=Integer), ~Request.deleted)
    .order_by(Request.id)
)
_LARGEST_NUMBER = 2**31 - 1


def _open_by_promise(rows: Sequence[RequestRow]) -> tuple[RequestRow, ...]:
    """Open requests by their promise, those without one behind; then the others as they came."""
    is_open = [row for row in rows if row.status in OPEN_CLASSES]
    is_open.sort(key=lambda row: (row.promised_for is None, row.promised_for or row.opened_at, row.id))
    return (*is_open, *(row for row in rows if row.status not in OPEN_CLASSES))


class Requests(RecordLists[RequestListing, RequestRow]):
    """Reads requests."""

    depends_on = frozenset(
        {
            RecordKind.REQUEST,
            RecordKind.REQUEST_EVENT,
            RecordKind.HAND_OVER,
            RecordKind.CLOSING_CHECK,
            RecordKind.PROMISE,
            RecordKind.REQUEST_VALUE,
            RecordKind.REQUEST_STEP,
            RecordKind.REQUEST_STATUS,
            RecordKind.PATRON,
            RecordKind.REQUEST_KIND,
            RecordKind.STAFF_MEMBER,
        }
    )

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._found = database.search.requests()

    def of_patron(self, patron_id: int, *, open_only: bool = False) -> tuple[RequestRow, ...]:
        """The requests of a patron: open ones first in the order of their promises, then the newest first."""
        with self._database.reading() as session:
            query = _OF_PATRON.where(RequestState.is_open) if open_only else _OF_PATRON
            rows = session.execute(query.order_by(*_NEWEST_FIRST), {"patron_id": patron_id})
            return _open_by_promise([request_row(row) for row in rows])

    def by_number(self, text: str) -> int | None:
        """The id of the request with a number as people say it (R-1184, 1184), or None."""
        number = int(digits(text) or 0)
        if not 0 < number <= _LARGEST_NUMBER:
            return None
        with self._database.reading() as session:
            return session.scalars(_BY_NUMBER, {"number": number}).first()

    def details(self, request_id: int) -> RequestDetails:
        """A whole request. Raises RecordGoneError when it was removed."""
        at = {"request_id": request_id}
        with self._database.reading() as session:
            row = request_rows(session, (request_id,)).get(request_id)
            if row is None:
                raise RecordGoneError
            whole = session.execute(_WHOLE, at).one()
            return RequestDetails(
                row=row,
                details=whole.details,
                needed_why=whole.needed_why,
                channel=optional_name(whole.name_id, whole.name_en),
                opened_by=whole.opened_by,
                branch_id=whole.branch_id,
                branch_name=whole.branch_name,
                kind_id=whole.kind_id,
                service_days=whole.service_days,
                promises=tuple(PromiseRow(*promise) for promise in session.execute(_PROMISES, at)),
                events=tuple(event_row(event) for event in session.execute(_EVENTS, at)),
                wants=wants_row(session, request_id),
            )

    @override
    def _order(self, listing: RequestListing) -> Order:
        asked = listing.filter
        values: dict[str, object] = {name: getattr(asked, name) for name in asked.names - {"is_nobodys"}}
        values["staff_id"] = listing.staff_id
        if not listing.text.strip():
            return WalkOrder(request_walks(listing.view, asked.names), values)
        words = sought_words(listing.text)
        if not words:
            return NothingFound()
        values.update(self._database.search.sought_in_notes(words))
        return WalkOrder(request_walks(listing.view, asked.names, self._found), values)

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, RequestRow]:
        return request_rows(session, ids)
