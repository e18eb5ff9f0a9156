"""A database that does not answer keeps nobody from typing, scrolling or looking: only the answers wait."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event
from typing_extensions import override

from app.desk import Desk
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from tests.builders import Builder, card, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.settable_clock import SettableClock

PATRONS = 60
LONGEST_WAIT_S = 30


class Gate:
    """Holds every statement up while it is closed, and remembers any that the screen's own thread sent."""

    def __init__(self) -> None:
        self._opened = threading.Event()
        self._opened.set()
        self.held = threading.Event()
        self.of_the_screen: list[str] = []

    @contextmanager
    def closed(self) -> Iterator[None]:
        self.held.clear()
        self._opened.clear()
        try:
            yield
        finally:
            self._opened.set()

    def stand_before(self, engine: Engine) -> None:
        event.listen(engine, "before_cursor_execute", self._pass)

    def _pass(self, _connection: Any, _cursor: Any, text: str, *_rest: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            self.of_the_screen.append(text)
        elif not self._opened.is_set():
            self.held.set()
            assert self._opened.wait(LONGEST_WAIT_S), "the screen waited for the database"


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        builder = Builder(database, actor)
        for number in range(PATRONS):
            patron = builder.patron(f"Pemustaka {number:03}", identifiers=(card(f"M{number:07}"),))
            if number < 5:
                builder.request(patron)
                builder.interaction(patron)
    return path


def view_of(window: MainWindow, name: str) -> QAbstractItemView:
    view = window.findChild(QAbstractItemView, name)
    assert isinstance(view, QAbstractItemView)
    return view


def _is_painted(paints: Paints) -> bool:
    return paints.count > 0


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.workplace.tasks.is_idle)


def test_the_screen_goes_on_while_the_database_does_not_answer(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    gate = Gate()
    with whole_desk_on(library, qapp, languages, tmp_path) as desk:
        window = desk.window
        with qtbot.waitExposed(window):
            window.show()
        window.parts.actions.tabs[1].trigger()
        patrons = view_of(window, "patron_list")
        qtbot.waitUntil(lambda: patrons.model().rowCount() == PATRONS)
        settle(desk, qtbot)
        gate.stand_before(desk.workplace.queries.patrons._database.reader_engine)
        find = window.findChild(QLineEdit, "find")
        assert isinstance(find, QLineEdit)
        with gate.closed():
            paints = Paints(patrons.viewport())
            patrons.verticalScrollBar().setValue(patrons.verticalScrollBar().maximum())
            qtbot.waitUntil(partial(_is_painted, paints))
            qtbot.keyClicks(find, "pemustaka 007")
            assert find.text() == "pemustaka 007"
            for action in window.parts.actions.tabs:
                action.trigger()
                page = window.parts.pages.currentWidget()
                assert page is not None
                qtbot.waitUntil(partial(_is_painted, Paints(page)))
            assert gate.held.is_set(), "nothing was asked: the test tests nothing"
            assert patrons.model().rowCount() != 1
        window.parts.actions.tabs[1].trigger()
        qtbot.waitUntil(lambda: patrons.model().rowCount() == 1)
        qtbot.keyClick(find, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.parts.patrons.current_patron() is not None)
        settle(desk, qtbot)
    assert gate.of_the_screen == []


@pytest.mark.parametrize("name", ["add_patron", "log_interaction", "my_month"])
def test_a_dialog_opens_and_closes_while_the_database_does_not_answer(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    gate = Gate()
    with whole_desk_on(library, qapp, languages, tmp_path) as desk:
        window = desk.window
        with qtbot.waitExposed(window):
            window.show()
        settle(desk, qtbot)
        gate.stand_before(desk.workplace.queries.patrons._database.reader_engine)
        with gate.closed():
            getattr(window.parts.actions, name).trigger()
            qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
            dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
            painted = Paints(dialog)
            dialog.update()
            qtbot.waitUntil(partial(_is_painted, painted))
            dialog.close()
        settle(desk, qtbot)
    assert gate.of_the_screen == []
