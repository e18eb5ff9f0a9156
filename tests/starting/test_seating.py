"""Who sits where when a library opens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.bootstrap import OpenLibrary, new_library, open_library
from app.errors import NoDeskError
from app.models.staff_member import StaffMember
from app.services.commands import AddStaffMember
from app.settings import Settings
from app.starting.seating import open_for_desk, seat
from app.vocabulary.changes import Action, Actor
from app.vocabulary.staff import StaffRole
from tests.builders import SET_UP


@pytest.fixture
def library(tmp_path: Path) -> Iterator[OpenLibrary]:
    """Set up by Siti; Adi, who comes first by name, came later."""
    made, first = new_library(tmp_path / "semarang.pemustaka", SET_UP)
    with made:
        made.services.staff.add(first, AddStaffMember("Adi Nugroho", StaffRole.BACK_OFFICE))
        yield made


def test_who_set_the_library_up_sits_there_first(library: OpenLibrary) -> None:
    session = seat(library, Settings())
    assert session.staff.name == SET_UP.staff_name
    assert session.desk.name == SET_UP.desk_name


def test_whoever_sat_there_last_sits_there_again(library: OpenLibrary) -> None:
    adi = next(one for one in library.queries.desk.staff() if one.name == "Adi Nugroho")
    assert seat(library, replace(Settings(), staff=adi.id)).staff == adi


def test_somebody_unknown_does_not(library: OpenLibrary) -> None:
    assert seat(library, Settings(desk=404, staff=404)).staff.name == SET_UP.staff_name


def test_a_library_where_nobody_can_work_is_refused_and_let_go(library: OpenLibrary) -> None:
    with library.database.writing(Actor(None, None), Action.EDIT_STAFF) as writing:
        for staff in writing.session.scalars(select(StaffMember)):
            staff.is_active = False
    library.close()
    path = library.database.path
    with pytest.raises(NoDeskError):
        open_for_desk(path)
    open_library(path).close()
