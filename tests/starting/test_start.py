"""The start: the library known, or the window that asks; what was opened is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import OpenLibrary, new_library
from app.settings import SettingsFile
from app.starting.start import Start
from app.ui.first_start.wishes import Way
from app.ui.languages import Language, Languages
from tests.builders import SET_UP


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml")


@pytest.fixture
def ready() -> list[OpenLibrary]:
    return []


@pytest.fixture
def start(
    qapp: QApplication, languages: Languages, settings: SettingsFile, ready: list[OpenLibrary]
) -> Iterator[Start]:
    made = Start(qapp, languages, settings)
    made.ready.connect(lambda library, _is_seated: ready.append(library))
    yield made
    made.end()
    for library in ready:
        library.close()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    new_library(path, SET_UP)[0].close()
    return path


def test_the_library_of_last_time_opens_at_once_with_who_sat_there(
    start: Start, settings: SettingsFile, ready: list[OpenLibrary], library: Path
) -> None:
    settings.change(library=str(library), desk=1, staff=1)
    start.begin(None)
    assert start.window is None
    assert len(ready) == 1
    assert (settings.settings.desk, settings.settings.staff) == (1, 1)


def test_another_library_that_is_asked_for_forgets_who_sat_in_the_last_one(
    start: Start, settings: SettingsFile, ready: list[OpenLibrary], library: Path, tmp_path: Path
) -> None:
    settings.change(library=str(tmp_path / "other.pemustaka"), desk=3, staff=5)
    start.begin(library)
    assert len(ready) == 1
    kept = settings.settings
    assert (kept.library, kept.desk, kept.staff) == (str(library), 0, 0)


def test_a_library_that_moved_away_is_no_dead_end(
    start: Start,
    settings: SettingsFile,
    ready: list[OpenLibrary],
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    gone = tmp_path / "gone.pemustaka"
    settings.change(library=str(gone))
    start.begin(None)
    window = start.window
    assert window is not None
    assert str(gone) in window._beginning._bar.accessibleName()
    window._choose_way(Way.OPEN)
    window._open.propose(library)
    with qtbot.waitSignal(start.ready):
        window._open.submit()
    assert start.window is None
    assert settings.settings.library == str(library)


def test_at_the_very_first_start_the_library_made_is_remembered_with_its_desk_and_person(
    start: Start,
    settings: SettingsFile,
    ready: list[OpenLibrary],
    languages: Languages,
    home: Path,
    qtbot: QtBot,
) -> None:
    start.begin(None)
    window = start.window
    assert window is not None
    assert window._beginning._bar.isHidden()
    window._beginning._languages.choose(Language.INDONESIAN)
    window._choose_way(Way.NEW)
    window._new._library.setText("Perpustakaan Kota")
    window._new._person.setText("Siti")
    with qtbot.waitSignal(start.ready):
        window._new.submit()
    kept = SettingsFile(settings._path).settings
    assert Path(kept.library).is_relative_to(home)
    assert Path(kept.library).name == "perpustakaan.pemustaka"
    assert (kept.desk, kept.staff, kept.language) == (1, 1, "id")


def test_a_library_made_before_the_window_was_closed_is_there_next_time(
    start: Start, settings: SettingsFile, ready: list[OpenLibrary], qtbot: QtBot
) -> None:
    start.begin(None)
    window = start.window
    assert window is not None
    window._choose_way(Way.NEW_WITH_PATRONS)
    window._new._library.setText("Perpustakaan Kota")
    window._new._person.setText("Siti")
    with qtbot.waitSignal(window.opened):
        window._new.submit()
    with qtbot.waitSignal(start.left):
        window.close()
    start.end()
    start.begin(None)
    assert len(ready) == 1
