"""What the library knows of a patron under each of the nine headings, and what wants asking again."""

from datetime import UTC, date, tzinfo

from app.queries.key_rows import HeadingLine, StatementRow, UseOfLibrary
from app.queries.reading.counted_use import use_of_library
from app.queries.reading.nine_lines import COUNTED_DAYS, nine_lines
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.queries.reading.terms import terms
from app.storage.database import Database

__all__ = ["COUNTED_DAYS", "KeyInformation"]


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
            return nine_lines(session, patron_id, today, terms(session))

    def use(
        self, patron_id: int, today: date, days: int = COUNTED_DAYS, *, zone: tzinfo = UTC
    ) -> UseOfLibrary:
        """How a patron used the library in the `days` days up to today, counted."""
        with self._database.reading() as session:
            return use_of_library(session, patron_id, days, today, zone)
