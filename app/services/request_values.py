"""What a request says in the fields of its kind: read as the field's type says, checked, written."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.request import Request
from app.models.request_kind_parts import KindChoice, KindField
from app.models.request_value import RequestValue
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.request_errors import ValueMissingError, ValueUnreadableError
from app.vocabulary.request_kinds import Answer, FieldType
from app.vocabulary.text import clean

Values = Mapping[int, str]
_LARGEST = Decimal(10) ** 12


def values_of(session: Session, request_id: int) -> dict[int, str]:
    """The live values of a request, by the ids of their fields."""
    mine = select(RequestValue).where(RequestValue.request_id == request_id, ~RequestValue.deleted)
    return {one.field_id: _said(one) for one in session.scalars(mine.order_by(RequestValue.field_id))}


def cleaned_values(session: Session, kind_id: int, values: Values, before: Values | None) -> dict[int, str]:
    """The values as they are stored, without empty ones; `before` is None for a new request.

    What was there before is not asked about again: a field that was retired, a choice that is no longer
    offered, a field that is required only since. Raises RecordGoneError for a field of another kind,
    ValueMissingError, ValueUnreadableError and the errors of text.
    """
    fields = _fields(session, kind_id)
    kept = {key: text for key, text in values.items() if text.strip()}
    if not kept.keys() <= fields.keys():
        raise RecordGoneError
    for one in fields.values():
        must_stay = not one.is_retired if before is None else one.id in before
        if one.is_required and must_stay and one.id not in kept:
            raise ValueMissingError(one.id, _name(one))
    unchanged = before or {}
    return {
        key: text if unchanged.get(key) == text else _read(session, fields[key], text)
        for key, text in kept.items()
    }


def write_values(session: Session, request: Request, values: Values) -> None:
    """Bring the values of a request to these; what is not among them is taken away."""
    mine = select(RequestValue).where(RequestValue.request_id == request.id) if request.id else None
    present = {one.field_id: one for one in session.scalars(mine)} if mine is not None else {}
    choices = _choice_fields(session, values)
    for field_id, text in values.items():
        value = present.pop(field_id, None)
        if value is None:
            value = RequestValue(request=request, field_id=field_id)
            session.add(value)
        value.deleted = False
        is_choice = field_id in choices
        value.text, value.choice_id = (None, int(text)) if is_choice else (text, None)
    for value in present.values():
        value.deleted = True


def _said(value: RequestValue) -> str:
    return str(value.choice_id) if value.choice_id is not None else value.text or ""


def _fields(session: Session, kind_id: int) -> dict[int, KindField]:
    of_kind = select(KindField).where(KindField.kind_id == kind_id, ~KindField.deleted)
    return {one.id: one for one in session.scalars(of_kind.order_by(KindField.position, KindField.id))}


def _choice_fields(session: Session, field_ids: Iterable[int]) -> set[int]:
    of_choices = select(KindField.id).where(
        KindField.id.in_(list(field_ids)), KindField.field_type == FieldType.CHOICE
    )
    return set(session.scalars(of_choices))


def _name(one: KindField) -> BilingualName:
    return BilingualName(one.name_id, one.name_en)


def _read(session: Session, kind_field: KindField, text: str) -> str:
    try:
        return _as_type(session, kind_field, text.strip())
    except (ValueError, InvalidOperation) as unreadable:
        raise ValueUnreadableError(kind_field.id, _name(kind_field), text.strip()) from unreadable


def _as_type(session: Session, kind_field: KindField, text: str) -> str:
    """The text as it is stored. Raises ValueError, InvalidOperation."""
    match FieldType(kind_field.field_type):
        case FieldType.NUMBER:
            return _number(text)
        case FieldType.DATE:
            return date.fromisoformat(text).isoformat()
        case FieldType.YES_NO:
            return Answer(text).value
        case FieldType.CHOICE:
            return _choice(session, kind_field, int(text))
        case _:
            return clean(text, Limit.STATEMENT, lines=True)


def _number(text: str) -> str:
    number = Decimal(text)
    if not number.is_finite() or abs(number) >= _LARGEST:
        raise ValueError(text)
    return f"{number.normalize():f}"


def _choice(session: Session, kind_field: KindField, choice_id: int) -> str:
    choice = session.get(KindChoice, choice_id)
    if choice is None or choice.deleted or choice.is_retired or choice.field_id != kind_field.id:
        raise ValueError(choice_id)
    return str(choice.id)
