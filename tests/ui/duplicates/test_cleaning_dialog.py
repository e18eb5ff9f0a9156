"""The list of pairs: searched for, narrowed by points, gone through, stopped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.duplicates.cleaning_dialog import CleaningDialog
from app.ui.duplicates.opener import DuplicatesOpener
from app.ui.tables.views import PagedListView
from app.ui.workplace import Workplace
from tests.builders import Builder


@pytest.fixture
def pairs(build: Builder) -> int:
    """Two sure pairs and one that is only possible."""
    for name in ("Soerjo Soegianto", "Meiske Pattiasina"):
        build.patron(name, born="1956-08-01")
        build.patron(name, born="1956-08-01")
    build.patron("Endah Lestari Wulandari")
    build.patron("Endah Lestari Wulandari")
    return 3


@pytest.fixture
def cleaning(workplace: Workplace, pairs: int, qtbot: QtBot) -> CleaningDialog:
    window = QWidget()
    qtbot.addWidget(window)
    opener = DuplicatesOpener(workplace, window)
    opener.open()
    found = window.findChild(CleaningDialog)
    assert isinstance(found, CleaningDialog)
    qtbot.waitUntil(lambda: view(found).model().rowCount() == pairs)
    return found


def view(cleaning: CleaningDialog) -> PagedListView:
    found = cleaning.findChild(PagedListView, "cleaning_pairs")
    assert isinstance(found, PagedListView)
    return found


def test_the_likeliest_pair_is_chosen_first(cleaning: CleaningDialog) -> None:
    assert [index.row() for index in view(cleaning).selectionModel().selectedRows()] == [0]
    QAbstractItemModelTester(
        view(cleaning).model(), QAbstractItemModelTester.FailureReportingMode.Warning
    ).deleteLater()


def test_fewer_pairs_are_shown_from_more_points_on(cleaning: CleaningDialog, qtbot: QtBot) -> None:
    points = cleaning.findChild(QSpinBox, "cleaning_threshold")
    assert isinstance(points, QSpinBox)
    points.setValue(90)
    qtbot.waitUntil(lambda: view(cleaning).model().rowCount() == 2)
    points.setValue(65)
    qtbot.waitUntil(lambda: view(cleaning).model().rowCount() == 3)


def test_a_pair_told_apart_is_gone_and_its_place_is_taken_by_the_next(
    cleaning: CleaningDialog, workplace: Workplace, qtbot: QtBot
) -> None:
    qtbot.keyClick(view(cleaning), Qt.Key.Key_Down)
    qtbot.keyClick(view(cleaning), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view(cleaning).model().rowCount() == 2)
    assert [index.row() for index in view(cleaning).selectionModel().selectedRows()] == [1]
    workplace.services.history.undo_last(workplace.session.actor)
    cleaning.refresh()
    qtbot.waitUntil(lambda: view(cleaning).model().rowCount() == 3)


def test_closing_stops_the_search(cleaning: CleaningDialog, qtbot: QtBot, workplace: Workplace) -> None:
    cleaning.scan()
    cleaning.reject()
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
