"""What records of any kind are called and whose they are: one statement a kind."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, literal, null, select
from sqlalchemy.orm import Session

from app.models.base import Record
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.profile_field import ProfileAudience, ProfileField
from app.models.profile_value import ProfileValue
from app.models.request import Request
from app.models.tables import RECORDS
from app.queries.history_rows import RecordName
from app.vocabulary.names import BilingualName
from app.vocabulary.patrons import IdentifierKind
from app.vocabulary.records import RecordKind, RecordRef

NAMING_FIELDS = (
    "full_name",
    "name",
    "name_en",
    "subject",
    "value",
    "text",
    "note",
    "what",
    "promised_for",
    "reason",
    "heading",
    "list_name",
    "visitor",
    "street",
)
"""By which of its fields a record is called: the first that it has."""

_CALLED_BY_THEIR_FIELD = frozenset({ProfileAudience, ProfileValue})

_SLICE = 500
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)


def record_names(session: Session, refs: Iterable[RecordRef]) -> dict[RecordRef, RecordName]:
    """The names of these records, removed ones too."""
    wanted: dict[RecordKind, set[int]] = {}
    for ref in refs:
        wanted.setdefault(ref.kind, set()).add(ref.id)
    return {name.record: name for kind, ids in wanted.items() for name in _named(session, kind, sorted(ids))}


def _named(session: Session, kind: RecordKind, ids: list[int]) -> Iterator[RecordName]:
    for start in range(0, len(ids), _SLICE):
        for row in session.execute(_statement(kind), {"ids": ids[start : start + _SLICE]}):
            yield RecordName(
                record=RecordRef(kind, row.id),
                name=_name(row),
                patron_id=row.patron_id,
                patron_name=row.patron_name,
                request_id=row.request_id,
                request_number=row.request_number,
                is_secret=bool(row.is_secret),
            )


def _name(row: Any) -> Any:
    if row.name_id is not None:
        return BilingualName(row.name_id, row.name)
    return row.name if row.name is not None else ""


@cache
def _statement(kind: RecordKind) -> Select[Any]:
    model = RECORDS[kind]
    request_link = getattr(model, "request_id", None)
    patron_link = getattr(model, "patron_id", Request.patron_id if request_link is not None else None)
    has_request = model is Request or request_link is not None
    has_patron = model is Patron or patron_link is not None
    is_of_profile = model in _CALLED_BY_THEIR_FIELD
    called = ProfileField if is_of_profile else model
    name = next((getattr(called, one) for one in NAMING_FIELDS if hasattr(called, one)), literal(""))
    query = select(
        model.id,
        name.label("name"),
        getattr(called, "name_id", null()).label("name_id"),
        _secret(model).label("is_secret"),
        (Request.id if has_request else null()).label("request_id"),
        (Request.number if has_request else null()).label("request_number"),
        (Patron.id if has_patron else null()).label("patron_id"),
        (Patron.full_name if has_patron else null()).label("patron_name"),
    ).select_from(model)
    if is_of_profile:
        query = query.outerjoin(ProfileField, ProfileField.id == model.__table__.c.profile_field_id)
    if request_link is not None:
        query = query.outerjoin(Request, Request.id == request_link)
    if patron_link is not None:
        query = query.outerjoin(Patron, Patron.id == patron_link)
    return query.where(model.id.in_(_IDS))


def _secret(model: type[Record]) -> ColumnElement[Any]:
    """Whether a record holds what is never written out: an identity number, a sensitive field's answer."""
    if model is Identifier:
        return Identifier.identifier_kind == IdentifierKind.NIK
    if model is ProfileValue:
        return ProfileField.is_sensitive.is_(True)
    return literal(value=False)
