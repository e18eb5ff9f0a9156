"""What is done about questions that a patron did not answer."""

from app.models.asking import Asking
from app.services.commands import PutOffQuestion
from app.services.live_records import live_patron
from app.services.stating import today_of
from app.services.terms import terms_of
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.questions import not_before


class Questions:
    """Actions on questions. An answer is a statement (see KeyInformation)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_off(self, by: Actor, command: PutOffQuestion) -> Committed[int]:
        """Let a question rest at every desk: until tomorrow, or as long as the heading's term says.

        Raises RecordGoneError.
        """
        with self._database.writing(by, Action.PUT_OFF_QUESTION) as writing:
            terms = terms_of(writing.session, command.heading)
            asking = Asking(
                patron_id=live_patron(writing.session, command.patron_id).id,
                heading=command.heading,
                put_off=command.put_off,
                asked_at=writing.now,
                not_before=not_before(command.put_off, terms, today_of(writing)),
                staff_id=by.staff_id,
            )
            writing.session.add(asking)
        return Committed(asking.id, writing.changes)
