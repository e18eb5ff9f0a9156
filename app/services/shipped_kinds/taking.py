"""Puts what is shipped about kinds of request into a library: a new one, or one that is older than it."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import reference_uid
from app.models.list_entry import ListEntry, RequestKind, StatusFlow
from app.models.request_kind_parts import KindChoice, KindField, KindStep, RequestStatus
from app.services.shipped_kinds.fields import FIELDS
from app.services.shipped_kinds.flows import FLOWS
from app.services.shipped_kinds.parts import ShippedField, ShippedFlow, ShippedStep
from app.services.shipped_kinds.steps import STEPS
from app.services.shipped_lists import REQUEST_KINDS, ShippedEntry
from app.vocabulary.request_kinds import joined_codes

EntryT = TypeVar("EntryT", bound=ListEntry)


def take_request_kinds(session: Session) -> int:
    """Add what is not there yet; answer how many entries were. What the library has stays as it is."""
    taking = _Taking(session)
    for place, flow in enumerate(FLOWS):
        taking.take_flow(flow, place)
    for place, kind in enumerate(REQUEST_KINDS):
        taking.take_kind(kind.code, place)
    return taking.added


class _Taking:
    """Looks up once what there is: removed entries too, since a code names one for ever."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._present: dict[bytes, ListEntry] = {}
        for model in (StatusFlow, RequestStatus, RequestKind, KindField, KindChoice, KindStep):
            self._present.update((one.uid, one) for one in session.scalars(select(model)))
        self._flows: dict[str, StatusFlow] = {}
        self.added = 0

    def take_flow(self, shipped: ShippedFlow, place: int) -> None:
        """A flow with its statuses."""
        flow = self._flows[shipped.code] = self._entry(StatusFlow, shipped, shipped.code, place)
        for number, status in enumerate(shipped.statuses):
            code = f"{shipped.code}.{status.code}"
            followers = joined_codes(f"{shipped.code}.{one}" for one in status.followed_by)
            self._entry(
                RequestStatus,
                status,
                code,
                number,
                flow=flow,
                status_class=status.status_class,
                followed_by=followers,
            )

    def take_kind(self, code: str, place: int) -> None:
        """A kind with its fields and steps."""
        shipped = next(one for one in REQUEST_KINDS if one.code == code)
        times = {"service_days": shipped.service_days, "word_within_hours": shipped.word_within_hours}
        kind = self._entry(RequestKind, shipped, code, place, **times)
        if kind.flow_id is None and kind.flow is None:
            kind.flow = self._flows[shipped.flow]
        for number, one in enumerate(FIELDS.get(code, ())):
            self._take_field(kind, one, number)
        self._take_steps(kind, STEPS.get(code, ()))

    def _take_field(self, kind: RequestKind, shipped: ShippedField, place: int) -> None:
        code = f"{kind.code}.{shipped.code}"
        what = {"field_type": shipped.field_type, "is_required": shipped.is_required}
        kind_field = self._entry(KindField, shipped, code, place, kind=kind, **what)
        for number, choice in enumerate(shipped.choices):
            self._entry(KindChoice, choice, f"{code}.{choice.code}", number, kind_field=kind_field)

    def _take_steps(self, kind: RequestKind, shipped: Iterable[ShippedStep]) -> None:
        made: dict[str, KindStep] = {}
        for place, one in enumerate(shipped):
            after = made[one.after] if one.after is not None else None
            code = f"{kind.code}.{one.code}"
            what = {"kind": kind, "offset_days": one.offset_days, "after": after}
            made[one.code] = self._entry(KindStep, one, code, place, **what)

    def _entry(
        self, model: type[EntryT], shipped: ShippedEntry, code: str, place: int, **what: object
    ) -> EntryT:
        uid = reference_uid(model.__tablename__, code)
        found = self._present.get(uid)
        if isinstance(found, model):
            self.added += found.deleted
            found.deleted = False
            return found
        made = model(
            uid=uid,
            code=code,
            name_id=shipped.name.indonesian,
            name_en=shipped.name.english,
            position=place,
            is_retired=False,
            **what,
        )
        self._session.add(made)
        self.added += 1
        return made
