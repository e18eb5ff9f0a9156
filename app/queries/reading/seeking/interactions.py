"""Interactions found by the words of their notes and by fields."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.models.interaction import Interaction
from app.queries.reading.interaction_rows import interaction_rows
from app.queries.reading.seeking.question import Question
from app.queries.reading.seeking.requests import EXCERPT, MOST_MATCHES
from app.queries.rows import InteractionRow
from app.queries.seek_rows import Hit
from app.storage.database import Database
from app.storage.search import TextSearch
from app.vocabulary.matching import Excerpt, excerpt
from app.vocabulary.records import RecordKind, RecordRef

_EVER = datetime(1970, 1, 1, tzinfo=UTC)


def found_interactions(database: Database) -> Callable[[Session, Question, int], list[Hit]]:
    """What finds interactions with the index of this database."""
    search = database.search

    def find(session: Session, asked: Question, limit: int) -> list[Hit]:
        if asked.request_statuses is not None or asked.interaction_kinds == ():
            return []
        rows = interaction_rows(session, _ids(session, search, asked, limit))
        return [
            Hit(
                RecordRef(RecordKind.INTERACTION, one),
                row.patron_id,
                row,
                asked.words,
                _where(row, asked.words),
            )
            for one, row in rows.items()
        ]

    return find


def _where(row: InteractionRow, words: tuple[str, ...]) -> Excerpt:
    note = excerpt(row.note, words, EXCERPT)
    return note if note.spans or not row.topic else excerpt(f"{row.topic} · {row.note}", words, EXCERPT)


def _ids(session: Session, search: TextSearch, asked: Question, limit: int) -> list[int]:
    conditions = tuple(_conditions(asked))
    if not asked.words:
        newest = (
            select(Interaction.id)
            .where(~Interaction.deleted, Interaction.happened_at >= (asked.since or _EVER), *conditions)
            .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
        )
        return list(session.scalars(newest.limit(limit))) if not asked.text else []
    matches = search.interactions().limit(MOST_MATCHES if conditions else limit)
    values: dict[str, Any] = search.sought_in_notes(asked.words)
    if not conditions:
        return list(session.scalars(matches, values))
    found = matches.subquery()
    fitting = select(Interaction.id).where(Interaction.id.in_(select(found.c[0])), *conditions)
    return list(session.scalars(fitting.order_by(Interaction.id.desc()).limit(limit), values))


def _conditions(asked: Question) -> Iterator[ColumnElement[bool]]:
    for column, values in (
        (Interaction.patron_id, asked.patrons),
        (Interaction.kind_id, asked.interaction_kinds),
        (Interaction.channel_id, asked.channels),
        (Interaction.staff_id, asked.staff),
    ):
        if values is not None:
            # With several values no index gives the order: then time leads the way.
            is_one = len(values) == 1 or column is Interaction.patron_id
            yield (column if is_one else column + 0).in_(values)
    if asked.since is not None:
        yield Interaction.happened_at >= asked.since
    if asked.until is not None:
        yield Interaction.happened_at < asked.until
