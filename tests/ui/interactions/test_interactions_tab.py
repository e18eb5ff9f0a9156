from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.queries.interaction_listing import InteractionListing
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.languages import Language
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.widgets.empty_state import EmptyState
from app.ui.workplace import Workplace
from tests.builders import Builder
from tests.settable_clock import SettableClock

Show = Callable[[], InteractionsTab]


@pytest.fixture
def show(workplace: Workplace, qtbot: QtBot) -> Show:
    """Opens the tab on what the test has built, and waits for the whole list."""

    def open_tab() -> InteractionsTab:
        tab = InteractionsTab(workplace)
        tab.resize(1200, 700)
        qtbot.addWidget(tab)
        model = table_of(tab).model()
        assert isinstance(model, PagedTableModel)
        with qtbot.waitSignal(model.completed), qtbot.waitExposed(tab):
            tab.show()
        return tab

    return open_tab


def table_of(tab: InteractionsTab) -> PagedTableView:
    table = tab.findChild(PagedTableView, "interactions_table")
    assert table is not None
    return table


def row_of(tab: InteractionsTab, place: int) -> list[object]:
    model = table_of(tab).model()
    return [model.index(place, column).data() for column in range(model.columnCount())]


def test_the_newest_interaction_is_first_with_all_that_was_noted(
    build: Builder, clock: SettableClock, show: Show
) -> None:
    build.interaction(note="older")
    clock.advance(minutes=5)
    build.interaction(build.patron("Bambang Prasetyo"), note="two\nlines")
    tab = show()
    assert row_of(tab, 0) == [
        "Mon 23 Nov 09:05",
        "Bambang Prasetyo",
        "Reference question",
        "At the desk",
        "Siti Rahmawati",
        "two lines",
    ]
    assert row_of(tab, 1)[1] == "somebody unnamed"


def test_the_item_model_keeps_qts_rules(build: Builder, show: Show, qtbot: QtBot) -> None:
    for _ in range(70):
        build.interaction()
    tab = show()
    model = table_of(tab).model()
    assert isinstance(model, PagedTableModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.completed):
        model.show(InteractionListing())
    assert tester.model().rowCount() == 70


def test_enter_opens_the_patron_of_an_interaction(build: Builder, show: Show, qtbot: QtBot) -> None:
    patron_id = build.patron()
    build.interaction(patron_id)
    tab = show()
    table = table_of(tab)
    table.selectRow(0)
    with qtbot.waitSignal(tab.open_patron_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [patron_id]


def test_without_interactions_the_tab_offers_to_log_one(show: Show, qtbot: QtBot) -> None:
    tab = show()
    empty = tab.findChild(EmptyState, "interactions_empty")
    action = tab.findChild(QPushButton, "interactions_empty_action")
    assert empty is not None
    assert action is not None
    assert empty.isVisible()
    with qtbot.waitSignal(tab.log_interaction_requested) as asked:
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert asked.args == [0]


def test_the_librarys_own_words_follow_the_language(build: Builder, workplace: Workplace, show: Show) -> None:
    build.interaction()
    tab = show()
    workplace.languages.use(Language.INDONESIAN)
    assert row_of(tab, 0)[2:4] == ["Rujukan", "Di meja"]


@pytest.mark.parametrize("language", Language)
def test_words_of_the_librarys_lists_are_never_cut_off(
    workplace: Workplace, show: Show, language: Language
) -> None:
    tab = show()
    workplace.languages.use(language)
    table, lists = table_of(tab), workplace.session.lists
    for column, words in ((2, lists.interaction_kinds), (3, lists.channels)):
        widest = max(table.fontMetrics().horizontalAdvance(word.name.in_language(language)) for word in words)
        assert table.columnWidth(column) >= widest + 2 * measures.STEP
