"""Turns stories into rows of requests, promises and events, as the services would have written them."""

from collections.abc import Iterator

from app.services.demonstration.plan.requests.asked import Asked
from app.services.demonstration.plan.requests.story import Happening, Story
from app.services.demonstration.plan.rows import Batch, Ids, Row
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import OPEN_CLASSES, EventKind, StatusClass

_ENDS = frozenset({StatusClass.CLOSED, StatusClass.DECLINED, StatusClass.CANCELLED})
_PROMISES = frozenset({EventKind.PROMISED, EventKind.PROMISE_MOVED})


class RequestRows:
    """Collects the rows of some stories until they are taken."""

    def __init__(self, ids: Ids, asked: Asked) -> None:
        self._ids = ids
        self._asked = asked
        self.requests: list[Row] = []
        self._promises: list[Row] = []
        self._events: list[Row] = []

    def add(self, story: Story, number: int) -> None:
        """Write down one story; `number` is the one that staff and patrons say."""
        request = self._request(story, number)
        promise: Row | None = None
        for happening in story.happenings:
            event = self._event(happening, request)
            if happening.kind in _PROMISES:
                promise = self._promise(happening, request["id"])
            elif happening.kind is EventKind.TOLD and promise is not None:
                promise["told_at"] = promise["told_at"] or happening.at
            if promise is not None and (happening.kind in _PROMISES or happening.kind is EventKind.TOLD):
                event["promise_id"] = promise["id"]
            if happening.kind is EventKind.STATUS_CHANGED:
                _move(request, happening)
        self._asked.add(request)
        self.requests.append(request)

    def taken(self) -> Iterator[Batch]:
        """Everything collected since the last time, in an order in which it can be inserted."""
        yield Batch(RecordKind.REQUEST, self.requests)
        yield from self._asked.taken()
        yield Batch(RecordKind.PROMISE, self._promises)
        yield Batch(RecordKind.REQUEST_EVENT, self._events)
        self.requests, self._promises, self._events = [], [], []

    def _request(self, story: Story, number: int) -> Row:
        opening = story.happenings[0]
        return {
            "id": next(self._ids[RecordKind.REQUEST]),
            "number": number,
            "patron_id": story.patron_id,
            "kind_id": story.kind_id,
            "subject": story.subject,
            "details": story.details,
            "status": StatusClass.NEW.value,
            "needed_by": story.needed_by,
            "needed_why": story.needed_why,
            "channel_id": opening.channel_id,
            "opened_at": opening.at,
            "delivered_at": None,
            "ended_at": None,
            "opened_by_id": story.opened_by.staff_id,
            "assigned_to_id": story.assigned_to and story.assigned_to.staff_id,
            "branch_id": story.opened_by.branch_id,
        }

    def _promise(self, happening: Happening, request_id: int) -> Row:
        row = {
            "id": next(self._ids[RecordKind.PROMISE]),
            "request_id": request_id,
            "promised_for": happening.promised_for,
            "made_at": happening.at,
            "staff_id": happening.by.staff_id,
            "reason": happening.text,
            "told_at": None,
            "withdrawn_at": None,
        }
        self._promises.append(row)
        return row

    def _event(self, happening: Happening, request: Row) -> Row:
        changes = happening.kind is EventKind.STATUS_CHANGED
        has_word = happening.kind is EventKind.NOTE or (changes and happening.text is not None)
        row = {
            "id": next(self._ids[RecordKind.REQUEST_EVENT]),
            "request_id": request["id"],
            "at": happening.at,
            "event_kind": happening.kind.value,
            "text": happening.text,
            "from_status": request["status"] if changes else None,
            "to_status": happening.to_status and happening.to_status.value,
            "status_id": self._asked.status_id(request["kind_id"], happening.to_status) if changes else None,
            "promise_id": None,
            "channel_id": happening.channel_id,
            "is_staff_only": has_word,
            "staff_id": happening.by.staff_id,
            "desk_id": happening.by.desk_id,
        }
        self._events.append(row)
        return row


def _move(request: Row, happening: Happening) -> None:
    """As Request.move_to does it: status, delivery and end change together."""
    status = happening.to_status
    if status is None:
        return
    request["status"] = status.value
    if status is StatusClass.DELIVERED:
        request["delivered_at"] = happening.at
    elif status in OPEN_CLASSES:
        request["delivered_at"] = None
    request["ended_at"] = happening.at if status in _ENDS else None
