"""Bars of tabs: by keyboard, with counts that are said, and words that do not move."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.theme.palette import Role
from app.ui.theme.theme import Scheme, Theme
from app.ui.widgets.tab_bars import PanelTabBar, TopTabBar


@pytest.fixture(params=[TopTabBar, PanelTabBar])
def bar(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> PanelTabBar:
    kind: type[PanelTabBar] = request.param
    bar = kind(theme)
    qtbot.add_widget(bar)
    for text in ("Today", "Patrons", "Interactions"):
        bar.addTab(text)
    bar.resize(bar.sizeHint())
    bar.show()
    return bar


def test_arrows_go_from_tab_to_tab(bar: PanelTabBar, qtbot: QtBot) -> None:
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert bar.currentIndex() == 1


def test_no_word_moves_when_another_tab_becomes_the_current(bar: PanelTabBar) -> None:
    before = [bar.tabRect(index) for index in range(3)]
    bar.setCurrentIndex(2)
    assert [bar.tabRect(index) for index in range(3)] == before


def test_a_count_takes_room_and_is_said(bar: PanelTabBar) -> None:
    narrow = bar.tabRect(0).width()
    bar.set_count(0, 6, "Today, 6 due")
    assert bar.tabRect(0).width() > narrow
    tab = QAccessible.queryAccessibleInterface(bar).child(0)
    assert tab.text(QAccessible.Text.Name) == "Today, 6 due"
    bar.set_count(0, 0)
    assert bar.tabRect(0).width() == narrow


def test_larger_text_makes_larger_tabs(bar: PanelTabBar, theme: Theme) -> None:
    narrow = bar.tabRect(1).width()
    theme.use_text_size(1.5)
    assert bar.tabRect(1).width() > narrow


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_current_tab_is_underlined_in_the_accent(bar: PanelTabBar, theme: Theme, scheme: Scheme) -> None:
    theme.use(scheme)
    image = bar.grab().toImage()
    y = bar.height() - 1
    assert image.pixelColor(bar.tabRect(0).center().x(), y) == theme.colour(Role.ACCENT)
    assert image.pixelColor(bar.tabRect(1).center().x(), y) != theme.colour(Role.ACCENT)


def test_the_heights_are_those_of_the_look(theme: Theme, qtbot: QtBot) -> None:
    for kind, height in ((TopTabBar, 48), (PanelTabBar, 36)):
        bar = kind(theme)
        qtbot.add_widget(bar)
        bar.addTab("Today")
        assert bar.sizeHint().height() == height
