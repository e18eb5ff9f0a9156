"""Makes derived tables anew from the records, for migrations that give a file another one."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from sqlalchemy import Connection

from app.models.interaction import Interaction
from app.models.patron import Patron
from app.models.request import Request
from app.models.statement import Statement
from app.storage.calendars import Calendars
from app.storage.derived import (
    interaction_words,
    patron_keys,
    request_clocks,
    request_states,
    request_words,
    statement_words,
)
from app.storage.derived.slices import id_slices

Refresh = Callable[[Connection, Sequence[int]], None]

_OF_PATRONS: dict[str, Refresh] = {"patron_keys": patron_keys.refresh}
_OF_INTERACTIONS: dict[str, Refresh] = {"interaction_words": interaction_words.refresh}
_OF_STATEMENTS: dict[str, Refresh] = {"statement_words": statement_words.refresh}


def rebuild(connection: Connection, tables: Collection[str]) -> None:
    """Fill these derived tables for all records that they are of."""
    calendars = Calendars()
    of_requests: dict[str, Refresh] = {
        "request_state": request_states.refresh,
        "request_clock": partial(_refresh_clocks, calendars),
        "request_words": request_words.refresh,
    }
    for record, known in (
        (Patron, _OF_PATRONS),
        (Interaction, _OF_INTERACTIONS),
        (Request, of_requests),
        (Statement, _OF_STATEMENTS),
    ):
        wanted = [refresh for table, refresh in known.items() if table in tables]
        for ids in id_slices(connection, record) if wanted else ():
            for refresh in wanted:
                refresh(connection, ids)


def _refresh_clocks(calendars: Calendars, connection: Connection, ids: Sequence[int]) -> None:
    request_clocks.refresh(connection, calendars, ids)
