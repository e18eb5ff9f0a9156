"""What is done about colleagues: a new one, another name, role or card, one who leaves."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import IdentifierEmptyError, LastStaffMemberError
from app.models.staff_member import StaffMember
from app.services import texts
from app.services.commands import AddStaffMember, EditStaffMember
from app.services.live_records import branch_of, live
from app.services.numbers import check_free_for_staff
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.text import identifier_key, optional


class Staff:
    """Actions on staff members. Each may raise the errors of text, and those of `_give_card`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddStaffMember) -> Committed[int]:
        """Take on a colleague at the branch of the desk; the result is their id."""
        with self._database.writing(by, Action.ADD_STAFF) as writing:
            staff = StaffMember(
                full_name=texts.name(command.full_name),
                role=command.role,
                branch=branch_of(writing.session, by),
                is_active=True,
            )
            _give_card(writing.session, staff, command.card)
            writing.session.add(staff)
        return Committed(staff.id, writing.changes)

    def edit(self, by: Actor, command: EditStaffMember) -> Committed[int]:
        """Change a colleague. Raises RecordGoneError; LastStaffMemberError when nobody would be left."""
        with self._database.writing(by, Action.EDIT_STAFF) as writing:
            staff = live(writing.session, StaffMember, command.staff_id)
            if not command.is_active:
                _check_somebody_stays(writing.session, staff)
            staff.full_name = texts.name(command.full_name)
            staff.role = command.role
            staff.is_active = command.is_active
            _give_card(writing.session, staff, command.card)
        return Committed(staff.id, writing.changes)


def _give_card(session: Session, staff: StaffMember, card: str | None) -> None:
    """Set the card, or none.

    Raises IdentifierEmptyError for one without letter or digit, and StaffCardTakenError or
    IdentifierTakenError for one that a scan would mistake; who has left may keep theirs in the record.
    """
    staff.card = optional(card, Limit.IDENTIFIER)
    staff.card_key = identifier_key(staff.card) if staff.card else None
    if staff.card is None or staff.card_key is None:
        return
    if not staff.card_key:
        raise IdentifierEmptyError(staff.card)
    if staff.is_active:
        check_free_for_staff(session, staff.card, staff.card_key, staff.id)


def _check_somebody_stays(session: Session, staff: StaffMember) -> None:
    others = select(StaffMember.id).where(
        StaffMember.id != staff.id, StaffMember.is_active, ~StaffMember.deleted
    )
    if session.scalar(others.limit(1)) is None:
        raise LastStaffMemberError
