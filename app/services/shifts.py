"""What colleagues leave for each other: a word for the next shift, and thanks."""

from dataclasses import dataclass

from app.models.shift_word import ShiftWord
from app.models.staff_member import StaffMember
from app.models.thanks import Thanks
from app.services import texts
from app.services.live_records import branch_of, live
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.interaction_errors import ThanksToOneselfError
from app.vocabulary.limits import Limit


@dataclass(frozen=True, slots=True)
class LeaveShiftWord:
    """A word for whoever comes next to this branch."""

    text: str


@dataclass(frozen=True, slots=True)
class ReadShiftWord:
    """A word was read: it need not be shown any longer."""

    shift_word_id: int


@dataclass(frozen=True, slots=True)
class ThankColleague:
    """Thanks to a colleague, with what for."""

    staff_id: int
    text: str


class Shifts:
    """Actions among colleagues. Each may raise RecordGoneError, EmptyTextError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def leave_word(self, by: Actor, command: LeaveShiftWord) -> Committed[int]:
        """Leave a word for the next shift; the result is its id."""
        with self._database.writing(by, Action.LEAVE_SHIFT_WORD) as writing:
            word = ShiftWord(
                text=texts.said(command.text, Limit.STATEMENT),
                left_at=writing.now,
                left_by_id=by.staff_id,
                branch_id=branch_of(writing.session, by).id,
            )
            writing.session.add(word)
        return Committed(word.id, writing.changes)

    def read_word(self, by: Actor, command: ReadShiftWord) -> Committed[int]:
        """Say that a word was read; the first who does is remembered. The result is its id."""
        with self._database.writing(by, Action.READ_SHIFT_WORD) as writing:
            word = live(writing.session, ShiftWord, command.shift_word_id)
            if word.read_at is None:
                word.read_at, word.read_by_id = writing.now, by.staff_id
        return Committed(word.id, writing.changes)

    def thank(self, by: Actor, command: ThankColleague) -> Committed[int]:
        """Thank a colleague; the result is the id of the thanks. Raises ThanksToOneselfError."""
        with self._database.writing(by, Action.THANK_COLLEAGUE) as writing:
            if command.staff_id == by.staff_id:
                raise ThanksToOneselfError
            thanks = Thanks(
                to_id=live(writing.session, StaffMember, command.staff_id).id,
                from_id=by.staff_id,
                text=texts.said(command.text, Limit.LINE),
                said_at=writing.now,
            )
            writing.session.add(thanks)
        return Committed(thanks.id, writing.changes)
