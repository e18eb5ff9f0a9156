"""The words by which a request is found: its number, subject, details, and what was written on it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Table, bindparam, select

from app.models.derived import RequestWords
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.storage.derived.rows import Row, replace
from app.vocabulary.limits import Limit
from app.vocabulary.note_words import note_words

TABLE = cast("Table", RequestWords.__table__)
KEY = "request_id"

_REQUESTS = select(Request.id, Request.number, Request.subject, Request.details).where(
    Request.id.in_(bindparam("ids", expanding=True)), ~Request.deleted
)
_NOTES = (
    select(RequestEvent.request_id, RequestEvent.text)
    .where(
        RequestEvent.request_id.in_(bindparam("ids", expanding=True)),
        RequestEvent.text.is_not(None),
        ~RequestEvent.deleted,
    )
    .order_by(RequestEvent.id)
)


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored words of these requests up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The words of these requests, from the records; removed requests have none.

    A number is found as it is said (R-1042) and by its digits alone.
    """
    notes: defaultdict[int, list[str]] = defaultdict(list)
    for request_id, text in connection.execute(_NOTES, {"ids": ids}):
        notes[request_id].append(text or "")
    return {
        row.id: {
            "request_id": row.id,
            "words": _joined(f"R{row.number} R {row.number}", row.subject, row.details, *notes[row.id]),
        }
        for row in connection.execute(_REQUESTS, {"ids": ids})
    }


def _joined(*texts: str | None) -> str:
    return " ".join(note_words(" ".join(text for text in texts if text)))[: 2 * Limit.NOTE]
