"""What a statement may say: the rules of its shape, and what it does to what was known before."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ImpossibleDateError
from app.models.list_entry import ListEntry, PreparedAnswer, Service
from app.models.statement import Statement
from app.services import texts
from app.services.commands import AddStatement
from app.services.live_records import branch_of, live, live_patron, today_in
from app.storage.writing import Writing
from app.vocabulary.key_information import (
    ANSWER_SHAPES,
    GRADED_SHAPES,
    HEADINGS,
    SCALES,
    Shape,
    StatementStatus,
    degree_of,
    shape_of_words,
)
from app.vocabulary.key_information_errors import (
    AnswerRetiredError,
    ServiceNotBegunError,
    ServiceRetiredError,
)
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.text import clean


def today_of(writing: Writing) -> date:
    """The calendar date at the desk of who acts."""
    return today_in(branch_of(writing.session, writing.by), writing.now)


def new_statement(writing: Writing, command: AddStatement) -> Statement:
    """The statement that the command makes, not yet stored. Raises what `KeyInformation.add` names."""
    shape = command.shape or shape_of_words(command.heading)
    _require_sense(shape, command)
    session, today = writing.session, today_of(writing)
    if command.service_id is not None:
        _require_offered(live(session, Service, command.service_id), shape, today)
    if command.answer_id is not None:
        _require_answer(live(session, PreparedAnswer, command.answer_id), shape)
    referred_by = command.referred_by_id and live_patron(session, command.referred_by_id).id
    return Statement(
        patron_id=live_patron(session, command.patron_id).id,
        heading=command.heading,
        text=_text(command),
        source=command.source,
        stated_on=_stated_on(command.stated_on, today),
        staff_id=writing.by.staff_id,
        status=StatementStatus.CURRENT,
        shape=shape,
        service_id=command.service_id,
        answer_id=command.answer_id,
        degree=degree_of(shape, command.degree),
        referred_by_id=referred_by,
    )


def successor(writing: Writing, old: Statement, status: StatementStatus) -> Statement:
    """Set a statement aside for another that says the same, for the caller to change; not yet stored."""
    old.end(status, today_of(writing), writing.by.staff_id)
    return Statement(
        patron_id=live_patron(writing.session, old.patron_id).id,
        heading=old.heading,
        text=old.text,
        source=old.source,
        stated_on=old.stated_on,
        staff_id=old.staff_id,
        status=StatementStatus.CURRENT,
        replaces_id=old.id,
        shape=old.shape,
        service_id=old.service_id,
        answer_id=old.answer_id,
        degree=old.degree,
        referred_by_id=old.referred_by_id,
    )


def known_before(session: Session, new: Statement) -> Sequence[Statement]:
    """What is known of the same patron about the same service (graded) or by the same prepared answer.

    The newest comes first. There is more than one only after patrons were merged.
    """
    query = (
        select(Statement)
        .where(
            Statement.patron_id == new.patron_id,
            Statement.heading == new.heading,
            Statement.shape == new.shape,
            Statement.status == StatementStatus.CURRENT,
            ~Statement.deleted,
        )
        .order_by(Statement.stated_on.desc(), Statement.id.desc())
    )
    if new.shape in GRADED_SHAPES:
        return session.scalars(query.where(Statement.service_id == new.service_id)).all()
    if new.shape in ANSWER_SHAPES:
        return session.scalars(query.where(Statement.answer_id == new.answer_id)).all()
    return ()


def says_no_more(new: Statement, known: Statement) -> bool:
    """Whether the new one only confirms what is known."""
    return (
        new.degree == known.degree
        and new.text in {"", known.text}
        and new.referred_by_id in {None, known.referred_by_id}
    )


def _require_sense(shape: Shape, command: AddStatement) -> None:
    """Refuse what no form can make: ValueError says that the caller is wrong, not the person."""
    is_complete = (
        command.heading in HEADINGS[shape]
        and (command.answer_id is not None) == (shape in ANSWER_SHAPES)
        and (command.service_id is not None or shape not in GRADED_SHAPES)
        and (command.service_id is None or shape in SCALES)
        and (command.degree is not None or shape not in GRADED_SHAPES)
    )
    if not is_complete:
        raise ValueError(f"a {shape} cannot be said like this under {command.heading}")


def _require_offered(service: Service, shape: Shape, today: date) -> None:
    if service.is_retired:
        raise ServiceRetiredError(_name(service))
    has_begun = service.exists_since is not None and service.exists_since <= today
    if shape in GRADED_SHAPES and not has_begun:
        raise ServiceNotBegunError(_name(service))


def _require_answer(answer: PreparedAnswer, shape: Shape) -> None:
    if answer.shape != shape:
        raise ValueError(f"{answer.code} is no answer to a {shape}")
    if answer.is_retired:
        raise AnswerRetiredError(_name(answer))


def _name(entry: ListEntry) -> BilingualName:
    return BilingualName(entry.name_id, entry.name_en)


def _text(command: AddStatement) -> str:
    if command.service_id is None and command.answer_id is None:
        return texts.said(command.text, Limit.STATEMENT)
    return clean(command.text, Limit.STATEMENT, lines=True)


def _stated_on(day: date | None, today: date) -> date:
    if day is not None and day > today:
        raise ImpossibleDateError(day.isoformat())
    return day or today
