"""Reads key informations as panels and timelines show them."""

from typing import Any

from sqlalchemy import Integer, bindparam, select

from app.models.staff_member import StaffMember
from app.models.statement import Statement
from app.queries.rows import StatementRow
from app.vocabulary.key_information import Heading, StatementSource, StatementStatus

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
    )
    .outerjoin(StaffMember, StaffMember.id == Statement.staff_id)
    .where(Statement.patron_id == bindparam("patron_id", type_=Integer), ~Statement.deleted)
    .order_by(Statement.stated_on.desc(), Statement.id.desc())
)
"""The live statements about the patron `patron_id`, history too, newest first."""


def statement_row(row: Any) -> StatementRow:
    """One row of STATEMENTS."""
    return StatementRow(
        id=row.id,
        heading=Heading(row.heading),
        text=row.text,
        source=StatementSource(row.source),
        stated_on=row.stated_on,
        confirmed_on=row.confirmed_on,
        staff_name=row.staff_name,
        status=StatementStatus(row.status),
        replaces_id=row.replaces_id,
    )
