"""What the library knows of a patron under each of the nine headings, and what wants asking again."""

from collections.abc import Sequence
from datetime import UTC, date, tzinfo
from operator import attrgetter

from app.models.statement import Statement
from app.queries.key_rows import CountedUse, HeadingLine, StatementRow, UseOfLibrary
from app.queries.reading.counted_use import counted_use, use_of_library
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.storage.database import Database
from app.vocabulary.key_information import Heading, StatementStatus, wants_confirming

COUNTED_DAYS = 90
"""Use is counted over so many days up to today, unless staff choose another period."""

_CURRENT = STATEMENTS.where(Statement.status == StatementStatus.CURRENT)


class KeyInformation:
    """Reads key informations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_patron(self, patron_id: int) -> tuple[StatementRow, ...]:
        """All statements about a patron, those set aside too, newest first."""
        with self._database.reading() as session:
            return tuple(map(statement_row, session.execute(STATEMENTS, {"patron_id": patron_id})))

    def nine(self, patron_id: int, today: date) -> tuple[HeadingLine, ...]:
        """One line for each of the nine headings, in their order."""
        with self._database.reading() as session:
            rows = [statement_row(row) for row in session.execute(_CURRENT, {"patron_id": patron_id})]
            use = counted_use(session, patron_id, COUNTED_DAYS, today)
        stated: dict[Heading, list[StatementRow]] = {}
        for row in rows:
            if not row.is_settled:
                stated.setdefault(row.heading, []).append(row)
        return tuple(
            _line(heading, stated.get(heading, ()), use if heading is Heading.HOW_THEY_USE else None, today)
            for heading in Heading
        )

    def use(
        self, patron_id: int, today: date, days: int = COUNTED_DAYS, *, zone: tzinfo = UTC
    ) -> UseOfLibrary:
        """How a patron used the library in the `days` days up to today, counted."""
        with self._database.reading() as session:
            return use_of_library(session, patron_id, days, today, zone)


def _line(
    heading: Heading, statements: Sequence[StatementRow], counted: CountedUse | None, today: date
) -> HeadingLine:
    if not statements:
        return HeadingLine(heading, counted=counted)
    surest_first = tuple(sorted(statements, key=attrgetter("sure_on"), reverse=True))
    sure_on = surest_first[0].sure_on
    return HeadingLine(
        heading=heading,
        statements=surest_first,
        age=max(0, (today - sure_on).days),
        wants_confirming=wants_confirming(heading, sure_on, today),
        counted=counted,
    )
