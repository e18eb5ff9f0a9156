"""Who is told what a patron should know: the patron, or the guardian of a child."""

from dataclasses import dataclass
from datetime import date

from app.queries.patrons import Patrons
from app.queries.relations import RelationRow, Relations
from app.queries.rows import PatronDetails
from app.storage.database import Database
from app.vocabulary.partial_dates import is_of_age
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import ContactStatus, PatronKind
from app.vocabulary.relations import Role


@dataclass(frozen=True, slots=True)
class Reached:
    """`patron` is whom it is about, `told` whom the library tells: of a child the guardian."""

    patron: PatronDetails
    told: PatronDetails

    @property
    def is_through_guardian(self) -> bool:
        """Whether somebody else is told than the patron."""
        return self.told.id != self.patron.id


class Reaching:
    """Finds who is told. A child's permissions are the child's own record; the guardian only is the way."""

    def __init__(self, database: Database) -> None:
        self._patrons = Patrons(database)
        self._relations = Relations(database)

    def told(self, patron_id: int, today: date) -> Reached:
        """Whom to tell, with their contact ways. Raises RecordGoneError.

        Somebody with a running guardian is a child as long as no birth date says that they are of age. Of
        several guardians the first who can be reached is told.
        """
        patron = self._patrons.details(patron_id)
        return Reached(patron, self.guardian_of(patron, today) or patron)

    def guardian_of(self, patron: PatronDetails, today: date) -> PatronDetails | None:
        """Who is told instead of this patron; None where they are told themselves."""
        if patron.form.kind is not PatronKind.PERSON or is_of_age(patron.form.born, today):
            return None
        rows = self._relations.of_patron(patron.id)
        guardians = [self._patrons.details(one.other_id) for one in rows if _is_guardian(one, today)]
        reachable = [one for one in guardians if _can_be_reached(one.form)]
        return next(iter((*reachable, *guardians)), None)


def _is_guardian(row: RelationRow, today: date) -> bool:
    return row.role is Role.CHILD and not row.is_reverse and row.holds_on(today)


def _can_be_reached(form: PatronForm) -> bool:
    return any(one.status is ContactStatus.WORKS for one in form.contacts)
