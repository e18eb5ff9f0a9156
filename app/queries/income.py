"""What was paid for requests, by month and kind."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.models.branch import Branch
from app.models.list_entry import RequestKind
from app.models.request import Request
from app.queries.kind_rows import IncomeRow
from app.storage.database import Database
from app.vocabulary.names import BilingualName

_PAID = (
    select(Request.paid_at, Request.tariff, Branch.zone, RequestKind.name_id, RequestKind.name_en)
    .join(RequestKind, RequestKind.id == Request.kind_id)
    .join(Branch, Branch.id == Request.branch_id)
    .where(~Request.deleted, Request.tariff.is_not(None))
)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; days are those of each branch."""

    first: date
    last: date


class Income:
    """Reads it for a table, and for a file (`each` and `count`, as exports ask for them)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def each(self, period: Period) -> Iterator[IncomeRow]:
        """A row a month and kind, in their order."""
        begins = datetime.combine(period.first, time(), UTC) - _DAY  # of whatever zone a branch has
        ends = datetime.combine(period.last, time(), UTC) + 2 * _DAY
        paid = _PAID.where(Request.paid_at >= begins, Request.paid_at < ends)
        sums: dict[tuple[date, BilingualName], list[int]] = defaultdict(list)
        with self._database.reading() as session:
            for row in session.execute(paid):
                on = row.paid_at.astimezone(ZoneInfo(row.zone)).date()
                if period.first <= on <= period.last:
                    sums[on.replace(day=1), BilingualName(row.name_id, row.name_en)].append(row.tariff)
        for (month, kind), amounts in sorted(sums.items()):
            yield IncomeRow(month, kind, len(amounts), sum(amounts))

    def count(self, period: Period) -> int:
        """How many rows that are."""
        return sum(1 for _ in self.each(period))
