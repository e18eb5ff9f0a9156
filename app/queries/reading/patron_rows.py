"""Reads patrons as lists show them, by their ids."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.models.column_types import Moment
from app.models.derived import PatronSummary, RequestState
from app.models.list_entry import Category
from app.models.patron import Patron
from app.queries.reading.names import optional_name
from app.queries.rows import PatronRow
from app.vocabulary.patrons import PatronKind, PatronStatus

_PATRONS = (
    select(
        Patron.id,
        Patron.full_name,
        Patron.patron_kind,
        Patron.status,
        Patron.class_or_faculty,
        PatronSummary.card,
        PatronSummary.last_used_at,
        PatronSummary.open_requests,
        Category.name_id,
        Category.name_en,
    )
    .join(PatronSummary, PatronSummary.patron_id == Patron.id)
    .outerjoin(Category, Category.id == Patron.category_id)
    .where(Patron.id.in_(bindparam("ids", expanding=True)))
)

_OPEN_REQUESTS = (
    select(
        RequestState.patron_id,
        func.count().filter(RequestState.is_waiting).label("waiting"),
        func.count()
        .filter(~RequestState.is_waiting, RequestState.promised_for < bindparam("now", type_=Moment))
        .label("late"),
        func.min(RequestState.promised_for).filter(~RequestState.is_waiting).label("next_promise_at"),
    )
    .where(RequestState.patron_id.in_(bindparam("ids", expanding=True)), RequestState.is_open)
    .group_by(RequestState.patron_id)
)


def patron_rows(session: Session, ids: Sequence[int], now: datetime) -> dict[int, PatronRow]:
    """The rows of these patrons in the order of `ids`; removed ones are left out. Two queries at most."""
    patrons = {row.id: row for row in session.execute(_PATRONS, {"ids": list(ids)})}
    owed_to = [row.id for row in patrons.values() if row.open_requests]
    owed: dict[int, Any] = {}
    if owed_to:
        owed = {row.patron_id: row for row in session.execute(_OPEN_REQUESTS, {"ids": owed_to, "now": now})}
    return {one: _row(patrons[one], owed.get(one)) for one in ids if one in patrons}


def _row(patron: Any, owed: Any) -> PatronRow:
    return PatronRow(
        id=patron.id,
        name=patron.full_name,
        kind=PatronKind(patron.patron_kind),
        status=PatronStatus(patron.status),
        card=patron.card,
        category=optional_name(patron.name_id, patron.name_en),
        class_or_faculty=patron.class_or_faculty,
        last_used_at=patron.last_used_at,
        open_requests=patron.open_requests,
        waiting_requests=owed.waiting if owed else 0,
        late_requests=owed.late if owed else 0,
        next_promise_at=owed.next_promise_at if owed else None,
    )
