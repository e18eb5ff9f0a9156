"""The Patrons tab on the library of one test."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.patrons.patron_panel import PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab
from app.ui.workplace import Workplace
from tests.ui.patrons.parts import Open, Show


@pytest.fixture
def open_tab(workplace: Workplace, qtbot: QtBot) -> Open:
    """Opens the tab on what the test has built so far."""

    def open_now() -> PatronsTab:
        tab = PatronsTab(workplace)
        tab.resize(1366, 620)
        qtbot.addWidget(tab)
        with qtbot.waitSignal(tab._list._model.shown), qtbot.waitExposed(tab):
            tab.show()
        return tab

    return open_now


@pytest.fixture
def tab(open_tab: Open) -> PatronsTab:
    """The tab, open before the library has a patron."""
    return open_tab()


@pytest.fixture
def show(tab: PatronsTab, qtbot: QtBot) -> Show:
    """Shows a patron and waits until they are on the screen."""

    def show_patron(patron_id: int) -> PatronPanel:
        with qtbot.waitSignal(tab.patron_shown):
            tab.show_patron(patron_id)
        return tab._panel

    return show_patron
