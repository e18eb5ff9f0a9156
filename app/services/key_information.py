"""What is done about key information: state, correct, withdraw, confirm. Nothing is ever rewritten."""

from datetime import date

from sqlalchemy.orm import Session

from app.errors import ImpossibleDateError, RecordGoneError
from app.models.statement import Statement
from app.services import texts
from app.services.commands import AddStatement, ConfirmStatement, CorrectStatement, WithdrawStatement
from app.services.live_records import branch_of, live, live_patron, today_in
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.key_information import StatementStatus
from app.vocabulary.limits import Limit


class KeyInformation:
    """Actions on statements under the nine headings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddStatement) -> Committed[int]:
        """Keep a new statement; the result is its id.

        Raises RecordGoneError, EmptyTextError and the other errors of text, ImpossibleDateError for a date
        that has not come yet.
        """
        with self._database.writing(by, Action.ADD_STATEMENT) as writing:
            statement = Statement(
                patron_id=live_patron(writing.session, command.patron_id).id,
                heading=command.heading,
                text=texts.said(command.text, Limit.STATEMENT),
                source=command.source,
                stated_on=_stated_on(command.stated_on, _today(writing)),
                staff_id=by.staff_id,
                status=StatementStatus.CURRENT,
            )
            writing.session.add(statement)
        return Committed(statement.id, writing.changes)

    def correct(self, by: Actor, command: CorrectStatement) -> Committed[int]:
        """Put a better statement in the place of one; the result is the new one's id.

        Raises RecordGoneError when the old one holds no longer, EmptyTextError and the other errors of text.
        """
        with self._database.writing(by, Action.CORRECT_STATEMENT) as writing:
            old = _current(writing.session, command.statement_id)
            new = Statement(
                patron_id=live_patron(writing.session, old.patron_id).id,
                heading=old.heading,
                text=texts.said(command.text, Limit.STATEMENT),
                source=command.source,
                stated_on=_today(writing),
                staff_id=by.staff_id,
                status=StatementStatus.CURRENT,
                replaces_id=old.id,
            )
            old.status = StatementStatus.CORRECTED
            writing.session.add(new)
        return Committed(new.id, writing.changes)

    def withdraw(self, by: Actor, command: WithdrawStatement) -> Committed[int]:
        """Say that a statement holds no longer. Raises RecordGoneError when it already did not."""
        with self._database.writing(by, Action.WITHDRAW_STATEMENT) as writing:
            statement = _current(writing.session, command.statement_id)
            statement.status = StatementStatus.WITHDRAWN
        return Committed(statement.id, writing.changes)

    def confirm(self, by: Actor, command: ConfirmStatement) -> Committed[int]:
        """Say that a statement is still true today. Raises RecordGoneError when it holds no longer."""
        with self._database.writing(by, Action.CONFIRM_STATEMENT) as writing:
            statement = _current(writing.session, command.statement_id)
            statement.confirmed_on = _today(writing)
        return Committed(statement.id, writing.changes)


def _current(session: Session, statement_id: int) -> Statement:
    statement = live(session, Statement, statement_id)
    if statement.status != StatementStatus.CURRENT:
        raise RecordGoneError
    return statement


def _today(writing: Writing) -> date:
    return today_in(branch_of(writing.session, writing.by), writing.now)


def _stated_on(day: date | None, today: date) -> date:
    if day is not None and day > today:
        raise ImpossibleDateError(day.isoformat())
    return day or today
