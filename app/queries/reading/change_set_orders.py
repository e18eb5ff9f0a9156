"""The history's order: newest first, narrowed by who, where, what and whom it was about."""

from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Integer, Select, SmallInteger, String, bindparam, select, union

from app.models.base import Record
from app.models.change_set import Change, ChangeSet
from app.models.patron import Patron
from app.models.request import Request
from app.models.tables import RECORDS
from app.queries.reading.walks import Walk, walk
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind

_OWNER = bindparam("record_id", type_=Integer)


@cache
def change_set_walk(*, staff: bool, desk: bool, action: bool, about: RecordKind | None) -> Walk:
    """The walk for one choice of filters; its parameters are staff_id, desk_id, action and record_id."""
    ids = select(ChangeSet.id)
    if staff:
        ids = ids.where(ChangeSet.staff_id == bindparam("staff_id", type_=Integer))
    if desk:
        ids = ids.where(ChangeSet.desk_id == bindparam("desk_id", type_=Integer))
    if action:
        ids = ids.where(ChangeSet.action == bindparam("action", type_=String(Limit.CODE)))
    if about is not None:
        ids = ids.where(ChangeSet.id.in_(_touching(about)))
    return walk(ids, ChangeSet.id, ChangeSet.id, down=True)


def _touching(about: RecordKind) -> Select[Any] | CompoundSelect[Any]:
    """The change sets that touched a record or what belongs to it."""
    itself = select(Change.change_set_id).where(_of_kind(about), Change.record_id == _OWNER)
    if about is RecordKind.PATRON:
        parts = (_of_patron(model) for model in RECORDS.values())
    elif about is RecordKind.REQUEST:
        parts = (_of_request(model) for model in RECORDS.values())
    else:
        return itself
    return union(itself, *(part for part in parts if part is not None))


def _of_patron(model: type[Record]) -> Select[Any] | None:
    if hasattr(model, "patron_id"):
        return _changes_of(model).where(model.patron_id == _OWNER)
    if hasattr(model, "request_id"):
        requests = _changes_of(model).join(Request, Request.id == model.request_id)
        return requests.where(Request.patron_id == _OWNER)
    return None


def _of_request(model: type[Record]) -> Select[Any] | None:
    if model in {Patron, Request} or not hasattr(model, "request_id"):
        return None
    return _changes_of(model).where(model.request_id == _OWNER)


def _changes_of(model: type[Record]) -> Select[Any]:
    changes = select(Change.change_set_id).join(model, model.id == Change.record_id)
    return changes.where(_of_kind(model.kind_of_record))


def _of_kind(kind: RecordKind) -> Any:
    return Change.kind == bindparam(f"kind_{int(kind)}", int(kind), type_=SmallInteger)
