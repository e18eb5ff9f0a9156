"""Follow-ups: those still to be done, of everybody or of one colleague; those about a patron or a request."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Integer, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased
from typing_extensions import override

from app.models.follow_up import FollowUp
from app.models.patron import Patron
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.walks import WalkOrder, walk
from app.vocabulary.interactions import FollowUpStatus
from app.vocabulary.records import RecordKind


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """What is to be done, or was; `staff_id` None means that it is anybody's."""

    id: int
    what: str
    due_on: date
    status: FollowUpStatus
    staff_id: int | None
    staff_name: str | None
    patron_id: int | None
    patron_name: str | None
    interaction_id: int | None
    request_id: int | None
    request_number: int | None
    word: str | None
    made_at: datetime
    made_by: str | None


@dataclass(frozen=True, slots=True)
class FollowUpListing:
    """What a list shows: open follow-ups by their day; of one colleague with those that are anybody's."""

    staff_id: int | None = None


_Maker = aliased(StaffMember)

_ROWS = (
    select(
        FollowUp.id,
        FollowUp.what,
        FollowUp.due_on,
        FollowUp.status,
        FollowUp.staff_id,
        StaffMember.full_name.label("staff_name"),
        FollowUp.patron_id,
        Patron.full_name.label("patron_name"),
        FollowUp.interaction_id,
        FollowUp.request_id,
        Request.number.label("request_number"),
        FollowUp.word,
        FollowUp.made_at,
        _Maker.full_name.label("made_by"),
    )
    .outerjoin(StaffMember, StaffMember.id == FollowUp.staff_id)
    .outerjoin(Patron, Patron.id == FollowUp.patron_id)
    .outerjoin(Request, Request.id == FollowUp.request_id)
    .outerjoin(_Maker, _Maker.id == FollowUp.made_by_id)
    .where(~FollowUp.deleted)
)
_BY_ID = _ROWS.where(FollowUp.id.in_(bindparam("ids", expanding=True)))
_OF_PATRON = _ROWS.where(FollowUp.patron_id == bindparam("patron_id", type_=Integer)).order_by(
    FollowUp.due_on.desc(), FollowUp.id.desc()
)

_OPEN = select(FollowUp.id).where(FollowUp.status == FollowUpStatus.OPEN, ~FollowUp.deleted)
_MINE = _OPEN.where(
    or_(FollowUp.staff_id.is_(None), FollowUp.staff_id == bindparam("staff_id", type_=Integer))
)
_OPEN_WALK = walk(_OPEN, FollowUp.due_on, FollowUp.id, down=False)
_MINE_WALK = walk(_MINE, FollowUp.due_on, FollowUp.id, down=False)
_DUE = FollowUp.due_on <= bindparam("day", type_=Date)
_DUE_IDS = _MINE.where(_DUE).order_by(FollowUp.due_on, FollowUp.id).limit(bindparam("rows", type_=Integer))
_DUE_COUNT = _MINE.where(_DUE).with_only_columns(func.count(), maintain_column_froms=True)


class FollowUps(RecordLists[FollowUpListing, FollowUpRow]):
    """Reads follow-ups."""

    depends_on = frozenset(
        {RecordKind.FOLLOW_UP, RecordKind.PATRON, RecordKind.REQUEST, RecordKind.STAFF_MEMBER}
    )

    def of_patron(self, patron_id: int) -> tuple[FollowUpRow, ...]:
        """Those about a patron, the latest day first, ended ones among them."""
        with self._database.reading() as session:
            return tuple(map(_row, session.execute(_OF_PATRON, {"patron_id": patron_id})))

    def due(self, staff_id: int, day: date, rows: int) -> tuple[tuple[FollowUpRow, ...], int]:
        """What is to be done by `day`, the oldest day first: a colleague's own and anybody's.

        Answers at most so many rows, and how many there are.
        """
        values = {"staff_id": staff_id, "day": day, "rows": rows}
        with self._database.reading() as session:
            found = self._read_rows(session, list(session.scalars(_DUE_IDS, values)))
            return tuple(found.values()), session.scalars(_DUE_COUNT, values).one()

    @override
    def _order(self, listing: FollowUpListing) -> Order:
        if listing.staff_id is None:
            return WalkOrder((_OPEN_WALK,), {})
        return WalkOrder((_MINE_WALK,), {"staff_id": listing.staff_id})

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, FollowUpRow]:
        found = {row.id: _row(row) for row in session.execute(_BY_ID, {"ids": list(ids)})}
        return {one: found[one] for one in ids if one in found}


def _row(row: Any) -> FollowUpRow:
    return FollowUpRow(**(row._asdict() | {"status": FollowUpStatus(row.status)}))
