"""What was typed, with its fields looked up: ids and days instead of words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar

from sqlalchemy import String, bindparam, select
from sqlalchemy.orm import Session

from app.models.identifier import Identifier
from app.models.list_entry import Channel, InteractionKind, ListEntry, RequestKind
from app.models.request_kind_parts import RequestStatus
from app.models.staff_member import StaffMember
from app.queries.reading.days import start_of_day
from app.queries.reading.find_words import find_key
from app.vocabulary.names import BilingualName
from app.vocabulary.note_words import sought_words
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.requests import StatusClass
from app.vocabulary.seeking import (
    PATRON_KIND_WORDS,
    PATRON_STATUS_WORDS,
    REQUEST_STATUS_WORDS,
    Field,
    Sought,
    day,
    named,
)

ValueT = TypeVar("ValueT")

_OWNERS = select(Identifier.patron_id).where(
    Identifier.key >= bindparam("key", type_=String),
    Identifier.key < bindparam("beyond", type_=String),
    ~Identifier.deleted,
)
_MOST_OWNERS = 50


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: None stands for a field that was not, an empty one for one that nothing answers to."""

    text: str
    words: tuple[str, ...]
    zone: tzinfo
    since: datetime | None = None
    until: datetime | None = None
    first_day: date | None = None
    last_day: date | None = None
    patrons: tuple[int, ...] | None = None
    patron_statuses: tuple[PatronStatus, ...] | None = None
    request_statuses: tuple[StatusClass, ...] | None = None
    own_statuses: tuple[int, ...] | None = None
    patron_kinds: tuple[PatronKind, ...] | None = None
    interaction_kinds: tuple[int, ...] | None = None
    request_kinds: tuple[int, ...] | None = None
    channels: tuple[int, ...] | None = None
    staff: tuple[int, ...] | None = None


def question(session: Session, wanted: Sought, today: date, zone: tzinfo) -> Question | None:
    """Look the fields up; None when one of them can be met by nothing at all (a day that is none)."""
    fields = wanted.fields
    first, last = (day(fields[one], today) if one in fields else None for one in (Field.SINCE, Field.UNTIL))
    if (Field.SINCE in fields and first is None) or (Field.UNTIL in fields and last is None):
        return None
    kind, status = fields.get(Field.KIND), fields.get(Field.STATUS)
    return Question(
        text=wanted.words,
        words=sought_words(wanted.words),
        zone=zone,
        since=None if first is None else start_of_day(first, zone),
        until=None if last is None else start_of_day(last + timedelta(days=1), zone),
        first_day=first,
        last_day=last,
        patrons=_owners(session, fields.get(Field.CARD)),
        patron_statuses=_named(PATRON_STATUS_WORDS, status),
        request_statuses=_named(REQUEST_STATUS_WORDS, status),
        own_statuses=_entries(session, RequestStatus, status),
        patron_kinds=_named(PATRON_KIND_WORDS, kind),
        interaction_kinds=_entries(session, InteractionKind, kind),
        request_kinds=_entries(session, RequestKind, kind),
        channels=_entries(session, Channel, fields.get(Field.CHANNEL)),
        staff=_staff(session, fields.get(Field.STAFF)),
    )


def _owners(session: Session, number: str | None) -> tuple[int, ...] | None:
    if number is None:
        return None
    key = find_key(number)
    if not key:
        return ()
    return tuple(
        dict.fromkeys(session.scalars(_OWNERS.limit(_MOST_OWNERS), {"key": key, "beyond": f"{key}\uffff"}))
    )


def _named(names: Mapping[ValueT, BilingualName], value: str | None) -> tuple[ValueT, ...] | None:
    return None if value is None else tuple(one for one, name in names.items() if named(value, name))


def _entries(session: Session, model: type[ListEntry], value: str | None) -> tuple[int, ...] | None:
    if value is None:
        return None
    rows = session.execute(select(model.id, model.name_id, model.name_en).where(~model.deleted))
    return tuple(row.id for row in rows if named(value, BilingualName(row.name_id, row.name_en)))


def _staff(session: Session, value: str | None) -> tuple[int, ...] | None:
    if value is None:
        return None
    rows = session.execute(select(StaffMember.id, StaffMember.full_name).where(~StaffMember.deleted))
    return tuple(row.id for row in rows if named(value, BilingualName(row.full_name, row.full_name)))
