"""Where an entry stands, found again by its number."""

from datetime import tzinfo
from typing import Any

from sqlalchemy import BigInteger, Integer, Select, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from app.clock import to_milliseconds
from app.models.change_set import ChangeSet
from app.models.interaction import Interaction
from app.models.request_event import RequestEvent
from app.models.statement import Statement
from app.models.visit import Visit
from app.queries.reading.days import start_of_day
from app.queries.reading.timeline.marks import Mark, Slot, parts_of

_ID = bindparam("record_id", type_=Integer)
_CHANGE_SET = select(type_coerce(ChangeSet.made_at, BigInteger)).where(ChangeSet.id == _ID)
_MOMENTS: dict[Slot, Select[Any]] = {
    Slot.INTERACTION: select(type_coerce(Interaction.happened_at, BigInteger)).where(Interaction.id == _ID),
    Slot.EVENT: select(type_coerce(RequestEvent.at, BigInteger)).where(RequestEvent.id == _ID),
    Slot.VISIT: select(type_coerce(Visit.came_at, BigInteger)).where(Visit.id == _ID),
    Slot.MERGE: _CHANGE_SET,
    Slot.CHANGE: _CHANGE_SET,
}
_STATED_ON = select(Statement.stated_on).where(Statement.id == _ID)


def place_of(session: Session, code: int, zone: tzinfo) -> Mark | None:
    """The place of an entry; None when there is no such record."""
    slot, record_id = parts_of(code)
    values = {"record_id": record_id}
    if slot is Slot.STATEMENT:
        day = session.scalars(_STATED_ON, values).first()
        return None if day is None else Mark(to_milliseconds(start_of_day(day, zone)), slot, record_id)
    at = session.scalars(_MOMENTS[slot], values).first()
    return None if at is None else Mark(at, slot, record_id)
