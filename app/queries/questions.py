"""What to ask a patron next, and why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

from sqlalchemy import Date, Integer, bindparam, select
from sqlalchemy.orm import Session

from app.models.asking import Asking
from app.models.list_entry import Service
from app.models.staff_member import StaffMember
from app.queries.key_rows import HeadingLine, StatementRow
from app.queries.question_rows import Question, QuestionPlan, Rest
from app.queries.reading.nine_lines import nine_lines
from app.queries.reading.terms import terms
from app.storage.database import Database
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import Heading, WishState
from app.vocabulary.questions import PutOff, Reason, Terms

_RESTING = (
    select(Asking.heading, Asking.put_off, Asking.not_before, StaffMember.full_name)
    .outerjoin(StaffMember, StaffMember.id == Asking.staff_id)
    .where(
        Asking.patron_id == bindparam("patron_id", type_=Integer),
        Asking.not_before > bindparam("today", type_=Date),
        ~Asking.deleted,
    )
    .order_by(Asking.not_before, Asking.id)
)
_BEGUN = select(Service.id, Service.exists_since).where(
    Service.exists_since <= bindparam("today", type_=Date), ~Service.is_retired, ~Service.deleted
)


class Questions:
    """Reads what to ask."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan(self, patron_id: int, today: date, viewer: Actor | None = None) -> QuestionPlan:
        """The nine headings, and the questions in their order.

        First a wish whose service exists now; then headings of which nothing is known, in the paper's order;
        then what was last sure the longest ago, measured by its own term. What rests is left out.
        """
        with self._database.reading() as session:
            holds = terms(session)
            lines = nine_lines(session, patron_id, today, holds, viewer)
            begun = _begun(session, today)
            resting = _resting(session, patron_id, today)
        found = chain(_wishes(lines, begun), _unknown(lines), _old(lines, holds))
        rests = {rest.heading for rest in resting}
        questions: dict[Heading, Question] = {}
        for question in found:
            if question.heading not in rests:
                questions.setdefault(question.heading, question)
        return QuestionPlan(lines, tuple(questions.values()), resting)


def _begun(session: Session, today: date) -> dict[int, date]:
    rows = session.execute(_BEGUN, {"today": today})
    return {service_id: since for service_id, since in rows if since is not None}


def _resting(session: Session, patron_id: int, today: date) -> tuple[Rest, ...]:
    """One rest a heading: the longest."""
    rows = session.execute(_RESTING, {"patron_id": patron_id, "today": today})
    longest = {
        heading: Rest(Heading(heading), PutOff(put_off), until, name)
        for heading, put_off, until, name in rows
    }
    return tuple(longest.values())


def _wishes(lines: Sequence[HeadingLine], begun: Mapping[int, date]) -> Iterator[Question]:
    for line in lines:
        come_true = tuple(one for one in line.statements if _came_true(one, begun))
        if come_true:
            yield Question(line.heading, Reason.WISH_CAME_TRUE, come_true[:1], line.age)


def _came_true(row: StatementRow, begun: Mapping[int, date]) -> bool:
    since = begun.get(row.service_id) if row.service_id is not None else None
    return row.degree is WishState.OPEN and since is not None and row.stated_on < since


def _unknown(lines: Sequence[HeadingLine]) -> Iterator[Question]:
    return (Question(line.heading, Reason.UNKNOWN) for line in lines if line.is_unknown)


def _old(lines: Sequence[HeadingLine], holds: Mapping[Heading, Terms]) -> Iterator[Question]:
    old = [line for line in lines if line.wants_confirming and line.age is not None]

    def over(line: HeadingLine) -> float:
        return (line.age or 0) / holds[line.heading].confirm_after_days

    for line in sorted(old, key=over, reverse=True):
        days_over = (line.age or 0) - holds[line.heading].confirm_after_days
        asked = tuple(one for one in line.statements if one.id in line.old)
        yield Question(line.heading, Reason.OLD, asked, line.age, days_over)
