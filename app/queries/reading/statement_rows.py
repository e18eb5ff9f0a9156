"""Reads key informations as panels and timelines show them."""

from typing import Any

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import aliased

from app.models.list_entry import PreparedAnswer, Service
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.models.statement import Statement
from app.queries.key_rows import StatementRow
from app.queries.reading.names import optional_name
from app.vocabulary.key_information import (
    Heading,
    Shape,
    StatementSource,
    StatementStatus,
    degree_of,
    shape_of_words,
)

_Ender = aliased(StaffMember)
_Referrer = aliased(Patron)

STATEMENTS = (
    select(
        Statement.id,
        Statement.heading,
        Statement.text,
        Statement.source,
        Statement.stated_on,
        Statement.confirmed_on,
        StaffMember.full_name.label("staff_name"),
        Statement.status,
        Statement.replaces_id,
        Statement.shape,
        Statement.service_id,
        Service.name_id.label("service_name_id"),
        Service.name_en.label("service_name_en"),
        Statement.answer_id,
        PreparedAnswer.name_id.label("answer_name_id"),
        PreparedAnswer.name_en.label("answer_name_en"),
        Statement.degree,
        Statement.referred_by_id,
        _Referrer.full_name.label("referred_by"),
        Statement.ended_on,
        _Ender.full_name.label("ended_by"),
    )
    .outerjoin(StaffMember, StaffMember.id == Statement.staff_id)
    .outerjoin(Service, Service.id == Statement.service_id)
    .outerjoin(PreparedAnswer, PreparedAnswer.id == Statement.answer_id)
    .outerjoin(_Referrer, _Referrer.id == Statement.referred_by_id)
    .outerjoin(_Ender, _Ender.id == Statement.ended_by_id)
    .where(Statement.patron_id == bindparam("patron_id", type_=Integer), ~Statement.deleted)
    .order_by(Statement.stated_on.desc(), Statement.id.desc())
)
"""The live statements about the patron `patron_id`, history too, newest first."""


def statement_row(row: Any) -> StatementRow:
    """One row of STATEMENTS."""
    heading = Heading(row.heading)
    shape = Shape(row.shape) if row.shape else shape_of_words(heading)
    return StatementRow(
        id=row.id,
        heading=heading,
        text=row.text,
        source=StatementSource(row.source),
        stated_on=row.stated_on,
        confirmed_on=row.confirmed_on,
        staff_name=row.staff_name,
        status=StatementStatus(row.status),
        replaces_id=row.replaces_id,
        shape=shape,
        service_id=row.service_id,
        service=optional_name(row.service_name_id, row.service_name_en),
        answer_id=row.answer_id,
        answer=optional_name(row.answer_name_id, row.answer_name_en),
        degree=degree_of(shape, row.degree),
        referred_by_id=row.referred_by_id,
        referred_by=row.referred_by,
        ended_on=row.ended_on,
        ended_by=row.ended_by,
    )
