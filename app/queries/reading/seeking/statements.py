"""Key information found by its words and by fields."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from app.models.patron import Patron
from app.models.statement import Statement
from app.queries.reading.seeking.question import Question
from app.queries.reading.seeking.requests import EXCERPT, MOST_MATCHES
from app.queries.seek_rows import FoundStatement, Hit
from app.storage.search import TextSearch
from app.vocabulary.key_information import Heading, StatementStatus
from app.vocabulary.matching import excerpt
from app.vocabulary.records import RecordKind, RecordRef

_BY_ID = (
    select(Statement.id, Statement.patron_id, Patron.full_name, Statement.heading, Statement.text)
    .join(Patron, Patron.id == Statement.patron_id)
    .where(Statement.id.in_(bindparam("ids", expanding=True)))
)


def found_statements(search: TextSearch) -> Callable[[Session, Question, int], list[Hit]]:
    """What finds current statements with this index."""

    def find(session: Session, asked: Question, limit: int) -> list[Hit]:
        fields = (asked.request_statuses, asked.interaction_kinds, asked.channels)
        if any(one is not None for one in fields):
            return []
        ids = _ids(session, search, asked, limit)
        rows = {row.id: row for row in session.execute(_BY_ID, {"ids": ids})}
        return [_hit(rows[one], asked.words) for one in ids if one in rows]

    return find


def _hit(row: Any, words: tuple[str, ...]) -> Hit:
    found = FoundStatement(row.id, row.patron_id, row.full_name, Heading(row.heading), row.text)
    record = RecordRef(RecordKind.STATEMENT, row.id)
    return Hit(record, row.patron_id, found, words, excerpt(row.text, words, EXCERPT))


def _ids(session: Session, search: TextSearch, asked: Question, limit: int) -> list[int]:
    conditions = (Statement.status == StatementStatus.CURRENT, *_conditions(asked))
    if not asked.words:
        if asked.text or asked.patrons is None:
            return []
        newest = select(Statement.id).where(~Statement.deleted, *conditions).order_by(Statement.id.desc())
        return list(session.scalars(newest.limit(limit)))
    found = search.statements().limit(MOST_MATCHES).subquery()
    values: dict[str, Any] = search.sought_in_notes(asked.words)
    fitting = select(Statement.id).where(Statement.id.in_(select(found.c[0])), *conditions)
    return list(session.scalars(fitting.order_by(Statement.id.desc()).limit(limit), values))


def _conditions(asked: Question) -> Iterator[ColumnElement[bool]]:
    for column, values in ((Statement.patron_id, asked.patrons), (Statement.staff_id, asked.staff)):
        if values is not None:
            yield column.in_(values)
    if asked.first_day is not None:
        yield Statement.stated_on >= asked.first_day
    if asked.last_day is not None:
        yield Statement.stated_on <= asked.last_day
