"""A cleaning day: fifty who are registered twice, gone through by keyboard; one merge undone a week later."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import OpenLibrary, new_library, open_library
from app.desk import Desk
from app.queries.duplicate_rows import PairRow
from app.queries.history import HistoryListing
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.settings import SettingsFile
from app.ui.duplicates.cleaning_dialog import CleaningDialog
from app.ui.duplicates.doubles_dialog import DoublesDialog
from app.ui.duplicates.merge_dialog import MergeDialog
from app.ui.history.undo_dialog import UndoDialog
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.tables.columns import RowRole
from app.ui.tables.views import PagedListView
from app.ui.widgets.buttons.choice_buttons import ChoiceButtons
from app.vocabulary.undoing import Since
from tests.builders import Builder, card
from tests.builders import new_library as small_library
from tests.end_to_end.desks import desk_on
from tests.found_duplicates import seed
from tests.settable_clock import SettableClock

WidgetT = TypeVar("WidgetT", bound=QWidget)

SEEDED = 50


class CleaningDesk:
    """The window, cleaned by keys alone."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def seen(self, kind: type[WidgetT]) -> WidgetT:
        """The dialog of this class, once it is to be seen."""

        def shown() -> WidgetT | None:
            return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)

        self.qtbot.waitUntil(lambda: shown() is not None, timeout=30_000)
        found = shown()
        assert found is not None
        return found

    def open_cleaning(self) -> CleaningDialog:
        """By its key; the search runs, and the first pair is chosen."""
        self.window.parts.actions.duplicates.trigger()
        cleaning = self.seen(CleaningDialog)
        self.qtbot.waitUntil(lambda: self.pairs(cleaning) > 0, timeout=60_000)
        return cleaning

    @staticmethod
    def view(cleaning: CleaningDialog) -> PagedListView:
        found = cleaning.findChild(PagedListView, "cleaning_pairs")
        assert isinstance(found, PagedListView)
        return found

    def pairs(self, cleaning: CleaningDialog) -> int:
        """How many pairs are left to look at; 0 while the list is not shown."""
        view = self.view(cleaning)
        return view.model().rowCount() if view.isVisible() else 0

    def press_button(self, dialog: QWidget, name: str) -> None:
        """Press a button of a dialog as soon as it can be pressed."""

        def found() -> QPushButton | None:
            button = dialog.findChild(QPushButton, name)
            return button if isinstance(button, QPushButton) and button.isVisible() else None

        self.qtbot.waitUntil(lambda: found() is not None)
        button = found()
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_and_wait(self, cleaning: CleaningDialog, key: Qt.Key) -> None:
        """A key on the chosen pair, after which there are fewer."""
        before = self.pairs(cleaning)
        self.qtbot.keyClick(self.view(cleaning), key)
        if key is Qt.Key.Key_Return:
            merge = self.seen(MergeDialog)
            with self.qtbot.waitSignal(merge.finished):
                self.qtbot.keyClick(merge, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.pairs(cleaning) < before, timeout=30_000)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture
def seeded(tmp_path: Path, clock: SettableClock) -> tuple[Path, set[tuple[int, int]]]:
    path = tmp_path / "semarang.pemustaka"
    library, by = new_library(path, demonstration_set_up(), clock)
    with library:
        Demonstration(library.database).build(by, DemonstrationSize(400, 0, 0))
        return path, seed(library, by, SEEDED, Random(11))


def test_fifty_who_are_registered_twice_are_merged_by_keyboard(
    seeded: tuple[Path, set[tuple[int, int]]],
    qapp: QApplication,
    languages: Languages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    path, twice = seeded
    with desk_on(path, qapp, languages, tmp_path) as window:
        desk = CleaningDesk(window, qtbot)
        cleaning = desk.open_cleaning()
        merged: set[tuple[int, int]] = set()
        while desk.pairs(cleaning):
            (chosen,) = desk.view(cleaning).selectionModel().selectedRows()
            row: PairRow = chosen.data(RowRole)
            pair = (row.one.id, row.other.id)
            if pair in twice:
                merged.add(pair)
            desk.press_and_wait(cleaning, Qt.Key.Key_Return if pair in twice else Qt.Key.Key_Delete)
        assert len(merged) >= 0.95 * SEEDED
        queries = window.workplace.queries
        assert all(queries.patrons.details(lost).id == kept for kept, lost in merged)
        assert queries.duplicates.scan().pairs == ()


@pytest.fixture
def pair(tmp_path: Path, clock: SettableClock) -> tuple[Path, int, int]:
    path = tmp_path / "salatiga.pemustaka"
    database, actor = small_library(path, clock)
    with database:
        build = Builder(database, actor)
        kept = build.patron("Nur'aini Siregar", identifiers=(card("M1"),), born="2004-05-17")
        lost = build.patron("Nuraini Siregar", identifiers=(card("M2"),), born="2004-05-17")
        build.interaction(lost)
    return path, kept, lost


@pytest.fixture
def library(pair: tuple[Path, int, int], clock: SettableClock) -> Iterator[OpenLibrary]:
    with open_library(pair[0], clock) as opened:
        yield opened


@pytest.fixture
def desk(
    library: OpenLibrary,
    qapp: QApplication,
    languages: Languages,
    tmp_path: Path,
    qtbot: QtBot,
    clock: SettableClock,
) -> Iterator[CleaningDesk]:
    desk = Desk(qapp, languages, SettingsFile(tmp_path / "settings.toml"), library, clock)
    desk.window.show()
    yield CleaningDesk(desk.window, qtbot)
    desk.close()


def test_a_merge_is_undone_a_week_later_and_asks_where_what_came_since_goes(
    desk: CleaningDesk,
    library: OpenLibrary,
    pair: tuple[Path, int, int],
    qtbot: QtBot,
    clock: SettableClock,
) -> None:
    _, kept, lost = pair
    window, workplace = desk.window, desk.window.workplace
    build = Builder(library.database, workplace.session.actor)
    window.parts.duplicates.open_for(kept)
    desk.press_button(desk.seen(DoublesDialog), "alike_0_open")
    merge = desk.seen(MergeDialog)
    assert any("Interaction 1" in label.text() for label in merge.findChildren(QLabel))
    with qtbot.waitSignal(merge.finished):
        qtbot.keyClick(merge, Qt.Key.Key_Return)
    patrons, history = workplace.queries.patrons, workplace.queries.history
    assert patrons.by_identifier("M2") == patrons.details(lost).id == kept
    (merge_set,) = history.first(HistoryListing(), 1).ids

    clock.advance(days=7)
    came = build.interaction(kept)
    window.parts.undoing.undo_set(merge_set)
    asked = desk.seen(UndoDialog)
    asked.findChildren(ChoiceButtons)[0].choose(Since.RESTORE)
    desk.press_button(asked, "undo_save")
    qtbot.waitUntil(lambda: patrons.by_identifier("M2") == lost)
    assert patrons.by_identifier("M1") == kept
    assert workplace.queries.interactions.rows([came])[came].patron_id == lost


def test_a_patron_is_not_merged_with_themselves(desk: CleaningDesk, pair: tuple[Path, int, int]) -> None:
    _, kept, _ = pair
    desk.window.parts.duplicates.open_for(kept)
    doubles = desk.seen(DoublesDialog)
    line = doubles.findChild(QLineEdit, "doubles_other")
    assert isinstance(line, QLineEdit)
    desk.qtbot.keyClicks(line, "M1")
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(
        lambda: any("one and the same" in one.text() for one in doubles.findChildren(QLabel))
    )
    assert desk.window.workplace.queries.patrons.details(kept).id == kept
