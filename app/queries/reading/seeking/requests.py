"""Requests found by their words and fields."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, or_, select
from sqlalchemy.orm import Session

from app.models.request import Request
from app.models.request_event import RequestEvent
from app.queries.reading.request_rows import request_rows
from app.queries.reading.seeking.question import Question
from app.queries.seek_rows import Hit
from app.storage.search import TextSearch
from app.vocabulary.matching import Excerpt, excerpt, spans
from app.vocabulary.records import RecordKind, RecordRef

EXCERPT = 110
"""Letters of what a match is shown by."""

MOST_MATCHES = 20_000
"""Among so many that the words find, the last kept first, those that meet the fields are looked for."""

_NEWEST = select(Request.id).where(~Request.deleted).order_by(Request.number.desc()).limit(5_000)
"""Where fields alone are asked: these are looked through."""

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TEXTS = (
    select(RequestEvent.request_id, RequestEvent.text)
    .where(RequestEvent.request_id.in_(_IDS), RequestEvent.text.is_not(None), ~RequestEvent.deleted)
    .order_by(RequestEvent.at.desc())
)
_DETAILS = select(Request.id, Request.details).where(Request.id.in_(_IDS), Request.details.is_not(None))


def found_requests(search: TextSearch) -> Callable[[Session, Question, int], list[Hit]]:
    """What finds requests with this index."""

    def find(session: Session, asked: Question, limit: int) -> list[Hit]:
        if (asked.request_statuses == () and asked.own_statuses == ()) or asked.request_kinds == ():
            return []
        rows = request_rows(session, _ids(session, search, asked, limit))
        unclear = [one for one, row in rows.items() if not _tells(row.subject, asked)]
        texts = _texts(session, unclear, asked)
        return [
            Hit(RecordRef(RecordKind.REQUEST, one), row.patron_id, row, asked.words, texts.get(one))
            for one, row in rows.items()
        ]

    return find


def _ids(session: Session, search: TextSearch, asked: Question, limit: int) -> list[int]:
    conditions = tuple(_conditions(asked))
    if not asked.words:
        if asked.text:
            return []
        newest = _NEWEST.subquery() if asked.patrons is None else None
        among = () if newest is None else (Request.id.in_(select(newest.c.id)),)
        fitting = select(Request.id).where(*among, *conditions).order_by(Request.number.desc())
        return list(session.scalars(fitting.limit(limit)))
    matches = search.requests().limit(MOST_MATCHES if conditions else limit)
    values: dict[str, Any] = search.sought_in_notes(asked.words)
    if not conditions:
        return list(session.scalars(matches, values))
    found = matches.subquery()
    fitting = select(Request.id).where(Request.id.in_(select(found.c[0])), *conditions)
    return list(session.scalars(fitting.order_by(Request.id.desc()).limit(limit), values))


def _conditions(asked: Question) -> Iterator[ColumnElement[bool]]:
    for column, values in (
        (Request.patron_id, asked.patrons),
        (Request.kind_id, asked.request_kinds),
        (Request.channel_id, asked.channels),
    ):
        if values is not None:
            yield column.in_(values)
    if asked.request_statuses is not None:
        own = Request.status_id.in_(asked.own_statuses or ())
        yield or_(Request.status.in_(asked.request_statuses), own)
    if asked.staff is not None:
        yield or_(Request.assigned_to_id.in_(asked.staff), Request.opened_by_id.in_(asked.staff))
    if asked.since is not None:
        yield Request.opened_at >= asked.since
    if asked.until is not None:
        yield Request.opened_at < asked.until
    if not asked.words:
        yield ~Request.deleted


def _tells(subject: str, asked: Question) -> bool:
    return all(spans(subject, [word]) for word in asked.words)


def _texts(session: Session, ids: list[int], asked: Question) -> dict[int, Excerpt]:
    """Of these requests the details or the newest note in which words matched."""
    found: dict[int, Excerpt] = {}
    if ids and asked.words:
        for query in (_DETAILS, _TEXTS):
            for request_id, text in session.execute(query, {"ids": ids}):
                piece = excerpt(text or "", asked.words, EXCERPT)
                if piece.spans and request_id not in found:
                    found[request_id] = piece
    return found
