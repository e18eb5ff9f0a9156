"""Reads what one request wants, costs and plans."""

from typing import Any

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from app.models.request import Request
from app.models.request_forms import form_of
from app.models.request_kind_parts import KindChoice, KindField, KindStep
from app.models.request_step import RequestStep
from app.models.request_value import RequestValue
from app.models.staff_member import StaffMember
from app.queries.kind_rows import StepRow, ValueRow, WantsRow
from app.queries.reading.kind_parts import fields_by_kind
from app.storage.status_flows import flow_of_kind
from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.requests import StatusClass

_ID = bindparam("request_id", type_=Integer)
_REQUEST = select(Request).where(Request.id == _ID)
_VALUES = (
    select(
        RequestValue.field_id,
        RequestValue.text,
        RequestValue.choice_id,
        KindField.name_id,
        KindField.name_en,
        KindField.field_type,
        KindChoice.name_id.label("choice_in_indonesian"),
        KindChoice.name_en.label("choice_in_english"),
    )
    .join(KindField, KindField.id == RequestValue.field_id)
    .outerjoin(KindChoice, KindChoice.id == RequestValue.choice_id)
    .where(RequestValue.request_id == _ID, ~RequestValue.deleted)
    .order_by(KindField.position, KindField.id)
)
_STEPS = (
    select(
        RequestStep.id,
        KindStep.name_id,
        KindStep.name_en,
        RequestStep.after_id,
        RequestStep.offset_days,
        RequestStep.due_on,
        RequestStep.done_at,
        StaffMember.full_name.label("done_by"),
    )
    .join(KindStep, KindStep.id == RequestStep.step_id)
    .outerjoin(StaffMember, StaffMember.id == RequestStep.done_by_id)
    .where(RequestStep.request_id == _ID, ~RequestStep.deleted)
    .order_by(RequestStep.position, RequestStep.id)
)


def wants_row(session: Session, request_id: int) -> WantsRow:
    """All about it; the request is there."""
    at = {"request_id": request_id}
    request = session.scalars(_REQUEST, at).one()
    rows = session.execute(_VALUES, at).all()
    said = {row.field_id for row in rows}
    flow = flow_of_kind(session, request.kind_id)
    status = flow.standing(request.status_id, StatusClass(request.status))
    fields = fields_by_kind(session, request.kind_id)[request.kind_id]
    return WantsRow(
        form=form_of(request, {row.field_id: _said(row) for row in rows}),
        values=tuple(map(_value, rows)),
        fields=tuple(one for one in fields if one.id in said or not one.is_retired),
        settlement=request.settlement,
        paid_at=request.paid_at,
        steps=tuple(map(_step, session.execute(_STEPS, at))),
        status=status,
        followers=flow.after(status),
    )


def _said(row: Any) -> str:
    return str(row.choice_id) if row.choice_id is not None else row.text or ""


def _value(row: Any) -> ValueRow:
    choice = None
    if row.choice_id is not None:
        choice = BilingualName(row.choice_in_indonesian, row.choice_in_english)
    name = BilingualName(row.name_id, row.name_en)
    return ValueRow(row.field_id, name, FieldType(row.field_type), row.text or "", choice)


def _step(row: Any) -> StepRow:
    name = BilingualName(row.name_id, row.name_en)
    return StepRow(row.id, name, row.after_id, row.offset_days, row.due_on, row.done_at, row.done_by)
