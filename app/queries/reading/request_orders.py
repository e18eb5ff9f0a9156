"""The orders of request lists: open ones by their promise, or all of them, newest first; filtered, sought."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import ColumnElement, Integer, Select, String, bindparam, select

from app.models.derived import RequestState
from app.queries.reading.walks import Walk, walk
from app.vocabulary.limits import Limit


class RequestView(StrEnum):
    """Which requests a list shows, and in what order.

    Open ones (OPEN_LATE_FIRST; MINE, assigned to one staff member; WAITING, the clock stands still; HANDED,
    passed on and accepted by nobody) come by present promise, so that the late ones are first, and then those
    without a promise, the oldest first. UNPROMISED: open, not waiting, without a promise. ALL_NEWEST: ended
    ones too, by number downwards.
    """

    OPEN_LATE_FIRST = "open_late_first"
    MINE = "mine"
    WAITING = "waiting"
    HANDED = "handed"
    UNPROMISED = "unpromised"
    ALL_NEWEST = "all_newest"


_STATES = select(RequestState.request_id)
_OPEN = _STATES.where(RequestState.is_open)
_MINE = _OPEN.where(RequestState.assigned_to_id == bindparam("staff_id", type_=Integer))
_HANDED = _OPEN.where(RequestState.is_handed)

_FILTERS: Mapping[str, ColumnElement[bool]] = {
    "kind_id": RequestState.kind_id == bindparam("kind_id", type_=Integer),
    "status": RequestState.status == bindparam("status", type_=String(Limit.CODE)),
    "assigned_to_id": RequestState.assigned_to_id == bindparam("assigned_to_id", type_=Integer),
    "branch_id": RequestState.branch_id == bindparam("branch_id", type_=Integer),
    "is_nobodys": RequestState.assigned_to_id.is_(None),
}


def _promised(ids: Select[int]) -> Walk:
    promised = ids.where(RequestState.promised_for.is_not(None))
    return walk(promised, RequestState.promised_for, RequestState.request_id, down=False)


def _unpromised(ids: Select[int]) -> Walk:
    unpromised = ids.where(RequestState.promised_for.is_(None))
    return walk(unpromised, RequestState.request_id, RequestState.request_id, down=False)


def _newest(ids: Select[int]) -> Walk:
    return walk(ids, RequestState.number, RequestState.request_id, down=True)


_OF_VIEW: Mapping[RequestView, Select[int]] = {
    RequestView.OPEN_LATE_FIRST: _OPEN,
    RequestView.MINE: _MINE,
    RequestView.WAITING: _OPEN.where(RequestState.is_waiting),
    RequestView.HANDED: _HANDED,
    RequestView.UNPROMISED: _OPEN.where(~RequestState.is_waiting),
    RequestView.ALL_NEWEST: _STATES,
}


@lru_cache(maxsize=64)
def request_walks(
    view: RequestView, names: frozenset[str] = frozenset(), found: Select[tuple[int]] | None = None
) -> tuple[Walk, ...]:
    """The stretches of a view with these filters, among the requests that a text has `found`."""
    ids = _OF_VIEW[view].where(*(_FILTERS[name] for name in sorted(names)))
    if found is not None:
        ids = ids.where(RequestState.request_id.in_(found.order_by(None)))
    if view is RequestView.ALL_NEWEST:
        return (_newest(ids),)
    if view is RequestView.UNPROMISED:
        return (_unpromised(ids),)
    return _promised(ids), _unpromised(ids)
