from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import EmptyNameError, UnknownZoneError
from app.models.base import reference_uid
from app.models.branch import Branch, Desk
from app.models.library import Library
from app.models.list_entry import Category, Channel, InteractionKind, ListEntry, RequestKind
from app.models.staff_member import StaffMember
from app.services.commands import SetUpLibrary
from app.services.setup import Setup
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.records import RecordKind
from app.vocabulary.staff import StaffRole
from tests.builders import SET_UP, Builder
from tests.fixtures.library import contents
from tests.settable_clock import SettableClock

LISTS: list[type[ListEntry]] = [Category, Channel, InteractionKind, RequestKind]
ICONS = Path(__file__).parents[2] / "resources" / "icons"


@pytest.fixture
def empty(tmp_path: Path, clock: SettableClock) -> Database:
    return Database.create(tmp_path / "new.pemustaka", clock)


def test_a_new_library_has_a_branch_a_desk_and_somebody_to_work_there(build: Builder) -> None:
    [library], [branch], [desk], [staff] = (
        build.all(Library),
        build.all(Branch),
        build.all(Desk),
        build.all(StaffMember),
    )
    assert (library.name, library.language, library.phone_region) == (SET_UP.library_name, "id", "ID")
    assert not library.is_demonstration
    assert (branch.name, branch.code, branch.zone) == ("Cabang Tembalang", "cabang-tembalang", "Asia/Jakarta")
    assert (desk.name, desk.branch_id) == (SET_UP.desk_name, branch.id)
    assert (staff.full_name, staff.role, staff.branch_id) == (
        "Siti Rahmawati",
        StaffRole.FRONT_LINE,
        branch.id,
    )
    assert build.actor == Actor(staff.id, desk.id)


def test_setting_up_is_one_change_set(empty: Database) -> None:
    with empty:
        changes = Setup(empty).new_library(SET_UP).changes
        assert (changes.change_set_id, changes.action) == (1, Action.SET_UP)
        lists_and_places = set(range(RecordKind.BRANCH, RecordKind.LIBRARY + 1))
        assert changes.kinds == lists_and_places | {
            RecordKind.OPENING_HOURS,
            RecordKind.PROFILE_FIELD,
            RecordKind.PROFILE_CHOICE,
            RecordKind.SERVICE,
            RecordKind.PREPARED_ANSWER,
            RecordKind.MESSAGE_TEMPLATE,
            *range(RecordKind.STATUS_FLOW, RecordKind.KIND_STEP + 1),
            RecordKind.PURPOSE,
        }


def test_national_identity_numbers_are_off(build: Builder) -> None:
    assert build.all(Library)[0].identity_number_reason is None


@pytest.mark.parametrize("model", LISTS, ids=lambda model: model.__tablename__)
def test_a_shipped_list_is_in_two_languages_in_order_and_meets_that_of_other_branches(
    build: Builder, model: type[ListEntry]
) -> None:
    entries = build.all(model)
    assert [entry.position for entry in entries] == list(range(len(entries)))
    assert len({entry.code for entry in entries}) == len(entries) > 5
    assert len({entry.name_id for entry in entries}) == len({entry.name_en for entry in entries})
    assert all(entry.name_id and entry.name_en and not entry.is_retired for entry in entries)
    assert all(entry.uid == reference_uid(model.__tablename__, entry.code) for entry in entries)


def test_every_channel_has_an_icon_that_ships(build: Builder) -> None:
    assert all((ICONS / f"{channel.icon}.svg").exists() for channel in build.all(Channel))


def test_every_kind_of_request_has_a_published_service_time(build: Builder) -> None:
    assert all(1 <= kind.service_days <= 30 for kind in build.all(RequestKind))


def test_a_branch_whose_name_has_no_latin_letter_has_a_code_too(empty: Database) -> None:
    with empty:
        actor = Setup(empty).new_library(replace(SET_UP, branch_name="'")).result
        assert Builder(empty, actor).all(Branch)[0].code == "main"


@pytest.mark.parametrize("zone", ["Asia/Semarang", "", "../etc/passwd", "/absolute"])
def test_an_unknown_time_zone_is_refused_and_nothing_is_stored(empty: Database, zone: str) -> None:
    _refuse(empty, replace(SET_UP, zone=zone), UnknownZoneError)


@pytest.mark.parametrize("field", ["library_name", "branch_name", "desk_name", "staff_name"])
def test_a_library_without_a_name_somewhere_is_refused_and_nothing_is_stored(
    empty: Database, field: str
) -> None:
    blank: dict[str, Any] = {field: " \u200b "}
    _refuse(empty, replace(SET_UP, **blank), EmptyNameError)


def _refuse(database: Database, command: SetUpLibrary, error: type[Exception]) -> None:
    with database:
        before = contents(database)
        with pytest.raises(error):
            Setup(database).new_library(command)
        assert contents(database) == before
