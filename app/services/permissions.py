"""What is done about what patrons allow: note what one answered, keep the list of purposes."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.base import new_uid, reference_uid
from app.models.list_entry import Channel
from app.models.permission import Permission, Purpose
from app.services import texts
from app.services.live_records import branch_of, live, live_patron, today_in
from app.services.shipped_purposes import purposes
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.permissions import AnsweredBy, PermissionAnswer
from app.vocabulary.record_errors import AnsweredInFutureError, NothingToWithdrawError
from app.vocabulary.text import optional


@dataclass(frozen=True, slots=True)
class AnswerPermission:
    """What a patron answered; `channel_id` None is about all channels, `on` None is today.

    `wording` None keeps the purpose's own in the patron's language.
    """

    patron_id: int
    purpose_id: int
    answer: PermissionAnswer
    how: AnsweredBy = AnsweredBy.AT_THE_DESK
    channel_id: int | None = None
    on: date | None = None
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class SetPurpose:
    """A purpose of the library's list; `purpose_id` None adds one."""

    purpose_id: int | None
    name: BilingualName
    wording: BilingualName
    unless_refused: bool = False
    is_retired: bool = False


class Permissions:
    """Actions on permissions. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def answer(self, by: Actor, command: AnswerPermission) -> Committed[int]:
        """Note an answer beside the earlier ones; the result is its id.

        Raises AnsweredInFutureError, NothingToWithdrawError.
        """
        with self._database.writing(by, Action.KEEP_PERMISSION) as writing:
            session = writing.session
            patron = live_patron(session, command.patron_id)
            purpose = live(session, Purpose, command.purpose_id)
            if command.channel_id is not None:
                live(session, Channel, command.channel_id)
            today = today_in(branch_of(session, by), writing.now)
            on = command.on or today
            if on > today:
                raise AnsweredInFutureError(on)
            if command.answer is PermissionAnswer.WITHDRAWN:
                _require_given(session, patron.id, purpose.id)
            asked_in = BilingualName(purpose.wording_id, purpose.wording_en).in_language(patron.language)
            permission = Permission(
                patron_id=patron.id,
                purpose_id=purpose.id,
                channel_id=command.channel_id,
                answer=command.answer,
                wording=optional(command.wording or asked_in, Limit.LINE),
                answered_on=on,
                how=command.how,
                asked_by_id=by.staff_id,
            )
            session.add(permission)
        return Committed(permission.id, writing.changes)

    def set_purpose(self, by: Actor, command: SetPurpose) -> Committed[int]:
        """Add a purpose, or change one; the result is its id. Answers keep the words that were used."""
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            session = writing.session
            if command.purpose_id is None:
                purpose = Purpose(code=new_uid().hex(), position=_next_place(session))
                session.add(purpose)
            else:
                purpose = live(session, Purpose, command.purpose_id)
            purpose.name_id = texts.name(command.name.indonesian)
            purpose.name_en = texts.name(command.name.english)
            purpose.wording_id = texts.name(command.wording.indonesian, Limit.LINE)
            purpose.wording_en = texts.name(command.wording.english, Limit.LINE)
            purpose.unless_refused = command.unless_refused
            purpose.is_retired = command.is_retired
        return Committed(purpose.id, writing.changes)

    def take_shipped(self, by: Actor) -> Committed[int]:
        """Take those purposes into the list that every new library has; the result is how many are new."""
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            known = set(writing.session.scalars(select(Purpose.uid)))
            new = [one for one in purposes() if reference_uid("purpose", one.code) not in known]
            writing.session.add_all(new)
        return Committed(len(new), writing.changes)


def _require_given(session: Session, patron_id: int, purpose_id: int) -> None:
    given = select(Permission.id).where(
        Permission.patron_id == patron_id,
        Permission.purpose_id == purpose_id,
        Permission.answer == PermissionAnswer.GIVEN,
        ~Permission.deleted,
    )
    if session.scalars(given.limit(1)).first() is None:
        raise NothingToWithdrawError


def _next_place(session: Session) -> int:
    return (session.scalar(select(func.max(Purpose.position))) or 0) + 1
