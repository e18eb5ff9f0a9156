"""Exporting what is listed: the file holds what is shown, and a stop leaves none."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.integrations.exported_lists.writing import FileKind
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.list_views.column_chooser import ColumnChooser
from app.ui.list_views.export_dialog import ExportDialog
from app.ui.workplace import Workplace
from app.vocabulary.list_view_errors import ExportStoppedError
from app.vocabulary.list_views import ColumnChoice
from tests.builders import Builder

PartT = TypeVar("PartT", bound=QObject)
Open = Callable[[], ExportDialog]


@pytest.fixture
def tab(workplace: Workplace, build: Builder, qtbot: QtBot) -> InteractionsTab:
    build.interaction(build.patron("Bambang Prasetyo"), note="=1+1", topic="<b>Skripsi</b>", minutes=4)
    build.interaction(note="baris satu\nbaris dua")
    tab = InteractionsTab(workplace)
    tab.resize(1200, 700)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
    return tab


def part(parent: QObject, kind: type[PartT], name: str) -> PartT:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


@pytest.fixture
def opened(tab: InteractionsTab, qtbot: QtBot) -> Open:
    def open_dialog() -> ExportDialog:
        qtbot.mouseClick(part(tab, QPushButton, "interactions_export"), Qt.MouseButton.LeftButton)
        return part(tab, ExportDialog, "export")

    return open_dialog


def write_to(dialog: ExportDialog, path: Path, kind: FileKind) -> None:
    part(dialog, QPushButton, f"export_kind_{kind}").click()
    part(dialog, QLineEdit, "export_path_line").setText(str(path))
    dialog.submit()


def test_a_csv_file_holds_the_columns_that_are_shown(
    opened: Open, tab: InteractionsTab, tmp_path: Path, qtbot: QtBot
) -> None:
    chooser = tab.findChild(ColumnChooser)
    assert chooser is not None
    columns = ("note", "when", "patron", "channel", "topic", "minutes")
    chooser.show(tuple(map(ColumnChoice, columns)))
    dialog = opened()
    assert part(dialog, QLineEdit, "export_path_line").text().endswith("Interactions 2026-11-23.xlsx")
    write_to(dialog, tmp_path / "daftar", FileKind.CSV)
    qtbot.waitUntil(lambda: dialog._written is not None)
    path = tmp_path / "daftar.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
    assert read == [
        ["Note", "When", "Patron", "Channel", "Topic", "Minutes"],
        ["baris satu\nbaris dua", "2026-11-23 09:00:00", "", "At the desk", "", ""],
        ["'=1+1", "2026-11-23 09:00:00", "Bambang Prasetyo", "At the desk", "<b>Skripsi</b>", "4"],
    ]
    assert dialog._verdict.mark is not None
    assert dialog._verdict.mark.word == "2 rows exported"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_only_what_is_listed_is_exported(
    opened: Open, tab: InteractionsTab, tmp_path: Path, qtbot: QtBot
) -> None:
    part(tab, QLineEdit, "interactions_find").setText("skripsi")
    dialog = opened()
    write_to(dialog, tmp_path / "daftar.xlsx", FileKind.XLSX)
    qtbot.waitUntil(lambda: dialog._written is not None)
    assert dialog._written == (tmp_path / "daftar.xlsx", 1)


def test_the_kind_is_chosen_and_the_mark_is_offered_for_csv_alone(opened: Open) -> None:
    dialog = opened()
    mark = part(dialog, QCheckBox, "export_mark")
    assert not mark.isVisible()
    part(dialog, QPushButton, "export_kind_csv").click()
    assert mark.isVisible()
    assert mark.isChecked()
    assert part(dialog, QLineEdit, "export_path_line").text().endswith(".csv")


def test_a_folder_that_is_not_there_is_said_beside_the_field(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened()
    write_to(dialog, tmp_path / "nowhere" / "daftar.csv", FileKind.CSV)
    qtbot.waitUntil(lambda: bool(dialog._fields[1].error))
    assert "cannot be written" in dialog._fields[1].error


def test_esc_while_it_writes_asks_to_stop(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.set_busy(True)
    with qtbot.waitSignal(dialog.stop_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.refuse(ExportStoppedError())
    assert not dialog.is_busy
