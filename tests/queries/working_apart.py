"""What branches that work apart leave behind when they meet: merged patrons, one number given twice."""

from app.models.identifier import Identifier
from app.models.patron import Patron
from app.vocabulary.changes import Action
from app.vocabulary.patrons import IdentifierKind
from tests.builders import Builder


def share_number(build: Builder, patron_id: int, value: str) -> None:
    """Give a patron a card that another patron has too, past the service that would refuse it."""
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        patron = writing.session.get_one(Patron, patron_id)
        identifier = Identifier(patron=patron, identifier_kind=IdentifierKind.CARD)
        identifier.number(value)
        writing.session.add(identifier)


def merge_into(build: Builder, loser: int, winner: int, *, removed: bool = True) -> None:
    """Merge one patron into another, as a merge leaves the one who is not kept."""
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        patron = writing.session.get_one(Patron, loser)
        patron.merged_into_id, patron.deleted = winner, removed


def remove(build: Builder, patron_id: int) -> None:
    """Remove a patron, and leave the numbers."""
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        writing.session.get_one(Patron, patron_id).deleted = True
