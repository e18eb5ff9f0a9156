"""Who may be registered twice."""

from app.queries.duplicate_rows import AlikeRow
from app.queries.reading.alike_patrons import alike_patrons
from app.queries.reading.patron_rows import patron_rows
from app.storage.database import Database
from app.vocabulary.duplicates.traits import traits_of
from app.vocabulary.patron_form import PatronForm

MOST_SHOWN = 5


class Duplicates:
    """Reads possible duplicates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_form(self, form: PatronForm, limit: int = MOST_SHOWN) -> tuple[AlikeRow, ...]:
        """Who may be the patron in a form that is being typed, the likeliest first; also for half a form."""
        with self._database.reading() as session:
            found = alike_patrons(session, traits_of(form))[:limit]
            rows = patron_rows(session, [one.id for one in found], self._database.clock())
        return tuple(AlikeRow(rows[one.id], one.born, one.likeness) for one in found if one.id in rows)
