"""What is done about follow-ups: add one, do or drop it, move it to another day or another colleague."""

from app.errors import EmptyTextError
from app.models.follow_up import FollowUp
from app.models.interaction import Interaction
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.services import texts
from app.services.interaction_commands import AddFollowUp, EndFollowUp, MoveFollowUp
from app.services.live_records import branch_of, live, live_patron, today_in
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.interaction_errors import FollowUpEndedError, FollowUpInThePastError
from app.vocabulary.interaction_form import NewFollowUp
from app.vocabulary.interactions import FollowUpStatus
from app.vocabulary.limits import Limit
from app.vocabulary.text import optional


class FollowUps:
    """Actions on follow-ups. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddFollowUp) -> Committed[int]:
        """Keep what is to be done; the result is its id. Raises EmptyTextError, FollowUpInThePastError."""
        with self._database.writing(by, Action.ADD_FOLLOW_UP) as writing:
            follow_up = new_follow_up(writing, command.follow_up)
            _tie(writing, follow_up, command)
            writing.session.add(follow_up)
        return Committed(follow_up.id, writing.changes)

    def end(self, by: Actor, command: EndFollowUp) -> Committed[int]:
        """Done or dropped; the result is its id.

        Raises EmptyTextError for one that is dropped without a word, FollowUpEndedError.
        """
        with self._database.writing(by, Action.END_FOLLOW_UP) as writing:
            follow_up = _open(writing, command.follow_up_id)
            word = optional(command.word, Limit.LINE)
            if word is None and not command.is_done:
                raise EmptyTextError
            status = FollowUpStatus.DONE if command.is_done else FollowUpStatus.DROPPED
            follow_up.end(status, writing.now, word)
        return Committed(follow_up.id, writing.changes)

    def move(self, by: Actor, command: MoveFollowUp) -> Committed[int]:
        """Put it on another day, or into another's hands; the result is its id.

        Raises FollowUpInThePastError, FollowUpEndedError.
        """
        with self._database.writing(by, Action.MOVE_FOLLOW_UP, reason=command.word) as writing:
            follow_up = _open(writing, command.follow_up_id)
            _set_when_and_who(
                writing, follow_up, NewFollowUp(follow_up.what, command.due_on, command.staff_id)
            )
        return Committed(follow_up.id, writing.changes)


def new_follow_up(writing: Writing, wanted: NewFollowUp) -> FollowUp:
    """A follow-up that is about nothing yet. Raises EmptyTextError, FollowUpInThePastError."""
    follow_up = FollowUp(
        what=texts.said(wanted.what, Limit.LINE),
        status=FollowUpStatus.OPEN,
        made_at=writing.now,
        made_by_id=writing.by.staff_id,
        branch_id=branch_of(writing.session, writing.by).id,
    )
    _set_when_and_who(writing, follow_up, wanted)
    return follow_up


def _set_when_and_who(writing: Writing, follow_up: FollowUp, wanted: NewFollowUp) -> None:
    if wanted.due_on < today_in(branch_of(writing.session, writing.by), writing.now):
        raise FollowUpInThePastError(wanted.due_on)
    staff_id = wanted.staff_id
    follow_up.due_on = wanted.due_on
    follow_up.staff_id = None if staff_id is None else live(writing.session, StaffMember, staff_id).id


def _tie(writing: Writing, follow_up: FollowUp, command: AddFollowUp) -> None:
    """What it is about also says about whom it is."""
    session = writing.session
    patron_id = command.patron_id
    if command.interaction_id is not None:
        interaction = live(session, Interaction, command.interaction_id)
        follow_up.interaction_id = interaction.id
        patron_id = patron_id or interaction.patron_id
    if command.request_id is not None:
        request = live(session, Request, command.request_id)
        follow_up.request_id = request.id
        patron_id = patron_id or request.patron_id
    follow_up.patron_id = None if patron_id is None else live_patron(session, patron_id).id


def _open(writing: Writing, follow_up_id: int) -> FollowUp:
    follow_up = live(writing.session, FollowUp, follow_up_id)
    if follow_up.status != FollowUpStatus.OPEN:
        raise FollowUpEndedError
    return follow_up
