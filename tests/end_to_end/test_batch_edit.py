"""A school year begins: everybody found gets another class at once, and one key takes it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.batch_edit.batch_dialog import BatchDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.tables.views import PagedListView
from app.vocabulary.batch_fields import BatchField
from app.vocabulary.patron_form import PatronForm
from tests.builders import Builder, new_library
from tests.end_to_end.desks import desk_on
from tests.settable_clock import SettableClock


@pytest.fixture
def window(qapp: QApplication, languages: Languages, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        build = Builder(database, actor)
        for number in range(4):
            build.patron(f"Siti {number}", class_or_faculty="X-1")
        build.patron("Suparti", class_or_faculty="Guru")
    with desk_on(path, qapp, languages, tmp_path) as opened:
        yield opened


def opened_dialog(window: MainWindow, qtbot: QtBot) -> BatchDialog:
    window.parts.actions.edit_many.trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(BatchDialog)))
    return next(one for one in window.findChildren(BatchDialog) if one.isVisible())


def give(dialog: BatchDialog, field: BatchField, text: str) -> None:
    box = dialog.findChild(ChoiceBox, "batch_field")
    assert isinstance(box, ChoiceBox)
    box.choose(field)
    line = dialog.findChild(QLineEdit, "batch_value_text")
    assert isinstance(line, QLineEdit)
    line.setText(text)


def says(dialog: BatchDialog, text: str) -> bool:
    return any(text in label.text() for label in dialog.findChildren(QLabel))


def form(window: MainWindow, name: str) -> PatronForm:
    queries = window.workplace.queries
    listed = queries.patron_lists.first(window.parts.patrons.listed.listing)
    row = next(row for row in listed.rows.values() if row.name == name)
    return queries.patrons.details(row.id).form


def list_of(window: MainWindow) -> PagedListView:
    found = window.findChild(PagedListView, "patron_list")
    assert isinstance(found, PagedListView)
    return found


def test_everybody_found_gets_another_class_and_one_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.parts.top.find_box.setText("siti")
    qtbot.waitUntil(lambda: list_of(window).model().rowCount() == 4)
    dialog = opened_dialog(window, qtbot)
    give(dialog, BatchField.CLASS_OR_FACULTY, "XI-1")
    qtbot.waitUntil(lambda: says(dialog, "4 patrons will change"))
    name = dialog.findChild(QLineEdit, "batch_name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Class or faculty: XI-1"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert form(window, "Siti 2").class_or_faculty == "XI-1"
    window.parts.undoing.undo_last()
    qtbot.waitUntil(lambda: form(window, "Siti 2").class_or_faculty == "X-1")
    assert window.workplace.queries.patrons.details(5).form.class_or_faculty == "Guru"


def test_those_selected_alone_can_be_changed(window: MainWindow, qtbot: QtBot) -> None:
    view = list_of(window)
    window.parts.top.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.model().rowCount() == 5)
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.chosen_records) == 2
    chosen = view.chosen_records
    dialog = opened_dialog(window, qtbot)
    give(dialog, BatchField.INSTITUTION, "SMAN 9")
    qtbot.waitUntil(lambda: says(dialog, "2 patrons will change"))
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    details = window.workplace.queries.patrons.details
    changed = [one for one in range(1, 6) if details(one).form.institution == "SMAN 9"]
    assert sorted(chosen) == changed


def test_nothing_to_change_is_said_and_the_dialog_stays(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_dialog(window, qtbot)
    dialog.submit()
    assert says(dialog, "Choose a value")
    give(dialog, BatchField.INSTITUTION, "x")
    give(dialog, BatchField.INSTITUTION, "")
    qtbot.waitUntil(lambda: says(dialog, "5 patrons have it already"))
    dialog.submit()
    qtbot.waitUntil(lambda: says(dialog, "Nobody would change"))
    assert dialog.isVisible()
