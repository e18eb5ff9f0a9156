"""What Today shows: promises late and due, waiting and unpromised work, the last patrons, counts."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from app.models.branch import Branch
from app.models.column_types import Moment
from app.models.derived import PatronSummary, RequestState
from app.models.interaction import Interaction
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.models.visit import Visit
from app.queries.reading.days import start_of_later_day, start_of_today
from app.queries.reading.patron_orders import PATRON_WALKS, TODAY_SINCE, PatronChip, PatronOrder
from app.queries.reading.patron_rows import patron_rows
from app.queries.reading.request_rows import request_rows
from app.queries.rows import PatronRow, RequestRow
from app.queries.today_rows import TodayView
from app.storage.database import Database
from app.vocabulary.staff import StaffRole
from app.vocabulary.today import Arrangement, arrangement_from

ROWS = 20
"""The longest of Today's lists; what is beyond is counted, and shown by the Requests tab."""

COMING_DAYS = 7
"""Promises of so many days after today are coming."""

_NOW = bindparam("now", type_=Moment)
_TODAY = bindparam(TODAY_SINCE, type_=Moment)
_TOMORROW = bindparam("tomorrow", type_=Moment)
_HORIZON = bindparam("horizon", type_=Moment)
_ROWS = bindparam("rows", type_=Integer)
_STAFF_ID = bindparam("staff_id", type_=Integer)

# Nobody's work is everybody's; what a colleague has in hand is the colleague's.
_MINE_OR_NOBODYS = (
    select(1)
    .where(
        Request.id == RequestState.request_id,
        or_(Request.assigned_to_id.is_(None), Request.assigned_to_id == _STAFF_ID, _STAFF_ID.is_(None)),
    )
    .exists()
)
_PROMISED_FOR = RequestState.promised_for
_RUNS = ~RequestState.is_waiting

_SECTIONS: dict[str, ColumnElement[bool]] = {
    "late": and_(_RUNS, _PROMISED_FOR < _NOW),
    "due_today": and_(_RUNS, _PROMISED_FOR >= _NOW, _PROMISED_FOR < _TOMORROW),
    "coming": and_(_RUNS, _PROMISED_FOR >= _TOMORROW, _PROMISED_FOR < _HORIZON),
    "waiting": and_(RequestState.is_waiting, _MINE_OR_NOBODYS),
    "unpromised": and_(_RUNS, _PROMISED_FOR.is_(None), _MINE_OR_NOBODYS),
}
"""Which of the open requests belong where."""


def _first_ids(name: str) -> Select[Any]:
    ordered = (
        select(RequestState.request_id)
        .where(RequestState.is_open, _SECTIONS[name])
        .order_by(_PROMISED_FOR, RequestState.request_id)
        .limit(_ROWS)
        .subquery()
    )
    return select(literal_column(f"'{name}'").label("section"), ordered.c.request_id)


_IDS = union_all(*(_first_ids(name) for name in _SECTIONS))
_COUNTS = select(*(func.count().filter(section).label(name) for name, section in _SECTIONS.items())).where(
    RequestState.is_open
)
_INTERACTIONS_TODAY = select(func.count()).where(
    ~Interaction.deleted, Interaction.happened_at >= _TODAY, Interaction.happened_at < _TOMORROW
)
_VISITORS_TODAY = select(func.coalesce(func.sum(Visit.head_count), 0)).where(
    Visit.branch_id.in_(select(Branch.id).where(~Branch.deleted)),  # so that the index leads the way
    Visit.deleted.is_(False),
    Visit.came_at >= _TODAY,
    Visit.came_at < _TOMORROW,
)
_SO_FAR = select(
    _INTERACTIONS_TODAY.scalar_subquery().label("interactions"),
    _VISITORS_TODAY.scalar_subquery().label("visitors"),
)

_OPEN_FROM_BEFORE = (
    select(RequestState.request_id)
    .join(Request, Request.id == RequestState.request_id)
    .where(
        RequestState.patron_id == PatronSummary.patron_id, RequestState.is_open, Request.opened_at < _TODAY
    )
    .correlate(PatronSummary)
    .exists()
)
_CAME_BACK = (
    select(PatronSummary.patron_id)
    .where(PatronSummary.last_used_at >= _TODAY, PatronSummary.open_requests > 0, _OPEN_FROM_BEFORE)
    .order_by(PatronSummary.last_used_at.desc(), PatronSummary.patron_id)
    .limit(_ROWS)
)
_ARRANGEMENT = select(StaffMember.role, StaffMember.today_sections).where(StaffMember.id == _STAFF_ID)


class Today:
    """Reads Today: eight short queries in one snapshot."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def arrangement(self, staff_id: int) -> Arrangement:
        """How a staff member arranged Today, or what their side of the counter begins with."""
        with self._database.reading() as session:
            row = session.execute(_ARRANGEMENT, {"staff_id": staff_id}).one()
        return arrangement_from(row.today_sections, StaffRole(row.role))

    def came_back(self, zone: tzinfo, now: datetime) -> tuple[PatronRow, ...]:
        """Patrons who were here today and have something open from before: the moment to speak of it."""
        values = {TODAY_SINCE: start_of_today(now, zone), "rows": ROWS}
        with self._database.reading() as session:
            ids = session.scalars(_CAME_BACK, values).all()
            return tuple(patron_rows(session, ids, now).values())

    def view(self, staff_id: int | None, zone: tzinfo, now: datetime) -> TodayView:
        """Today as it is at `now`, with days counted in `zone`.

        Promises are everybody's. Of waiting and unpromised work the staff member sees their own and what
        nobody has in hand; without a staff member, all of it.
        """
        values = {
            "staff_id": staff_id,
            "now": now,
            TODAY_SINCE: start_of_today(now, zone),
            "tomorrow": start_of_later_day(now, 1, zone),
            "horizon": start_of_later_day(now, 1 + COMING_DAYS, zone),
            "rows": ROWS,
        }
        with self._database.reading() as session:
            sections = _read_sections(session, values)
            counts = session.execute(_COUNTS, values).one()
            last = PATRON_WALKS[PatronChip.ALL, PatronOrder.NEWEST_USE].first(session, ROWS, {})
            served = PATRON_WALKS[PatronChip.TODAY, PatronOrder.NEWEST_USE].count(session, values)
            so_far = session.execute(_SO_FAR, values).one()
            return TodayView(
                **sections,
                late_count=counts.late,
                due_today_count=counts.due_today,
                waiting_count=counts.waiting,
                unpromised_count=counts.unpromised,
                patrons_today=served,
                interactions_today=so_far.interactions,
                visitors_today=so_far.visitors,
                last_patrons=tuple(patron_rows(session, last, now).values()),
            )


def _read_sections(session: Session, values: Mapping[str, object]) -> dict[str, tuple[RequestRow, ...]]:
    """The rows of each section, in its order."""
    ids: dict[str, list[int]] = {name: [] for name in _SECTIONS}
    for section, request_id in session.execute(_IDS, values):
        ids[section].append(request_id)
    rows = request_rows(session, [one for section in ids.values() for one in section])
    return {name: _those(rows, section) for name, section in ids.items()}


def _those(rows: Mapping[int, RequestRow], ids: Sequence[int]) -> tuple[RequestRow, ...]:
    return tuple(rows[one] for one in ids)
