"""Who may be registered twice: while a patron is typed, for one patron, in the whole library."""

from collections.abc import Iterable, Sequence

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.patron import Patron
from app.queries.duplicate_rows import AlikeRow, FoundPair, MergePreview, PairRow, ScanResult
from app.queries.patrons import Patrons
from app.queries.reading.alike_patrons import AlikePatron, alike_patrons
from app.queries.reading.merge_previews import belongings, likeness_of
from app.queries.reading.pair_scan import PairScan, Proceed
from app.queries.reading.patron_rows import patron_rows
from app.queries.reading.told_apart import told_apart
from app.queries.rows import PatronRow
from app.storage.changes.ties import ties_between
from app.storage.database import Database
from app.storage.derived.slices import SLICE
from app.storage.derived.traits import read_traits
from app.vocabulary.duplicates.traits import traits_of
from app.vocabulary.patron_form import PatronForm

MOST_SHOWN = 5
MOST_PAIRS = 2_000
"""So many pairs are the work of some days; the next scan finds the others."""

_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
_BIRTHS = select(Patron.id, Patron.born).where(Patron.id.in_(_IDS))


class Duplicates:
    """Reads possible duplicates. Patrons who were told apart are none any more."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._patrons = Patrons(database)

    def of_form(self, form: PatronForm, limit: int = MOST_SHOWN) -> tuple[AlikeRow, ...]:
        """Who may be the patron in a form that is being typed, the likeliest first; also for half a form."""
        with self._database.reading() as session:
            return self._rows(session, alike_patrons(session, traits_of(form))[:limit])

    def of_patron(self, patron_id: int, limit: int = MOST_SHOWN) -> tuple[AlikeRow, ...]:
        """Who may be the same as a patron, the likeliest first. Raises RecordGoneError."""
        with self._database.reading() as session:
            traits = read_traits(session.connection(), [patron_id]).get(patron_id)
            if traits is None:
                raise RecordGoneError
            apart = {one for pair in told_apart(session, [patron_id]) for one in pair}
            alike = [one for one in alike_patrons(session, traits, but=patron_id) if one.id not in apart]
            return self._rows(session, alike[:limit])

    def scan(self, proceed: Proceed = lambda _done, _total: True) -> ScanResult:
        """All pairs of patrons who are likely or possibly one; minutes for a million patrons.

        Stopped by `proceed`, it answers with what was found so far.
        """
        scan = PairScan(self._database)
        is_complete = scan.run(proceed)
        with self._database.reading() as session:
            apart = told_apart(session, (one for pair in scan.found for one in pair))
        found = [(pair, likeness) for pair, likeness in scan.found.items() if pair not in apart]
        found.sort(key=lambda one: (-one[1].score, one[0]))
        pairs = tuple(FoundPair(*pair, likeness) for pair, likeness in found[:MOST_PAIRS])
        return ScanResult(pairs, len(found) - len(pairs), is_complete)

    def pair_rows(self, pairs: Sequence[FoundPair]) -> dict[FoundPair, PairRow]:
        """These pairs with both patrons; without those of whom one has gone, or who were told apart since."""
        ids = {one for pair in pairs for one in (pair.one_id, pair.other_id)}
        with self._database.reading() as session:
            patrons, births = self._patron_rows(session, ids)
            apart = told_apart(session, ids)
        return {
            pair: PairRow(
                patrons[pair.one_id],
                patrons[pair.other_id],
                births[pair.one_id],
                births[pair.other_id],
                pair.likeness,
            )
            for pair in pairs
            if pair.one_id in patrons and pair.other_id in patrons
            if (pair.one_id, pair.other_id) not in apart
        }

    def preview(self, kept_id: int, lost_id: int) -> MergePreview:
        """Two patrons side by side and what a merge would move. Raises RecordGoneError."""
        with self._database.reading() as session:
            likeness = likeness_of(session, kept_id, lost_id)
            moving = belongings(session, lost_id)
            ties = ties_between(session.connection(), kept_id, lost_id)
        kept, lost = self._patrons.details(kept_id), self._patrons.details(lost_id)
        return MergePreview(kept, lost, moving, ties, likeness)

    def _rows(self, session: Session, found: Sequence[AlikePatron]) -> tuple[AlikeRow, ...]:
        rows = patron_rows(session, [one.id for one in found], self._database.clock())
        return tuple(AlikeRow(rows[one.id], one.born, one.likeness) for one in found if one.id in rows)

    def _patron_rows(
        self, session: Session, ids: Iterable[int]
    ) -> tuple[dict[int, PatronRow], dict[int, str | None]]:
        ordered = sorted(ids)
        patrons: dict[int, PatronRow] = {}
        births: dict[int, str | None] = {}
        for start in range(0, len(ordered), SLICE):
            part = ordered[start : start + SLICE]
            patrons.update(patron_rows(session, part, self._database.clock()))
            births.update({row.id: row.born for row in session.execute(_BIRTHS, {"ids": part})})
        return patrons, births
