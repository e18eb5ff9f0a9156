"""Where a request stands, for lists: open, waiting, first and present promise, last event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Connection, Table, func, select

from app.models.derived import RequestState
from app.models.hand_over import HandOver
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.storage.derived.rows import Row, replace
from app.vocabulary.hand_overs import HandOverState
from app.vocabulary.requests import OPEN_CLASSES, WAITING_CLASSES, StatusClass

TABLE = cast("Table", RequestState.__table__)
KEY = "request_id"

_FIELDS = (
    Request.id,
    Request.patron_id,
    Request.number,
    Request.kind_id,
    Request.branch_id,
    Request.assigned_to_id,
    Request.status,
    Request.opened_at,
    Request.merged_into_id,
    Request.linked_to_id,
)


@dataclass(slots=True)
class _Ledger:
    first: datetime
    given_at: datetime
    present: datetime | None
    count: int


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored states of these requests up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The states of these requests, from the records; removed requests have none."""
    ledgers = _ledgers(connection, ids)
    last_events = _last_events(connection, ids)
    handed = _handed(connection, ids)
    query = select(*_FIELDS)
    found: dict[int, Row] = {}
    for row in connection.execute(query.where(Request.id.in_(ids), ~Request.deleted)):
        ledger = ledgers.get(row.id)
        status = StatusClass(row.status)
        found[row.id] = {
            "request_id": row.id,
            "patron_id": row.patron_id,
            "number": row.number,
            "kind_id": row.kind_id,
            "branch_id": row.branch_id,
            "assigned_to_id": row.assigned_to_id,
            "status": row.status,
            "is_counted": row.merged_into_id is None and row.linked_to_id is None,
            "is_handed": row.id in handed and status in OPEN_CLASSES,
            "is_open": status in OPEN_CLASSES,
            "is_waiting": status in WAITING_CLASSES,
            "first_promised_for": ledger.first if ledger else None,
            "promised_for": ledger.present if ledger else None,
            "promise_count": ledger.count if ledger else 0,
            "last_event_at": last_events.get(row.id, row.opened_at),
        }
    return found


def _ledgers(connection: Connection, ids: Sequence[int]) -> dict[int, _Ledger]:
    """A withdrawn promise stays first if it was first, but is no longer the present one."""
    query = (
        select(Promise.request_id, Promise.promised_for, Promise.made_at, Promise.withdrawn_at)
        .where(Promise.request_id.in_(ids), ~Promise.deleted)
        .order_by(Promise.request_id, Promise.made_at, Promise.id)
    )
    found: dict[int, _Ledger] = {}
    for row in connection.execute(query):
        ledger = found.setdefault(row.request_id, _Ledger(row.promised_for, row.made_at, None, 0))
        ledger.count += 1
        if row.withdrawn_at is None:
            ledger.present = row.promised_for
    _count_in(connection, ids, found)
    return found


def _count_in(connection: Connection, ids: Sequence[int], ledgers: dict[int, _Ledger]) -> None:
    """Of requests that are one the promise given first counts: merging can never raise a figure."""
    for head in (Request.merged_into_id, Request.linked_to_id):
        query = (
            select(head, Promise.promised_for, Promise.made_at)
            .join(Promise, Promise.request_id == Request.id)
            .where(head.in_(ids), ~Request.deleted, ~Promise.deleted)
            .order_by(Promise.made_at.desc(), Promise.id.desc())
        )
        for head_id, promised_for, made_at in connection.execute(query):
            ledger = ledgers.setdefault(int(head_id or 0), _Ledger(promised_for, made_at, None, 0))
            if made_at <= ledger.given_at:
                ledger.first, ledger.given_at = promised_for, made_at


def heads(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Those with which these requests are one, and that count for them."""
    columns = (Request.merged_into_id, Request.linked_to_id)
    rows = connection.execute(select(*columns).where(Request.id.in_(ids)))
    return {head for row in rows for head in row if head is not None}


def _handed(connection: Connection, ids: Sequence[int]) -> set[int]:
    query = select(HandOver.request_id).where(
        HandOver.request_id.in_(ids), HandOver.state == HandOverState.OPEN, ~HandOver.deleted
    )
    return set(connection.execute(query).scalars())


def _last_events(connection: Connection, ids: Sequence[int]) -> dict[int, datetime]:
    query = (
        select(RequestEvent.request_id, func.max(RequestEvent.at))
        .where(RequestEvent.request_id.in_(ids), ~RequestEvent.deleted)
        .group_by(RequestEvent.request_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
