"""All requests of one patron: the open ones first, opened by Enter."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.services.commands import ChangeStatus
from app.ui.patrons.patron_panel import Page
from app.ui.patrons.patrons_tab import PatronsTab
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.patrons.parts import Show, button


def test_open_requests_come_first_and_enter_opens_one(
    build: Builder, clock: SettableClock, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    patron = build.patron()
    done = build.request(patron, subject="Done")
    build.services.requests.change_status(build.actor, ChangeStatus(done, StatusClass.CANCELLED))
    open_one = build.request(patron, subject="Open", promised_for=clock.ahead(days=1))
    page = show(patron).requests
    QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    tab._panel.open_page(Page.REQUESTS)
    qtbot.waitUntil(lambda: page._model.rowCount() == 2)
    assert [page._model.index(row, 0).data() for row in range(2)] == ["Open", "Done"]
    spoken = page._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Open, R-2 · Literature search, Tomorrow"
    tab.activateWindow()
    page._view.setFocus()
    with qtbot.waitSignal(tab.open_request_requested) as asked:
        qtbot.keyClick(page._view, Qt.Key.Key_Return)
    assert asked.args == [open_one]


def test_a_patron_without_requests_is_offered_the_first(
    build: Builder, show: Show, tab: PatronsTab, qtbot: QtBot
) -> None:
    patron = build.patron()
    panel = show(patron)
    panel.open_page(Page.REQUESTS)
    offer = button(panel, "patron_requests_empty_action")
    qtbot.waitUntil(offer.isVisible)
    with qtbot.waitSignal(tab.new_request_requested) as asked:
        offer.click()
    assert asked.args == [patron]
