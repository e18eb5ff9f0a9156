"""Reads what is known under each of the nine headings."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter

from sqlalchemy.orm import Session

from app.models.statement import Statement
from app.queries.key_rows import HeadingLine, StatementRow
from app.queries.reading.counted_use import counted_use
from app.queries.reading.profile_lines import profile_lines
from app.queries.reading.sight import sees_sensitive
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import Heading, StatementStatus
from app.vocabulary.questions import Terms

COUNTED_DAYS = 90
"""Use is counted over so many days up to today, unless staff choose another period."""

_CURRENT = STATEMENTS.where(Statement.status == StatementStatus.CURRENT)


def nine_lines(
    session: Session,
    patron_id: int,
    today: date,
    terms: Mapping[Heading, Terms],
    viewer: Actor | None = None,
) -> tuple[HeadingLine, ...]:
    """One line for each of the nine headings, in their order."""
    rows = [statement_row(row) for row in session.execute(_CURRENT, {"patron_id": patron_id})]
    use = counted_use(session, patron_id, COUNTED_DAYS, today)
    profile = profile_lines(session, patron_id, sensitive=sees_sensitive(session, viewer))
    stated: dict[Heading, list[StatementRow]] = {}
    for row in rows:
        if not row.is_settled:
            stated.setdefault(row.heading, []).append(row)
    return tuple(
        replace(
            _line(heading, stated.get(heading, ()), today, terms[heading]),
            counted=use if heading is Heading.HOW_THEY_USE else None,
            profile=tuple(one for one in profile if one.group.heading is heading),
        )
        for heading in Heading
    )


def _line(
    heading: Heading,
    statements: Sequence[StatementRow],
    today: date,
    term: Terms,
) -> HeadingLine:
    if not statements:
        return HeadingLine(heading)
    surest_first = tuple(sorted(statements, key=attrgetter("sure_on"), reverse=True))
    ages = {one.id: max(0, (today - one.sure_on).days) for one in surest_first}
    return HeadingLine(
        heading=heading,
        statements=surest_first,
        age=ages[surest_first[0].id],
        old=frozenset(one for one, age in ages.items() if age > term.confirm_after_days),
    )
