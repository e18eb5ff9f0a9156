"""The orders of request lists: open ones by their promise, or all of them, newest first."""

from enum import StrEnum

from sqlalchemy import Integer, Select, bindparam, select

from app.models.derived import RequestState
from app.models.request import Request
from app.queries.reading.walks import Walk, walk


class RequestView(StrEnum):
    """Which requests a list shows, and in what order.

    Open ones (OPEN_LATE_FIRST; MINE, assigned to one staff member; WAITING, the clock stands still) come by
    present promise, so that the late ones are first, and then those without a promise, the oldest first.
    UNPROMISED: open, not waiting, without a promise. ALL_NEWEST: ended ones too, by number downwards.
    """

    OPEN_LATE_FIRST = "open_late_first"
    MINE = "mine"
    WAITING = "waiting"
    UNPROMISED = "unpromised"
    ALL_NEWEST = "all_newest"


_OPEN = select(RequestState.request_id).where(RequestState.is_open)
_MINE = _OPEN.join(Request, Request.id == RequestState.request_id).where(
    Request.assigned_to_id == bindparam("staff_id", type_=Integer)
)


def _promised(ids: Select[int]) -> Walk:
    promised = ids.where(RequestState.promised_for.is_not(None))
    return walk(promised, RequestState.promised_for, RequestState.request_id, down=False)


def _unpromised(ids: Select[int]) -> Walk:
    unpromised = ids.where(RequestState.promised_for.is_(None))
    return walk(unpromised, RequestState.request_id, RequestState.request_id, down=False)


def _by_promise(ids: Select[int]) -> tuple[Walk, Walk]:
    return _promised(ids), _unpromised(ids)


REQUEST_WALKS: dict[RequestView, tuple[Walk, ...]] = {
    RequestView.OPEN_LATE_FIRST: _by_promise(_OPEN),
    RequestView.MINE: _by_promise(_MINE),
    RequestView.WAITING: _by_promise(_OPEN.where(RequestState.is_waiting)),
    RequestView.UNPROMISED: (_unpromised(_OPEN.where(~RequestState.is_waiting)),),
    RequestView.ALL_NEWEST: (
        walk(
            select(Request.id).where(~Request.deleted),
            Request.number,
            Request.id,
            down=True,
            counted=select(RequestState.request_id),
        ),
    ),
}
"""Every view, as statements made once."""
