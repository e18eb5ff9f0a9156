"""A regular with a long story: an old entry found, a day gone to; a view saved and what it lists exported."""

import csv
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateEdit, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.models.list_entry import InteractionKind
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.interactions.filter_bar import Chosen, FilterBar
from app.ui.languages import Languages
from app.ui.list_views.export_dialog import ExportDialog
from app.ui.list_views.view_menu import ViewMenu
from app.ui.list_views.view_name_dialog import ViewNameDialog
from app.ui.main_window import MainWindow
from app.ui.patrons.patron_panel import Page
from app.ui.patrons.timeline.timeline_view import TimelineView
from tests.builders import Builder, new_library
from tests.end_to_end.desks import desk_on
from tests.settable_clock import SettableClock

PartT = TypeVar("PartT", bound=QObject)
DAYS = 200
OLD = "Minta salinan manuskrip Serat Centhini; <b>dijanjikan</b> bulan depan"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    clock, path = SettableClock(), tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        build = Builder(database, actor)
        regular = build.patron("Nur'aini Siregar")
        complaint = build.entry(InteractionKind, "complaint")
        for day in range(DAYS):
            note = OLD if day == 12 else f"Datang hari ke-{day}"
            kinds = {"kind_id": complaint} if day % 50 == 0 else {}
            build.interaction(regular, note=note, happened_at=clock.ahead(days=day - DAYS), **kinds)
    return path


def part(inside: QWidget, kind: type[PartT], name: str = "") -> PartT:
    found = inside.findChild(kind, name) if name else inside.findChild(kind)
    assert isinstance(found, kind), name or kind.__name__
    return found


def open_timeline(window: MainWindow, qtbot: QtBot) -> TimelineView:
    patrons = window.parts.patrons
    window.parts.actions.tabs[1].trigger()
    with qtbot.waitSignal(patrons.patron_shown):
        patrons.show_patron(1)
    patrons._panel.open_page(Page.TIMELINE)
    view = part(window, TimelineView, "timeline")
    qtbot.waitUntil(lambda: view.model().rowCount() == 2 * DAYS)
    return view


def opened_note(window: MainWindow, qtbot: QtBot, view: TimelineView) -> str:
    """Enter on the entry that is chosen: what the interaction says that opens."""
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(InteractionDialog) is not None)
    dialog = part(window, InteractionDialog)
    note = part(dialog, QPlainTextEdit).toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(InteractionDialog) is None)
    return note


def test_an_old_entry_is_found_by_words_and_another_by_its_day(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        view = open_timeline(window, qtbot)
        find = part(window, QLineEdit, "timeline_find")
        qtbot.keyClicks(find, "centh")
        qtbot.waitUntil(lambda: view.model().rowCount() == 2)
        assert view.model().index(1, 0).data() == OLD
        qtbot.keyClick(find, Qt.Key.Key_Return)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        assert opened_note(window, qtbot, view) == OLD
        find.clear()
        qtbot.waitUntil(lambda: view.model().rowCount() == 2 * DAYS)
        day = part(window, QDateEdit, "timeline_day")
        day.setDate(QDate(2026, 6, 1))
        wanted = (date(2026, 6, 1) - date(2026, 11, 23)).days + DAYS
        qtbot.waitUntil(lambda: view.currentIndex().data() == f"Datang hari ke-{wanted}")
        assert opened_note(window, qtbot, view) == f"Datang hari ke-{wanted}"


def test_a_view_is_saved_chosen_again_the_next_morning_and_exported(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        window.parts.actions.tabs[2].trigger()
        kinds = window.workplace.session.lists.interaction_kinds
        complaint = next(row.id for row in kinds if row.code == "complaint")
        part(window, FilterBar).show_chosen(Chosen(kind_id=complaint))
        menu = part(window, ViewMenu, "interactions_view")
        menu.save_requested.emit()
        dialog = part(window, ViewNameDialog)
        qtbot.keyClicks(part(dialog, QLineEdit, "view_name"), "Keluhan")
        with qtbot.waitSignal(dialog.accepted):
            qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: menu.text() == "Keluhan")
    with desk_on(library, qapp, languages, tmp_path) as window:
        window.parts.actions.tabs[2].trigger()
        menu = part(window, ViewMenu, "interactions_view")
        qtbot.waitUntil(lambda: bool(menu._saved.views))
        menu.click()
        (saved,) = (one for one in menu._menu.actions() if one.text() == "Keluhan")
        assert isinstance(saved, QAction)
        saved.trigger()
        menu._menu.hide()
        part(window, QAbstractButton, "interactions_export").click()
        export = part(window, ExportDialog)
        part(export, QAbstractButton, "export_kind_csv").click()
        part(export, QLineEdit, "export_path_line").setText(str(tmp_path / "keluhan.csv"))
        qtbot.keyClick(export, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: export._written is not None)
        with (tmp_path / "keluhan.csv").open(encoding="utf-8-sig", newline="") as file:
            written = list(csv.DictReader(file))
        assert [row["Note"] for row in written] == [f"Datang hari ke-{day}" for day in (150, 100, 50, 0)]
        assert {row["Kind"] for row in written} == {"Complaint"}
        with qtbot.waitSignal(export.accepted):
            qtbot.keyClick(export, Qt.Key.Key_Return)
