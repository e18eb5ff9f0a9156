"""Who may be registered twice."""

from app.queries.duplicate_rows import AlikeRow, FoundPair, ScanResult
from app.queries.reading.alike_patrons import alike_patrons
from app.queries.reading.pair_scan import PairScan, Proceed
from app.queries.reading.patron_rows import patron_rows
from app.storage.database import Database
from app.vocabulary.duplicates.traits import traits_of
from app.vocabulary.patron_form import PatronForm

MOST_SHOWN = 5
MOST_PAIRS = 2_000
"""So many pairs are the work of some days; the next scan finds the others."""


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

    def scan(self, proceed: Proceed = lambda _done, _total: True) -> ScanResult:
        """All pairs of patrons who are likely or possibly one; minutes for a million patrons.

        Stopped by `proceed`, it answers with what was found so far.
        """
        scan = PairScan(self._database)
        is_complete = scan.run(proceed)
        ordered = sorted(scan.found.items(), key=lambda found: (-found[1].score, found[0]))
        pairs = tuple(FoundPair(*pair, likeness) for pair, likeness in ordered[:MOST_PAIRS])
        return ScanResult(pairs, len(ordered) - len(pairs), is_complete)
