"""Open requests of which the patron has heard nothing for longer than their kind allows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from app.models.list_entry import RequestKind
from app.models.request_clock import RequestClock
from app.queries.request_clocks import RequestClocks
from app.storage.database import Database

USUAL_HOURS = 16
"""Two days of an ordinary desk, where the kind says nothing."""

_ALLOWED = (
    select(RequestClock.request_id, RequestKind.word_within_hours)
    .join(RequestKind, RequestKind.id == RequestClock.kind_id)
    .where(RequestClock.is_open)
)


@dataclass(frozen=True, slots=True)
class Silence:
    """How long nothing was said about a request, in opening time without waiting, beyond what is allowed."""

    request_id: int
    silent: timedelta
    beyond: timedelta


class SilentRequests:
    """Each answer is as of a moment; ask again when it has passed, in the background: it asks all clocks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._clocks = RequestClocks(database)

    def at(self, now: datetime) -> tuple[Silence, ...]:
        """The longest beyond what is allowed first. While the library waits, it owes no word."""
        with self._database.reading() as session:
            allowed = {row[0]: row[1] for row in session.execute(_ALLOWED)}
        found: list[Silence] = []
        for clock in self._clocks.open_at(now).values():
            within = timedelta(hours=allowed.get(clock.request_id) or USUAL_HOURS)
            if not clock.is_stopped and clock.silence > within:
                found.append(Silence(clock.request_id, clock.silence, clock.silence - within))
        return tuple(sorted(found, key=_longest_first))


def _longest_first(one: Silence) -> tuple[timedelta, int]:
    return -one.beyond, one.request_id
