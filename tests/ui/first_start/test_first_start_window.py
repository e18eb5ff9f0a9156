"""From the first page to an open library, on real files; and every way on from trouble."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.ui.background.task_runner import TaskRunner
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.first_start.libraries import Opened
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import Way
from app.vocabulary.library_errors import LibraryMissingError
from tests.builders import SET_UP


def shown(window: FirstStartWindow) -> object:
    return window._pages.currentWidget()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that is there."""
    path = tmp_path / "semarang.pemustaka"
    bootstrap.new_library(path, SET_UP)[0].close()
    return path


@pytest.fixture
def refusal(window: FirstStartWindow, tasks: TaskRunner, qtbot: QtBot) -> Callable[[QuestionPage], str]:
    """Submit a page and answer with what its last field was told."""

    def submit(page: QuestionPage) -> str:
        page.submit()
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page._form.all[-1].error

    return submit


def fill(window: FirstStartWindow) -> None:
    window._new._library.setText("Perpustakaan Kota Semarang")
    window._new._person.setText("Siti Rahmawati")


def test_a_new_library_opens_with_who_made_it(
    window: FirstStartWindow, opened: list[Opened], folder: Path, qtbot: QtBot
) -> None:
    window._choose_way(Way.NEW)
    fill(window)
    with qtbot.waitSignal(window.finished):
        window._new.submit()
    [made] = opened
    assert made.path == folder / "library.pemustaka"
    assert made.first is not None
    [staff] = made.library.queries.desk.staff()
    assert (staff.id, staff.name) == (made.first.staff_id, "Siti Rahmawati")


def test_with_patrons_the_page_to_bring_them_in_comes_before_the_desk(
    window: FirstStartWindow, opened: list[Opened], qtbot: QtBot
) -> None:
    window._choose_way(Way.NEW_WITH_PATRONS)
    fill(window)
    with qtbot.assertNotEmitted(window.finished), qtbot.waitSignal(window.opened):
        window._new.submit()
    page = window._patrons_page
    assert page is not None
    assert shown(window) is page
    with qtbot.waitSignal(window.finished):
        page._foot_buttons.leave.click()
    assert len(opened) == 1


def test_a_demonstration_is_built_with_progress(
    window: FirstStartWindow, opened: list[Opened], qtbot: QtBot
) -> None:
    window._choose_way(Way.DEMONSTRATION)
    page = window._demonstration
    with qtbot.waitSignal(page._progress.valueChanged, timeout=30_000):
        page.submit()
    with qtbot.waitSignal(window.finished, timeout=30_000):
        pass
    info = opened[0].library.queries.desk.info()
    assert info is not None
    assert info.is_demonstration


def test_a_demonstration_that_is_stopped_leaves_nothing_and_can_be_begun_again(
    window: FirstStartWindow, opened: list[Opened], folder: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    window._choose_way(Way.DEMONSTRATION)
    gate = threading.Event()
    tasks.write(gate.wait, owner=window, failed=window._demonstration.refuse)
    window._demonstration.submit()
    window._demonstration._stop.click()
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    assert opened == []
    assert list(folder.glob("*")) == []
    assert "You stopped it" in window._demonstration._bar.accessibleName()
    assert window._demonstration._go_on.isEnabled()


def test_a_library_that_is_here_opens(
    window: FirstStartWindow, opened: list[Opened], library: Path, qtbot: QtBot
) -> None:
    window._choose_way(Way.OPEN)
    window._open.propose(library)
    with qtbot.waitSignal(window.finished):
        window._open.submit()
    assert (opened[0].path, opened[0].first) == (library, None)


def test_libraries_where_they_usually_lie_are_offered(
    window: FirstStartWindow, opened: list[Opened], folder: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    path = folder / "kota.pemustaka"
    bootstrap.new_library(path, SET_UP)[0].close()
    window._choose_way(Way.OPEN)
    qtbot.waitUntil(lambda: tasks.is_idle)
    rows = [row for row in window._open.found._rows if row.isVisible()]
    assert [row.accessibleName() for row in rows] == ["kota.pemustaka"]
    with qtbot.waitSignal(window.finished):
        rows[0].click()
    assert opened[0].path == path


def test_a_backup_is_restored_and_opened(
    window: FirstStartWindow, opened: list[Opened], library: Path, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    backup = tmp_path / "backup.pemustaka"
    with bootstrap.open_library(library) as made:
        made.database.back_up(backup)
    window._choose_way(Way.RESTORE)
    window._restore._backup.show_path(backup)
    with qtbot.waitSignal(window.finished):
        window._restore.submit()
    assert opened[0].path == folder / "library.pemustaka"
    assert opened[0].library.queries.desk.staff()[0].name == SET_UP.staff_name


def test_a_place_that_cannot_be_is_refused_beside_it_and_another_one_will_do(
    window: FirstStartWindow,
    opened: list[Opened],
    library: Path,
    refusal: Callable[[QuestionPage], str],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    window._choose_way(Way.NEW)
    fill(window)
    place = window._new._place
    place.show_path(tmp_path)
    assert "is a folder" in refusal(window._new)
    place.show_path(library / "below.pemustaka")
    assert "cannot be written" in refusal(window._new)
    place.show_path(library)
    assert "exists already" in refusal(window._new)
    assert window._open._file.path == library
    assert (window._new._library.text(), place.path) == ("Perpustakaan Kota Semarang", library)
    assert opened == []
    place.show_path(tmp_path / "baru.pemustaka")
    with qtbot.waitSignal(window.finished):
        window._new.submit()


def _not_ours(path: Path) -> None:
    path.write_text("hello")


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=999")
    connection.close()


def _damaged(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(len(content) - 100))


def _without_staff(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE staff_member SET is_active = 0")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (Path.unlink, "There is no library at"),
        (_not_ours, "is not a library of this program"),
        (_newer, "newer version"),
        (_damaged, "is damaged"),
        (_without_staff, "no desk or nobody to work at it"),
    ],
)
def test_a_library_that_cannot_be_opened_is_refused_beside_its_field(
    window: FirstStartWindow,
    library: Path,
    refusal: Callable[[QuestionPage], str],
    spoil: Callable[[Path], object],
    why: str,
) -> None:
    spoil(library)
    window._choose_way(Way.OPEN)
    window._open.propose(library)
    said = refusal(window._open) or window._open._bar.accessibleName()
    assert why in said
    assert window._open._file.path == library


def test_a_library_held_by_another_process_says_by_whom_and_opens_once_it_is_free(
    window: FirstStartWindow, library: Path, refusal: Callable[[QuestionPage], str], qtbot: QtBot
) -> None:
    window._choose_way(Way.OPEN)
    window._open.propose(library)
    with bootstrap.open_library(library):
        said = refusal(window._open)
    assert "is in use by" in said
    assert "since –" not in said
    with qtbot.waitSignal(window.finished):
        window._open.submit()


def test_after_trouble_another_try_opens_or_says_why_not(
    window: FirstStartWindow, opened: list[Opened], tmp_path: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    path = tmp_path / "semarang.pemustaka"
    window.show_trouble(LibraryMissingError(path), path)
    assert window._new._place.path == path
    assert window._restore._place.path == path
    path.mkdir()
    window._beginning.retry_requested.emit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "is a folder" in window._beginning._bar.accessibleName()
    path.rmdir()
    bootstrap.new_library(path, SET_UP)[0].close()
    with qtbot.waitSignal(window.finished):
        window._beginning.retry_requested.emit()
    assert opened[0].path == path


def test_leaving_while_something_is_made_stops_it(
    window: FirstStartWindow, opened: list[Opened], folder: Path, tasks: TaskRunner, qtbot: QtBot
) -> None:
    window._choose_way(Way.DEMONSTRATION)
    gate = threading.Event()
    tasks.write(gate.wait, owner=window, failed=window._demonstration.refuse)
    window._demonstration.submit()
    with qtbot.waitSignal(window.closed):
        window.close()
    gate.set()
    tasks.close()
    assert opened == []
    assert list(folder.glob("*")) == []


def test_the_window_fits_the_screen(window: FirstStartWindow) -> None:
    assert window.minimumSizeHint().width() <= 1366 / 1.25
    assert window.height() <= window.screen().availableSize().height()
