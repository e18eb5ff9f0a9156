"""Finds the records that an action is about, or says that they are gone."""

from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.base import Record
from app.models.branch import Branch, Desk
from app.models.library import Library
from app.models.patron import Patron
from app.vocabulary.changes import Actor

RecordT = TypeVar("RecordT", bound=Record)


def live(session: Session, model: type[RecordT], record_id: int) -> RecordT:
    """The record. Raises RecordGoneError when it was removed, or never was."""
    record = session.get(model, record_id)
    if record is None or record.deleted:
        raise RecordGoneError
    return record


def live_patron(session: Session, patron_id: int) -> Patron:
    """The patron, or the one whom a merge has kept. Raises RecordGoneError."""
    patron = patron_now(session, patron_id)
    if patron is None:
        raise RecordGoneError
    return patron


def patron_now(session: Session, patron_id: int) -> Patron | None:
    """The patron, or the one whom a merge has kept; None for one who was removed."""
    seen: set[int] = set()  # branches that merged apart, each the other way round, would make a ring
    patron = session.get(Patron, patron_id)
    while patron is not None and patron.merged_into_id is not None and patron.id not in seen:
        seen.add(patron.id)
        patron = session.get(Patron, patron.merged_into_id)
    return None if patron is None or patron.deleted else patron


def branch_of(session: Session, by: Actor) -> Branch:
    """The branch of the actor's desk; for an actor without one the library's first."""
    if by.desk_id is None:
        return session.scalars(select(Branch).where(~Branch.deleted).order_by(Branch.id).limit(1)).one()
    return live(session, Branch, live(session, Desk, by.desk_id).branch_id)


def the_library(session: Session) -> Library:
    """The one library that owns this file."""
    return session.scalars(select(Library).order_by(Library.id).limit(1)).one()


def today_in(branch: Branch, now: datetime) -> date:
    """The calendar date at the branch."""
    return now.astimezone(ZoneInfo(branch.zone)).date()
