"""Everybody on the ladder of one service, everybody who rated it, everybody who wishes for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, String, bindparam, select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.models.derived import PatronSummary
from app.models.list_entry import Category
from app.models.patron import Patron
from app.models.statement import Statement
from app.queries.key_rows import ServicePatronRow
from app.queries.reading.names import optional_name
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.walks import WalkOrder, walk
from app.vocabulary.key_information import SCALES, Degree, Shape, StatementStatus
from app.vocabulary.records import RecordKind

_LIVE = (
    select(Statement.id)
    .join(Patron, Patron.id == Statement.patron_id)
    .where(
        Statement.service_id == bindparam("service_id", type_=Integer),
        Statement.shape == bindparam("shape", type_=String),
        Statement.status == StatementStatus.CURRENT,
        ~Statement.deleted,
        ~Patron.deleted,
    )
)
_WALKS = {
    degree: walk(_LIVE.where(Statement.degree == degree), Statement.stated_on, Statement.id, down=True)
    for scale in SCALES.values()
    for degree in scale
}
_ROWS = (
    select(
        Statement.id,
        Statement.patron_id,
        Patron.full_name,
        PatronSummary.card,
        Category.name_id,
        Category.name_en,
        Statement.shape,
        Statement.degree,
        Statement.text,
        Statement.stated_on,
        Statement.confirmed_on,
    )
    .join(Patron, Patron.id == Statement.patron_id)
    .join(PatronSummary, PatronSummary.patron_id == Patron.id)
    .outerjoin(Category, Category.id == Patron.category_id)
    .where(Statement.id.in_(bindparam("ids", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class ServiceListing:
    """One service, how patrons stand to it (LADDER, PERCEPTION or WISH), and which degrees, in order."""

    service_id: int
    shape: Shape
    degrees: tuple[Degree, ...]


class ServicePatrons(RecordLists[ServiceListing, ServicePatronRow]):
    """Reads lists of statements about one service, degree after degree, the newest of each first."""

    depends_on = frozenset({RecordKind.STATEMENT, RecordKind.PATRON, RecordKind.CATEGORY})

    @override
    def _order(self, listing: ServiceListing) -> Order:
        values = {"service_id": listing.service_id, "shape": listing.shape}
        return WalkOrder([_WALKS[degree] for degree in listing.degrees], values)

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, ServicePatronRow]:
        found = {row.id: _row(row) for row in session.execute(_ROWS, {"ids": list(ids)})}
        return {one: found[one] for one in ids if one in found}


def _row(row: Any) -> ServicePatronRow:
    return ServicePatronRow(
        id=row.id,
        patron_id=row.patron_id,
        patron_name=row.full_name,
        card=row.card,
        category=optional_name(row.name_id, row.name_en),
        degree=SCALES[Shape(row.shape)](row.degree),
        text=row.text,
        sure_on=max(row.stated_on, row.confirmed_on or row.stated_on),
    )
