"""A complaint and a purchase suggestion taken by keyboard; a class visit whose steps are ticked and moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_library
from app.models.list_entry import RequestKind
from app.queries.rows import RequestDetails
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.wants.step_dialogs import MoveStepDialog
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.requests.steps_section import StepsSection
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import StatusClass
from tests.builders import Builder, new_library
from tests.end_to_end.desks import desk_on
from tests.settable_clock import SettableClock

WidgetT = TypeVar("WidgetT", bound=QWidget)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        build = Builder(database, actor)
        patron = build.patron("Nur'aini Siregar")
        build.request(patron, kind_id=build.entry(RequestKind, "class_or_group_visit"), subject="Kelas 5")
    return path


def found(window: QWidget, kind: type[WidgetT], name: str = "") -> WidgetT:
    part = window.findChild(kind, name) if name else window.findChild(kind)
    assert isinstance(part, kind)
    return part


def stored(library: Path, request_id: int) -> RequestDetails:
    with open_library(library, read_only=True) as opened:
        return opened.queries.requests.details(request_id)


@contextmanager
def new_request(window: MainWindow, qtbot: QtBot) -> Iterator[RequestDialog]:
    """The dialog as Ctrl+R opens it for the patron at the desk."""
    qtbot.waitUntil(lambda: window.parts.patrons.current_patron() is not None)
    window.parts.actions.new_request.trigger()
    qtbot.waitUntil(lambda: window.findChild(RequestDialog) is not None)
    dialog = found(window, RequestDialog)
    qtbot.waitUntil(dialog.isVisible)
    yield dialog


def focused(dialog: QWidget) -> QWidget:
    widget = dialog.focusWidget()
    assert widget is not None
    return widget


def tab_to(dialog: QWidget, qtbot: QtBot, name: str) -> QWidget:
    """Press Tab until the keyboard is at the part of this name; far fewer times than there are parts."""
    for _ in range(12):
        if focused(dialog).objectName() == name:
            return focused(dialog)
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def open_first_patron(window: MainWindow, qtbot: QtBot) -> None:
    find = found(window, QLineEdit, "find")
    find.setText("nuraini")
    with qtbot.waitSignal(window.parts.patrons.patron_shown):
        qtbot.keyClick(find, Qt.Key.Key_Return)


def test_a_complaint_is_taken_by_keyboard_and_asked_for_its_cause(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        open_first_patron(window, qtbot)
        with new_request(window, qtbot) as dialog:
            qtbot.keyClicks(focused(dialog), "Complaint")
            qtbot.keyClick(focused(dialog), Qt.Key.Key_Tab)
            qtbot.keyClicks(focused(dialog), "Tas harus dititipkan")
            qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)
            cause = dialog._own.fields[0]
            qtbot.waitUntil(lambda: bool(cause.error))
            assert cause.error.startswith("“Cause” must be filled in")
            assert focused(dialog) is cause.editor
            qtbot.keyClicks(cause.editor, "Our rule")
            qtbot.keyClick(cause.editor, Qt.Key.Key_Tab)
            qtbot.keyClicks(focused(dialog), "Tas besar tidak boleh masuk")
            with qtbot.waitSignal(dialog.accepted):
                qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)
    kept = stored(library, 2)
    assert kept.row.subject == "Tas harus dititipkan"
    assert kept.wants.values[0].choice == BilingualName("Aturan kami", "Our rule")
    assert kept.wants.values[1].text == "Tas besar tidak boleh masuk"
    assert kept.row.own_status == BilingualName("Diterima", "Received")
    assert StatusClass.DECLINED not in {one.status_class for one in kept.wants.followers}


def test_a_purchase_suggestion_is_taken_by_keyboard_with_what_is_folded_too(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        open_first_patron(window, qtbot)
        with new_request(window, qtbot) as dialog:
            qtbot.keyClicks(focused(dialog), "Purchase")
            qtbot.keyClick(focused(dialog), Qt.Key.Key_Tab)
            qtbot.keyClicks(focused(dialog), "Buku tentang batik")
            title = dialog._own.fields[0].editor
            tab_to(dialog, qtbot, title.objectName())
            qtbot.keyClicks(title, "Batik Pesisir")
            found(dialog, QPushButton, "request_shows_more").click()
            language = found(dialog, QLineEdit, "request_language")
            qtbot.keyClicks(language, "Jawa")
            with qtbot.waitSignal(dialog.accepted):
                qtbot.keyClick(language, Qt.Key.Key_Return)
    kept = stored(library, 2)
    assert [(one.name.english, one.text) for one in kept.wants.values] == [("Title", "Batik Pesisir")]
    assert kept.wants.form.wants.language == "Jawa"
    assert [one.name.english for one in kept.wants.steps][:2] == ["Check catalogue and market", "Decide"]


def test_steps_of_a_class_visit_are_ticked_and_moved_with_the_new_days_shown_first(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    before = stored(library, 1).wants.steps
    with desk_on(library, qapp, languages, tmp_path) as window:
        navigation = window.parts.requests
        window.parts.actions.tabs[3].trigger()
        navigation.show_request(1)
        qtbot.waitUntil(lambda: bool(found(window, StepsSection)._lines))
        section = found(window, StepsSection)
        section._lines[4]._move.click()
        qtbot.waitUntil(lambda: window.findChild(MoveStepDialog) is not None)
        dialog = found(window, MoveStepDialog)
        day = QDate(before[4].due_on.year, before[4].due_on.month, before[4].due_on.day).addDays(9)
        dialog._day.setDate(day)
        assert before[4].name.english in dialog._dates.accessibleDescription()
        with qtbot.waitSignal(dialog.accepted):
            qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Mon 7 Dec" in section._lines[4]._tick.accessibleName())
        tick = found(section, QCheckBox, f"step_{before[4].id}")
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "done" in section._lines[4]._tick.accessibleName())
    after = stored(library, 1)
    assert [one.due_on for one in after.wants.steps[:4]] == [one.due_on for one in before[:4]]
    assert after.wants.steps[4].done_at is not None
    assert [one.kind for one in after.events] == ["step_done", "steps_moved", "opened"]
