"""What is done to the lists behind key information: services and prepared answers, kept, named, retired."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import reference_uid
from app.models.heading_term import HeadingTerm
from app.models.list_entry import PreparedAnswer, Service
from app.services import shipped_key_lists
from app.services.list_commands import KeepAnswer, KeepService, KeepTerms
from app.services.list_entries import entries, free_code, free_name, new_entry
from app.services.live_records import live
from app.services.stating import today_of
from app.services.terms import kept_terms
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.key_information import Heading, Shape
from app.vocabulary.key_information_errors import DaysOutOfRangeError
from app.vocabulary.questions import LEAST_DAYS, MOST_DAYS


class KeyLists:
    """Actions on the lists. Entries are never deleted: what was said with them stays readable.

    Each may raise EmptyNameError and the other errors of text, ListNameTakenError and RecordGoneError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep_service(self, by: Actor, command: KeepService) -> Committed[int]:
        """Add or change a service; the result is its id."""
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            others = entries(writing.session, Service)
            name = free_name(command.name, others, command.service_id)
            if command.service_id is None:
                service = new_entry(writing.session, Service, free_code(name, others), len(others))
            else:
                service = live(writing.session, Service, command.service_id)
            service.name_id, service.name_en = name
            service.exists_since = command.exists_since
            service.is_retired = command.is_retired
        return Committed(service.id, writing.changes)

    def keep_answer(self, by: Actor, command: KeepAnswer) -> Committed[int]:
        """Add or change a prepared answer; the result is its id."""
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            others = [one for one in entries(writing.session, PreparedAnswer) if one.shape == command.shape]
            name = free_name(command.name, others, command.answer_id)
            if command.answer_id is None:
                code = free_code(name, others, f"{command.shape}.")
                answer = new_entry(writing.session, PreparedAnswer, code, len(others))
                answer.shape = command.shape
            else:
                answer = live(writing.session, PreparedAnswer, command.answer_id)
            answer.name_id, answer.name_en = name
            answer.asks_who = command.asks_who
            answer.is_retired = command.is_retired
        return Committed(answer.id, writing.changes)

    def keep_terms(self, by: Actor, command: KeepTerms) -> Committed[int]:
        """Set the terms of a heading; the result is the id of the record that holds them.

        Raises DaysOutOfRangeError.
        """
        for days in (command.terms.confirm_after_days, command.terms.ask_again_after_days):
            if not LEAST_DAYS <= days <= MOST_DAYS:
                raise DaysOutOfRangeError(days, LEAST_DAYS, MOST_DAYS)
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            kept = kept_terms(writing.session, command.heading)
            if kept is None:
                kept = _new_terms(writing.session, command.heading)
            kept.confirm_after_days = command.terms.confirm_after_days
            kept.ask_again_after_days = command.terms.ask_again_after_days
        return Committed(kept.id, writing.changes)

    def take_shipped(self, by: Actor) -> Committed[int]:
        """Add the usual services and answers where a list is empty; the result is how many were added.

        For libraries that are older than these lists.
        """
        with self._database.writing(by, Action.EDIT_LISTS) as writing:
            session = writing.session
            kept = {answer.shape for answer in entries(session, PreparedAnswer)}
            added = 0
            if not entries(session, Service):
                added += _take_services(session, today_of(writing))
            for shape in shipped_key_lists.ANSWERS:
                if shape not in kept:
                    added += _take_answers(session, shape)
        return Committed(added, writing.changes)


def take_all_shipped(session: Session, today: date) -> None:
    """Give a new library its lists: its services exist from now on, until it says since when."""
    _take_services(session, today)
    for shape in shipped_key_lists.ANSWERS:
        _take_answers(session, shape)


def _take_services(session: Session, today: date) -> int:
    for place, entry in enumerate(shipped_key_lists.SERVICES):
        service = new_entry(session, Service, entry.code, place)
        service.name_id, service.name_en = entry.name
        service.exists_since = today
        service.is_retired = False
    return len(shipped_key_lists.SERVICES)


def _take_answers(session: Session, shape: Shape) -> int:
    for place, entry in enumerate(shipped_key_lists.ANSWERS[shape]):
        answer = new_entry(session, PreparedAnswer, f"{shape}.{entry.code}", place)
        answer.name_id, answer.name_en = entry.name
        answer.shape = shape
        answer.asks_who = shape is Shape.TRIGGER and entry.code == shipped_key_lists.BROUGHT_BY_A_PATRON
        answer.is_retired = False
    return len(shipped_key_lists.ANSWERS[shape])


def _new_terms(session: Session, heading: Heading) -> HeadingTerm:
    """The heading's record, named for ever by the heading: one whose making was undone comes back."""
    uid = reference_uid(HeadingTerm.__tablename__, heading)
    term = session.scalars(select(HeadingTerm).where(HeadingTerm.uid == uid)).first()
    if term is None:
        term = HeadingTerm(uid=uid, heading=heading)
        session.add(term)
    term.deleted = False
    return term
