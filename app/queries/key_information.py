"""What the library knows of a patron under each of the nine headings, and what wants asking again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from operator import attrgetter

from sqlalchemy import Integer, bindparam, func, select
from sqlalchemy.orm import Session

from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.models.list_entry import Channel
from app.models.statement import Statement
from app.queries.reading.days import start_of_day
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.queries.rows import StatementRow
from app.storage.database import Database
from app.vocabulary.key_information import Heading, StatementStatus, wants_confirming
from app.vocabulary.names import BilingualName

COUNTED_DAYS = 90
"""Use is counted over so many days up to today."""


@dataclass(frozen=True, slots=True)
class CountedUse:
    """Contacts in the last COUNTED_DAYS days, and how many of them by the channel used most."""

    contacts: int
    channel: BilingualName
    by_channel: int


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """One heading: its newest current statement, and how sure it still is.

    `age` is in days since it was stated or last confirmed; `counted` is what the interactions tell under
    "how they use the library", where there is any.
    """

    heading: Heading
    text: str | None = None
    age: int | None = None
    statement_count: int = 0
    wants_confirming: bool = False
    counted: CountedUse | None = None

    @property
    def is_unknown(self) -> bool:
        """Neither stated nor counted."""
        return self.text is None and self.counted is None


_CURRENT = STATEMENTS.where(Statement.status == StatementStatus.CURRENT)

_USE = (
    select(func.count().label("contacts"), Channel.name_id, Channel.name_en)
    .select_from(Interaction)
    .join(Channel, Channel.id == Interaction.channel_id)
    .where(
        Interaction.patron_id == bindparam("patron_id", type_=Integer),
        ~Interaction.deleted,
        Interaction.happened_at >= bindparam("since", type_=Moment),
    )
    .group_by(Channel.id, Channel.name_id, Channel.name_en)
    .order_by(func.count().desc(), Channel.id)
)


class KeyInformation:
    """Reads key informations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_patron(self, patron_id: int) -> tuple[StatementRow, ...]:
        """All statements about a patron, corrected and withdrawn ones too, newest first."""
        with self._database.reading() as session:
            return tuple(map(statement_row, session.execute(STATEMENTS, {"patron_id": patron_id})))

    def nine(self, patron_id: int, today: date) -> tuple[HeadingLine, ...]:
        """One line for each of the nine headings, in their order."""
        with self._database.reading() as session:
            rows = [statement_row(row) for row in session.execute(_CURRENT, {"patron_id": patron_id})]
            use = _counted_use(session, patron_id, today)
        stated: dict[Heading, list[StatementRow]] = {}
        for row in rows:
            stated.setdefault(row.heading, []).append(row)
        return tuple(
            _line(heading, stated.get(heading, ()), use if heading is Heading.HOW_THEY_USE else None, today)
            for heading in Heading
        )


def _line(
    heading: Heading, statements: Sequence[StatementRow], counted: CountedUse | None, today: date
) -> HeadingLine:
    if not statements:
        return HeadingLine(heading, counted=counted)
    newest = max(statements, key=attrgetter("sure_on"))
    age = max(0, (today - newest.sure_on).days)
    return HeadingLine(
        heading=heading,
        text=newest.text,
        age=age,
        statement_count=len(statements),
        wants_confirming=wants_confirming(heading, newest.sure_on, today),
        counted=counted,
    )


def _counted_use(session: Session, patron_id: int, today: date) -> CountedUse | None:
    since = start_of_day(today - timedelta(days=COUNTED_DAYS), UTC)
    channels = session.execute(_USE, {"patron_id": patron_id, "since": since}).all()
    if not channels:
        return None
    most = channels[0]
    name = BilingualName(most.name_id, most.name_en)
    return CountedUse(sum(row.contacts for row in channels), name, most.contacts)
