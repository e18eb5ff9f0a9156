"""Who sits at which desk of a library when it opens."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from app.bootstrap import OpenLibrary, open_library
from app.errors import NoDeskError
from app.queries.rows import DeskRow, StaffRow
from app.settings import Settings
from app.ui.desk_session import DeskSession

RowT = TypeVar("RowT", DeskRow, StaffRow)


def open_for_desk(path: Path) -> OpenLibrary:
    """Open a library that somebody can work in.

    Raises LibraryError of the kind that says why not; NoDeskError for one without desk or staff.
    """
    library = open_library(path)
    try:
        seat(library, Settings())
    except BaseException:
        library.close()
        raise
    return library


def seat(library: OpenLibrary, settings: Settings) -> DeskSession:
    """The desk and staff member used last, else those that the library was set up with.

    Raises NoDeskError for a library without.
    """
    queries = library.queries.desk
    info, desks = queries.info(), queries.desks()
    staff = [one for one in queries.staff() if one.is_active]
    if info is None or not desks or not staff:
        raise NoDeskError
    return DeskSession(info, _known(desks, settings.desk), _known(staff, settings.staff), queries.lists())


def _known(rows: Sequence[RowT], record_id: int) -> RowT:
    """The one remembered, else the first that was made: it has the lowest id."""
    return next((row for row in rows if row.id == record_id), min(rows, key=lambda row: row.id))
