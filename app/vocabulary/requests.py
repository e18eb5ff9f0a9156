"""Closed lists about service requests: status classes, events, the state of a promise."""

from datetime import datetime, tzinfo
from enum import StrEnum


class StatusClass(StrEnum):
    """Where a request stands. Kinds may name their own statuses later; each belongs to one class."""

    NEW = "new"
    WORKING = "working"
    WAITING_FOR_PATRON = "waiting_for_patron"
    WAITING_FOR_OTHERS = "waiting_for_others"
    READY = "ready"
    DELIVERED = "delivered"
    CLOSED = "closed"
    DECLINED = "declined"
    CANCELLED = "cancelled"


OPEN_CLASSES = frozenset(
    {
        StatusClass.NEW,
        StatusClass.WORKING,
        StatusClass.WAITING_FOR_PATRON,
        StatusClass.WAITING_FOR_OTHERS,
        StatusClass.READY,
    }
)
"""Classes in which the library still owes something; delivered fulfils the promise."""

WAITING_CLASSES = frozenset({StatusClass.WAITING_FOR_PATRON, StatusClass.WAITING_FOR_OTHERS})
"""Classes in which the clock stands still."""

_ANY_END = (StatusClass.DECLINED, StatusClass.CANCELLED)
_WORK = (
    StatusClass.WORKING,
    StatusClass.WAITING_FOR_PATRON,
    StatusClass.WAITING_FOR_OTHERS,
    StatusClass.READY,
    StatusClass.DELIVERED,
)

TRANSITIONS: dict[StatusClass, tuple[StatusClass, ...]] = {
    StatusClass.NEW: (*_WORK, *_ANY_END),
    StatusClass.WORKING: (*_WORK[1:], *_ANY_END),
    StatusClass.WAITING_FOR_PATRON: (
        StatusClass.WORKING,
        StatusClass.WAITING_FOR_OTHERS,
        *_WORK[3:],
        *_ANY_END,
    ),
    StatusClass.WAITING_FOR_OTHERS: (
        StatusClass.WORKING,
        StatusClass.WAITING_FOR_PATRON,
        *_WORK[3:],
        *_ANY_END,
    ),
    StatusClass.READY: (StatusClass.DELIVERED, StatusClass.WORKING, *_ANY_END),
    StatusClass.DELIVERED: (StatusClass.CLOSED, StatusClass.WORKING),
    StatusClass.CLOSED: (StatusClass.WORKING,),
    StatusClass.DECLINED: (StatusClass.WORKING,),
    StatusClass.CANCELLED: (StatusClass.WORKING,),
}
"""Which class may follow which. To go back to work from an end is to reopen."""


class EventKind(StrEnum):
    """What happened on a request, in its own timeline."""

    OPENED = "opened"
    NOTE = "note"
    STATUS_CHANGED = "status_changed"
    PROMISED = "promised"
    PROMISE_MOVED = "promise_moved"
    TOLD = "told"
    WANTS_CHANGED = "wants_changed"
    TARIFF_SETTLED = "tariff_settled"
    STEP_DONE = "step_done"
    STEP_REOPENED = "step_reopened"
    STEPS_MOVED = "steps_moved"
    HANDED_OVER = "handed_over"
    HAND_OVER_ACCEPTED = "hand_over_accepted"
    HAND_OVER_DECLINED = "hand_over_declined"
    HAND_OVER_WITHDRAWN = "hand_over_withdrawn"
    ASSIGNED = "assigned"
    CHECKED = "checked"
    SENT_AGAIN = "sent_again"
    MERGED = "merged"
    LINKED = "linked"
    UNLINKED = "unlinked"


class PromiseState(StrEnum):
    """How a promise stands now."""

    NONE = "none"
    AHEAD = "ahead"
    DUE_TODAY = "due_today"
    LATE = "late"
    KEPT = "kept"
    BROKEN = "broken"
    WAITING = "waiting"
    DROPPED = "dropped"


def promise_state(
    promised_for: datetime | None,
    status: StatusClass,
    delivered_at: datetime | None,
    now: datetime,
    zone: tzinfo,
) -> PromiseState:
    """How a promise stands at `now`, with days counted in the branch's `zone`.

    While the library waits for somebody the clock stands still; a delivery fulfils or breaks the promise;
    a request that was declined or cancelled owes nothing any more.
    """
    if promised_for is None:
        return PromiseState.NONE
    if delivered_at is not None:
        return PromiseState.KEPT if delivered_at <= promised_for else PromiseState.BROKEN
    if status not in OPEN_CLASSES:
        return PromiseState.DROPPED
    if status in WAITING_CLASSES:
        return PromiseState.WAITING
    if promised_for < now:
        return PromiseState.LATE
    is_today = promised_for.astimezone(zone).date() == now.astimezone(zone).date()
    return PromiseState.DUE_TODAY if is_today else PromiseState.AHEAD
