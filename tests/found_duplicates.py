"""Seeds a library with known duplicates, and counts how many of them a scan finds, and how many others."""

from dataclasses import dataclass
from random import Random

from sqlalchemy import select

from app.bootstrap import OpenLibrary
from app.models.patron import Patron
from app.queries.duplicate_rows import ScanResult
from app.services.commands import AddPatron
from app.vocabulary.changes import Actor
from app.vocabulary.duplicates.reasons import Likelihood
from app.vocabulary.patron_form import PatronForm
from tests.seeded_duplicates import duplicates, lookalikes

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """Of `seeded` pairs `found` were shown, `likely` of them as likely; `wrong` others were called so too."""

    seeded: int
    found: int
    likely: int
    wrong: int

    @property
    def missed_share(self) -> float:
        """Seeded pairs that were not shown at all, of a hundred."""
        return 100 * (1 - self.found / self.seeded)

    @property
    def wrong_share(self) -> float:
        """Pairs that are no duplicates, of a hundred that were called likely."""
        return 100 * self.wrong / max(1, self.wrong + self.likely)


def seed(library: OpenLibrary, by: Actor, count: int, chance: Random) -> set[Pair]:
    """Register `count` people of the library a second time, and as many who only look like somebody."""
    forms = _forms(library, 3 * count, chance)
    ids = list(forms)
    people = list(forms.values())
    twins = list(duplicates(people, count, chance))
    for other in lookalikes(people, count, chance):
        library.services.patrons.add(by, AddPatron(other))
    return {
        (ids[twin.place], library.services.patrons.add(by, AddPatron(twin.form)).result) for twin in twins
    }


def count_found(result: ScanResult, seeded: set[Pair]) -> Found:
    """Compare what a scan found with what was seeded."""
    likely = {
        (pair.one_id, pair.other_id) for pair in result.pairs if pair.likeness.likelihood is Likelihood.LIKELY
    }
    shown = {(pair.one_id, pair.other_id) for pair in result.pairs}
    return Found(len(seeded), len(seeded & shown), len(seeded & likely), len(likely - seeded))


def _forms(library: OpenLibrary, count: int, chance: Random) -> dict[int, PatronForm]:
    with library.database.reading() as session:
        ids = session.scalars(select(Patron.id).where(~Patron.deleted)).all()
    some = sorted(chance.sample(ids, min(count, len(ids))))
    return {one: library.queries.patrons.details(one).form for one in some}
