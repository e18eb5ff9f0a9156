"""What only the whole file can tell: how many rows, which way its dates are written, what P means."""

from dataclasses import dataclass

from app.integrations.delimited.records import Record
from app.integrations.patron_files.dates import DayOrder, OrderEvidence
from app.integrations.patron_files.fields import DATES, PatronField
from app.integrations.patron_files.headings import heading_key
from app.integrations.patron_files.layout import Layout


@dataclass(frozen=True, slots=True)
class DateColumn:
    """How the dates of one column are read. `proof` is a date with no other reading; None: assumed.

    `matters` where a date is written as two numbers and a year, so that the order makes a difference.
    """

    heading: str
    order: DayOrder
    proof: str | None
    matters: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a first reading of every row found; `dates` by the position of the column."""

    row_count: int
    dates: dict[int, DateColumn]
    women_are_w: bool


def gather(layout: Layout) -> Evidence:
    """Read the whole file once. Raises CellTooWideError, so that such a file is refused as a whole."""
    orders = {column.position: OrderEvidence() for column, field in layout.taken if field in DATES}
    sexes = [column.position for column, field in layout.taken if field is PatronField.SEX]
    letters: set[str] = set()
    row_count = 0
    for record in layout.rows():
        row_count += 1
        if not isinstance(record, Record):
            continue
        for position, order in orders.items():
            order.add(_cell(record, position))
        letters.update(_cell(record, position)[:20] for position in sexes)
    headings = {column.position: column.heading for column in layout.columns}
    return Evidence(
        row_count,
        {
            at: DateColumn(headings[at], order.order, order.proof, order.matters)
            for at, order in orders.items()
        },
        women_are_w="w" in map(heading_key, letters),
    )


def _cell(record: Record, position: int) -> str:
    return record.cells[position] if position < len(record.cells) else ""
