"""One number, one meaning: what a scanner reads must open one patron, or switch to one staff member."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import IdentifierTakenError, StaffCardTakenError
from app.models.identifier import Identifier
from app.models.staff_member import StaffMember
from app.services.live_records import patron_now


def check_free_for_patron(session: Session, value: str, key: str, patron_id: int | None) -> None:
    """Raise IdentifierTakenError or StaffCardTakenError when a number is somebody else's.

    The kind does not matter, since a scan does not tell it; nor the status, since lost cards find their
    bearer too. `patron_id` None means a patron who is not stored yet.
    """
    _check_patrons(session, value, key, patron_id)
    _check_staff(session, value, key, None)


def check_free_for_staff(session: Session, value: str, key: str, staff_id: int | None) -> None:
    """Raise StaffCardTakenError or IdentifierTakenError when a card is another colleague's, or a patron's.

    A colleague who has left gives the card free.
    """
    _check_staff(session, value, key, staff_id)
    _check_patrons(session, value, key, None)


def _check_patrons(session: Session, value: str, key: str, but: int | None) -> None:
    for holder_id in session.scalars(
        select(Identifier.patron_id).where(Identifier.key == key, ~Identifier.deleted)
    ):
        holder = patron_now(session, holder_id)
        if holder is not None and holder.id != but:
            raise IdentifierTakenError(value, holder.id, holder.full_name)


def _check_staff(session: Session, value: str, key: str, but: int | None) -> None:
    for holder in session.scalars(
        select(StaffMember).where(StaffMember.card_key == key, StaffMember.is_active, ~StaffMember.deleted)
    ):
        if holder.id != but:
            raise StaffCardTakenError(value, holder.full_name)
