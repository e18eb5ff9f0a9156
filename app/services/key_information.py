"""What is done about key information: state, correct, withdraw, confirm, move. Nothing is ever rewritten."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.statement import Statement
from app.services import texts
from app.services.commands import (
    AddStatement,
    ConfirmStatement,
    ConfirmStatements,
    CorrectStatement,
    MoveWish,
    WithdrawStatement,
)
from app.services.live_records import live
from app.services.stating import known_before, new_statement, says_no_more, successor, today_of
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.key_information import Shape, StatementStatus
from app.vocabulary.limits import Limit


class KeyInformation:
    """Actions on statements under the nine headings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddStatement) -> Committed[int]:
        """Keep a new statement, or confirm the one that says the same; the result is its id.

        Raises RecordGoneError, EmptyTextError and the other errors of text, ImpossibleDateError for a date
        that has not come yet, ServiceRetiredError, ServiceNotBegunError and AnswerRetiredError.
        """
        with self._database.writing(by, Action.ADD_STATEMENT) as writing:
            statement = new_statement(writing, command)
            known = known_before(writing.session, statement)
            if known and says_no_more(statement, known[0]):
                statement = _confirmed(known[0], statement)
            else:
                _take_its_place(writing, known, statement)
                writing.session.add(statement)
        return Committed(statement.id, writing.changes)

    def correct(self, by: Actor, command: CorrectStatement) -> Committed[int]:
        """Put a better statement in the place of one; the result is the new one's id.

        Raises RecordGoneError when the old one holds no longer, EmptyTextError and the other errors of text.
        """
        with self._database.writing(by, Action.CORRECT_STATEMENT) as writing:
            text = texts.said(command.text, Limit.STATEMENT)
            new = successor(
                writing, _current(writing.session, command.statement_id), StatementStatus.CORRECTED
            )
            new.text, new.source = text, command.source
            new.stated_on, new.staff_id = today_of(writing), by.staff_id
            writing.session.add(new)
        return Committed(new.id, writing.changes)

    def withdraw(self, by: Actor, command: WithdrawStatement) -> Committed[int]:
        """Say that a statement holds no longer. Raises RecordGoneError when it already did not."""
        with self._database.writing(by, Action.WITHDRAW_STATEMENT) as writing:
            statement = _current(writing.session, command.statement_id)
            statement.end(StatementStatus.WITHDRAWN, today_of(writing), by.staff_id)
        return Committed(statement.id, writing.changes)

    def confirm(self, by: Actor, command: ConfirmStatement) -> Committed[int]:
        """Say that a statement is still true today. Raises RecordGoneError when it holds no longer."""
        return self.confirm_all(by, ConfirmStatements((command.statement_id,)))

    def confirm_all(self, by: Actor, command: ConfirmStatements) -> Committed[int]:
        """Say of some statements (one at least) that they are still true today; the result is the last's id.

        Raises RecordGoneError when one of them holds no longer: then none is confirmed.
        """
        with self._database.writing(by, Action.CONFIRM_STATEMENT) as writing:
            for statement_id in command.statement_ids:
                _current(writing.session, statement_id).confirmed_on = today_of(writing)
        return Committed(command.statement_ids[-1], writing.changes)

    def move_wish(self, by: Actor, command: MoveWish) -> Committed[int]:
        """Put a wish into another state; the result is the id of the statement that says so.

        Who voiced it and when stays with it; the state before stands in the history. Raises RecordGoneError
        when it is a wish no longer.
        """
        with self._database.writing(by, Action.MOVE_WISH) as writing:
            old = _current(writing.session, command.statement_id)
            if old.shape_or_words is not Shape.WISH:
                raise ValueError(f"statement {old.id} is no wish")
            new = successor(writing, old, StatementStatus.OVERTAKEN)
            new.shape, new.degree = Shape.WISH, command.state
            new.confirmed_on = today_of(writing)
            writing.session.add(new)
        return Committed(new.id, writing.changes)


def _current(session: Session, statement_id: int) -> Statement:
    statement = live(session, Statement, statement_id)
    if statement.status != StatementStatus.CURRENT:
        raise RecordGoneError
    return statement


def _confirmed(known: Statement, again: Statement) -> Statement:
    known.confirmed_on = max(again.stated_on, known.confirmed_on or known.stated_on)
    return known


def _take_its_place(writing: Writing, known: Sequence[Statement], new: Statement) -> None:
    """What was said later holds, whichever was entered first: surveys come in when the desk knows more."""
    if known and new.stated_on < known[0].stated_on:
        new.end(StatementStatus.OVERTAKEN, known[0].stated_on, writing.by.staff_id)
        return
    for one in known:
        new.replaces_id = new.replaces_id or one.id
        one.end(StatementStatus.OVERTAKEN, today_of(writing), writing.by.staff_id)
