from collections.abc import Callable
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.list_entry import InteractionKind
from app.queries.interaction_listing import InteractionListing
from app.ui.interactions.filter_bar import Chosen, FilterBar
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.languages import Language
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.find_box import FindBox
from app.ui.workplace import Workplace
from app.vocabulary.periods import Period
from tests.builders import Builder
from tests.settable_clock import SettableClock

PartT = TypeVar("PartT", bound=QObject)

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
    """What is seen of a row, from left to right."""
    table = table_of(tab)
    titles = table.horizontalHeader()
    sections = [titles.logicalIndex(visual) for visual in range(titles.count())]
    seen = [section for section in sections if not titles.isSectionHidden(section)]
    return [table.model().index(place, section).data() for section in seen]


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


def part(tab: InteractionsTab, kind: type[PartT], name: str) -> PartT:
    found = tab.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def notes_of(tab: InteractionsTab) -> list[object]:
    model = table_of(tab).model()
    return [row_of(tab, place)[-1] for place in range(model.rowCount())]


def listed(tab: InteractionsTab, qtbot: QtBot, notes: list[str]) -> None:
    qtbot.waitUntil(lambda: notes_of(tab) == notes)


def test_enter_and_f2_ask_to_correct_an_interaction(build: Builder, show: Show, qtbot: QtBot) -> None:
    interaction = build.interaction()
    tab = show()
    table = table_of(tab)
    table.selectRow(0)
    with qtbot.waitSignal(tab.correct_interaction_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [interaction]
    with qtbot.waitSignal(tab.correct_interaction_requested) as again:
        part(tab, QAction, "interaction_correct").trigger()
    assert again.args == [interaction]


def test_the_patron_of_an_interaction_is_opened(build: Builder, show: Show, qtbot: QtBot) -> None:
    patron_id = build.patron()
    build.interaction(patron_id)
    tab = show()
    assert not part(tab, QAction, "interaction_patron").isEnabled()
    table_of(tab).selectRow(0)
    with qtbot.waitSignal(tab.open_patron_requested) as opened:
        part(tab, QAction, "interaction_patron").trigger()
    assert opened.args == [patron_id]


def test_what_was_removed_leaves_the_list_and_comes_back_with_an_undo(
    build: Builder, show: Show, workplace: Workplace, qtbot: QtBot
) -> None:
    build.interaction(note="twice")
    build.interaction(note="once")
    tab = show()
    table_of(tab).selectRow(1)
    part(tab, QAction, "interaction_remove").trigger()
    listed(tab, qtbot, ["once"])
    workplace.tasks.write(
        partial(build.services.history.undo_last, workplace.session.actor), owner=tab, failed=print
    )
    listed(tab, qtbot, ["once", "twice"])


def test_words_narrow_the_list_and_typing_in_the_table_seeks(
    build: Builder, show: Show, qtbot: QtBot
) -> None:
    build.interaction(note="Mencari artikel")
    build.interaction(note="Jam buka")
    tab = show()
    qtbot.keyClicks(table_of(tab), "a")
    find = part(tab, FindBox, "interactions_find")
    assert find.text() == "a"
    find.setText("artik")
    listed(tab, qtbot, ["Mencari artikel"])
    find.setText("nothing like it")
    listed(tab, qtbot, [])
    empty = part(tab, QPushButton, "interactions_empty_action")
    qtbot.waitUntil(empty.isVisible)
    qtbot.mouseClick(empty, Qt.MouseButton.LeftButton)
    listed(tab, qtbot, ["Jam buka", "Mencari artikel"])


def test_filters_narrow_the_list_and_are_cleared_at_once(
    build: Builder, show: Show, qtbot: QtBot, clock: SettableClock
) -> None:
    build.interaction(note="old", happened_at=clock.ahead(days=-3))
    build.interaction(build.patron(), note="named")
    build.interaction(note="unnamed", kind_id=build.entry(InteractionKind, "complaint"))
    tab = show()
    bar = part(tab, FilterBar, "interactions_filter_bar")
    clear = part(tab, QPushButton, "interactions_filter_clear")
    assert not clear.isVisible()
    bar.show_chosen(Chosen(period=Period.TODAY))
    listed(tab, qtbot, ["unnamed", "named"])
    bar.show_chosen(Chosen(period=Period.TODAY, is_named=False))
    listed(tab, qtbot, ["unnamed"])
    bar.show_chosen(Chosen(kind_id=build.entry(InteractionKind, "complaint"), is_named=True))
    listed(tab, qtbot, [])
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    listed(tab, qtbot, ["unnamed", "named", "old"])
    fold = part(tab, QPushButton, "interactions_filters")
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_click_on_a_title_orders_the_list(build: Builder, show: Show, qtbot: QtBot) -> None:
    build.interaction(build.patron("Budi"), note="b")
    build.interaction(build.patron("Ani"), note="a")
    build.interaction(note="nobody")
    tab = show()
    titles = table_of(tab).horizontalHeader()
    assert (titles.sortIndicatorSection(), titles.isSortIndicatorShown()) == (0, True)
    titles.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    listed(tab, qtbot, ["a", "b", "nobody"])
    titles.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    listed(tab, qtbot, ["b", "a", "nobody"])


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


def test_markup_is_shown_as_text_and_a_note_of_many_pages_as_far_as_it_is_seen(
    build: Builder, show: Show
) -> None:
    markup = '<img src="file:///etc/passwd"><b>tebal</b> &amp;'
    build.interaction(build.patron(markup), note=f"{markup} " + "kata " * 3_900, topic=markup)
    tab = show()
    row = row_of(tab, 0)
    assert row[1] == markup
    assert str(row[-1]).startswith(markup)
    assert len(str(row[-1])) <= 500
    model = table_of(tab).model()
    tip = str(model.index(0, model.columnCount() - 1).data(Qt.ItemDataRole.ToolTipRole))
    assert "<b>" not in tip
    assert "&lt;b&gt;tebal" in tip
    assert len(tip) < 4_000
