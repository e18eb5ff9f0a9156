"""What the kinds of the demonstration's requests ask beyond the subject, and how far plans have come."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from app.calendar.calendar import Calendar
from app.calendar.plans import first_dates
from app.services.demonstration.plan.dice import pick
from app.services.demonstration.plan.ground import AskedField, KindParts
from app.services.demonstration.plan.rows import Batch, Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.records import RecordKind
from app.vocabulary.request_kinds import Answer, FieldType
from app.vocabulary.requests import OPEN_CLASSES, StatusClass
from app.vocabulary.wants import DeliveryWay, WantedFormat

_RECENT = timedelta(days=60)
_ANSWERED, _WAYS, _FORMATS, _PAID = 0.6, 0.4, 0.3, 0.85
_PRICES = {"similarity_check": (25_000, 35_000), "document_delivery": (5_000, 10_000), "lost_card": (10_000,)}


class Asked:
    """Fills in what a request says in the fields of its kind; plans are made for what is recent or open."""

    def __init__(self, stage: Stage, parts: Mapping[int, KindParts]) -> None:
        self._parts = parts
        self._ids = stage.ids
        self._now = stage.ground.set_up.now
        self._calendar = Calendar(stage.open_time.hours)
        self._chance = stage.chance("asked")
        self._values: list[Row] = []
        self._steps: list[Row] = []

    def status_id(self, kind_id: int, status: StatusClass | None) -> int | None:
        """The status of the kind's own that a class stands for."""
        parts = self._parts.get(kind_id)
        return None if parts is None or status is None else parts.statuses.get(status)

    def add(self, request: Row) -> None:
        """Fill in a request whose story is told."""
        parts = self._parts.get(request["kind_id"])
        if parts is None:
            return
        request["status_id"] = parts.statuses.get(StatusClass(request["status"]))
        self._answer(request, parts.fields)
        self._want(request)
        self._price(request, parts.code)
        is_recent = self._now - request["opened_at"] < _RECENT
        if parts.steps and (is_recent or request["status"] in OPEN_CLASSES):
            self._plan(request, parts.steps)

    def taken(self) -> Iterator[Batch]:
        """Everything made since the last time."""
        yield Batch(RecordKind.REQUEST_VALUE, self._values)
        yield Batch(RecordKind.REQUEST_STEP, self._steps)
        self._values, self._steps = [], []

    def _answer(self, request: Row, fields: Sequence[AskedField]) -> None:
        for one in fields:
            if not one.is_required and self._chance.random() > _ANSWERED:
                continue
            choice_id = pick(self._chance, one.choices) if one.choices else None
            text = None if choice_id is not None else self._text(request, one)
            if choice_id is None and text is None:
                continue
            self._values.append(
                {
                    "id": next(self._ids[RecordKind.REQUEST_VALUE]),
                    "request_id": request["id"],
                    "field_id": one.id,
                    "text": text,
                    "choice_id": choice_id,
                }
            )

    def _text(self, request: Row, field: AskedField) -> str | None:
        """What a field without answers of its own says; of texts only what must be said."""
        if field.field_type is FieldType.NUMBER:
            return str(self._chance.randint(12, 40))
        if field.field_type is FieldType.DATE:
            day = self._calendar.local_date(request["opened_at"]) + timedelta(self._chance.randint(5, 20))
            return day.isoformat()
        if field.field_type is FieldType.YES_NO:
            return pick(self._chance, tuple(Answer)).value
        return str(request["subject"]) if field.is_required else None

    def _want(self, request: Row) -> None:
        has_way, has_form = (self._chance.random() < share for share in (_WAYS, _FORMATS))
        request["delivery_way"] = pick(self._chance, tuple(DeliveryWay)[:4]).value if has_way else None
        request["formats"] = pick(self._chance, tuple(WantedFormat)[:4]).value if has_form else None

    def _price(self, request: Row, code: str) -> None:
        tariff = pick(self._chance, _PRICES[code]) if code in _PRICES else None
        delivered_at: datetime | None = request["delivered_at"]
        is_paid = tariff is not None and delivered_at is not None and self._chance.random() < _PAID
        request["tariff"] = tariff
        request["paid_at"] = delivered_at if is_paid else None
        request["receipt"] = f"K-{request['number']:05}" if is_paid else None

    def _plan(self, request: Row, steps: Sequence[tuple[int, int | None, int]]) -> None:
        """Steps whose day has passed are done on it, unless the work was left lying."""
        dates = first_dates(self._calendar, self._calendar.local_date(request["opened_at"]), steps)
        made: dict[int, int] = {}
        ended_at: datetime | None = request["delivered_at"] or request["ended_at"]
        for place, (key, after, offset) in enumerate(steps):
            made[key] = next(self._ids[RecordKind.REQUEST_STEP])
            begins = self._calendar.day(dates[key]).spans[0][0]
            at = max(begins, request["opened_at"]) + timedelta(minutes=self._chance.randint(10, 200))
            at = at if ended_at is None else min(at, ended_at)
            is_done = at <= self._now and (ended_at is not None or request["status"] != StatusClass.NEW)
            self._steps.append(
                {
                    "id": made[key],
                    "request_id": request["id"],
                    "step_id": key,
                    "after_id": None if after is None else made[after],
                    "offset_days": offset,
                    "position": place,
                    "due_on": dates[key],
                    "done_at": at if is_done else None,
                    "done_by_id": (request["assigned_to_id"] or request["opened_by_id"]) if is_done else None,
                }
            )
