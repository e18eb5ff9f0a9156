"""The last backup is noted beside the library, by whoever made it."""

import json
from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.file.last_backup import note_path
from tests.builders import Builder, new_library
from tests.settable_clock import SettableClock


def test_the_last_backup_is_noted_with_place_size_and_moment(
    build: Builder, clock: SettableClock, tmp_path: Path
) -> None:
    assert build.database.last_backup() is None
    build.database.back_up(tmp_path / "first.pemustaka")
    clock.advance(hours=1)
    second = build.database.back_up(tmp_path / "second.pemustaka")
    assert build.database.last_backup() == second
    assert (second.path, second.made_at) == (tmp_path / "second.pemustaka", clock.now)
    assert second.size == second.path.stat().st_size


def test_a_backup_made_beside_the_desk_counts_too(build: Builder, tmp_path: Path) -> None:
    with Database.open(build.database.path, read_only=True) as beside:
        made = beside.back_up(tmp_path / "nightly.pemustaka")
    noted = build.database.last_backup()
    assert noted is not None
    assert (noted.path, noted.size) == (made.path, made.size)


def test_a_copy_knows_nothing_of_backups_made_here(build: Builder, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    made = build.database.back_up(folder / "copy.pemustaka")
    with Database.open(made.path) as copy:
        assert copy.last_backup() is None


def test_a_note_about_the_library_that_lay_here_before_is_none(
    build: Builder, clock: SettableClock, tmp_path: Path
) -> None:
    build.database.back_up(tmp_path / "copy.pemustaka")
    path = build.database.path
    build.database.close()
    path.unlink()
    other, _ = new_library(path, clock)
    with other:
        assert other.last_backup() is None


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[]", "{}", json.dumps({"library": 1, "path": "x", "size": 1, "made_at": "today"})],
)
def test_a_note_that_cannot_be_read_is_none(build: Builder, text: str) -> None:
    note_path(build.database.path).write_text(text)
    assert build.database.last_backup() is None


def test_a_note_without_a_zone_is_none(build: Builder, tmp_path: Path) -> None:
    build.database.back_up(tmp_path / "copy.pemustaka")
    note = note_path(build.database.path)
    values = json.loads(note.read_text()) | {"made_at": "2026-11-24T10:12:00"}
    note.write_text(json.dumps(values))
    assert build.database.last_backup() is None


def test_a_note_that_cannot_be_written_costs_the_note_alone(build: Builder, tmp_path: Path) -> None:
    note_path(build.database.path).with_suffix(".part").mkdir()
    made = build.database.back_up(tmp_path / "copy.pemustaka")
    assert made.path.is_file()
    assert build.database.last_backup() is None
