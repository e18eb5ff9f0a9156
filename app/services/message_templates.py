"""What is done to the library's own texts to patrons: kept, changed, retired; never deleted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import new_uid, reference_uid
from app.models.message_template import MessageTemplate
from app.services import shipped_texts, texts
from app.services.live_records import live
from app.services.messages.filling import blanks
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.message_errors import LastTextRetiredError
from app.vocabulary.messages import Occasion
from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class KeepTemplate:
    """A text for a occasion in both languages; None as the id adds one. An empty English one is the other."""

    template_id: int | None
    occasion: Occasion
    name: BilingualName
    text: BilingualName
    is_retired: bool = False


class MessageTemplates:
    """Actions on texts. Each may raise EmptyNameError and the other errors of text, and RecordGoneError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, by: Actor, command: KeepTemplate) -> Committed[int]:
        """Add or change a text; the result is its id.

        Raises EmptyTextError, UnknownBlankError, LastTextRetiredError.
        """
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            session = writing.session
            kept = _kept(session)
            if not kept:
                kept = take_all_shipped(session)
            template = self._template(session, command, len(kept))
            others = [one for one in kept if one.occasion == command.occasion and one is not template]
            if command.is_retired and all(one.is_retired for one in others):
                raise LastTextRetiredError
            template.name_id = texts.name(command.name.indonesian)
            template.name_en = texts.name(command.name.english or command.name.indonesian)
            template.text_id = _said(command.text.indonesian)
            template.text_en = _said(command.text.english or command.text.indonesian)
            template.is_retired = command.is_retired
        return Committed(template.id, writing.changes)

    def _template(self, session: Session, command: KeepTemplate, place: int) -> MessageTemplate:
        if command.template_id is not None:
            return live(session, MessageTemplate, command.template_id)
        uid = new_uid()
        template = MessageTemplate(
            uid=uid, code=f"own_{uid.hex()}", occasion=command.occasion, position=place
        )
        session.add(template)
        return template

    def take_shipped(self, by: Actor) -> Committed[int]:
        """Make records of the texts that ship, where there are none yet; the result is how many.

        For libraries that are older than this list.
        """
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            added = [] if _kept(writing.session) else take_all_shipped(writing.session)
        return Committed(len(added), writing.changes)


def take_all_shipped(session: Session) -> list[MessageTemplate]:
    """Give a library the texts that ship; those whose adding was undone come back."""
    taken = []
    for place, shipped in enumerate(shipped_texts.TEXTS):
        uid = reference_uid(MessageTemplate.__tablename__, shipped.code)
        one = session.scalars(select(MessageTemplate).where(MessageTemplate.uid == uid)).first()
        if one is None:
            one = MessageTemplate(uid=uid, code=shipped.code, occasion=shipped.occasion)
            session.add(one)
        one.name_id, one.name_en = shipped.name
        one.text_id, one.text_en = shipped.text
        one.position, one.is_retired, one.deleted = place, False, False
        taken.append(one)
    session.flush()
    return taken


def _kept(session: Session) -> Sequence[MessageTemplate]:
    return session.scalars(select(MessageTemplate).where(~MessageTemplate.deleted)).all()


def _said(text: str) -> str:
    text = texts.said(text, Limit.STATEMENT)
    blanks(text)
    return text
