from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.errors import PemustakaError
from app.models.list_entry import RequestKind
from app.queries.requests import RequestView
from app.services.commands import ChangeStatus, NoteOnRequest, OpenRequest, PromiseDate
from app.ui.list_views.view_menu import ViewMenu
from app.ui.requests.event_entry import EventEntry
from app.ui.requests.request_list import RequestList
from app.ui.requests.request_page import RequestPage
from app.ui.requests.requests_tab import RequestsTab
from app.ui.tables.views import PagedListView, PagedTableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.settable_clock import SettableClock

HEAD_SIGNALS = {
    "request_promise": "promise_requested",
    "request_status": "status_requested",
    "request_tell": "tell_requested",
    "request_note": "note_requested",
    "request_receipt": "receipt_requested",
}


Show = Callable[[], RequestsTab]


@pytest.fixture
def show(workplace: Workplace, qtbot: QtBot) -> Show:
    """Opens the tab on what the test has built, and waits until a request is shown."""

    def open_tab() -> RequestsTab:
        tab = RequestsTab(workplace)
        tab.resize(1200, 700)
        qtbot.addWidget(tab)
        with qtbot.waitSignal(page_of(tab).shown), qtbot.waitExposed(tab):
            tab.show()
        return tab

    return open_tab


def refuse(error: PemustakaError) -> None:
    raise error


def page_of(tab: RequestsTab) -> RequestPage:
    return tab._page


def list_of(tab: RequestsTab) -> PagedListView:
    view = tab.findChild(PagedListView, "requests_list")
    assert view is not None
    return view


def listed(tab: RequestsTab) -> list[str]:
    model = list_of(tab).model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def cell(tab: RequestsTab, row: int, column: int) -> object:
    table = tab.findChild(PagedTableView, "ledger_table")
    assert table is not None
    return table.model().index(row, column).data()


def button(tab: RequestsTab, name: str) -> QPushButton:
    found = tab.findChild(QPushButton, name)
    assert found is not None
    return found


def texts_of(entry: EventEntry) -> list[str]:
    return [label.text() for label in entry.findChildren(Label)]


def test_the_list_begins_with_the_late_request_and_shows_it_whole(
    show: Show, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    build.request(subject="without a promise")
    build.request(subject="coming", promised_for=clock.ahead(days=2))
    late = build.request(subject="late", promised_for=clock.ahead(hours=1))
    clock.advance(hours=2)
    tab = show()
    assert listed(tab) == ["late", "coming", "without a promise"]
    assert tab.current_request() == late
    assert list_of(tab).chosen_record == late


def test_the_item_models_keep_qts_rules(
    show: Show, build: Builder, workplace: Workplace, clock: SettableClock, qtbot: QtBot
) -> None:
    for number in range(70):
        build.request(subject=f"request {number}", promised_for=clock.ahead(days=1 + number))
    tab = show()
    table = tab.findChild(PagedTableView, "ledger_table")
    assert table is not None
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (list_of(tab).model(), table.model())]
    command = PromiseDate(1, clock.ahead(days=200), "Abstracts came late")
    with qtbot.waitSignal(page_of(tab).shown):
        workplace.tasks.write(
            partial(build.services.requests.promise, build.actor, command), owner=tab, failed=refuse
        )
    qtbot.waitUntil(lambda: [tester.model().rowCount() for tester in testers] == [70, 2])


def test_the_ledger_keeps_the_first_promise_above_the_moved_one(
    show: Show, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    request_id = build.request(promised_for=clock.ahead(hours=1))
    build.services.requests.promise(
        build.actor, PromiseDate(request_id, clock.ahead(days=2), "Abstracts came late")
    )
    clock.advance(hours=2)
    tab = show()
    assert [cell(tab, 0, column) for column in (1, 4)] == ["broken", "not told"]
    assert cell(tab, 1, 3) == "Abstracts came late"


def test_a_note_is_marked_as_for_staff_only_and_shown_as_written(
    show: Show, build: Builder, qtbot: QtBot
) -> None:
    request_id = build.request()
    build.services.requests.add_note(build.actor, NoteOnRequest(request_id, "<b>31 hits</b>"))
    tab = show()
    newest, opened = tab.findChildren(EventEntry)
    assert "Note: <b>31 hits</b>" in texts_of(newest)
    assert "Request taken" in texts_of(opened)


@pytest.mark.parametrize(("name", "signal"), HEAD_SIGNALS.items())
def test_each_button_asks_with_the_requests_id(
    show: Show, build: Builder, clock: SettableClock, qtbot: QtBot, name: str, signal: str
) -> None:
    request_id = build.request(promised_for=clock.ahead(days=1))
    tab = show()
    with qtbot.waitSignal(getattr(tab, signal)) as asked:
        qtbot.mouseClick(button(tab, name), Qt.MouseButton.LeftButton)
    assert asked.args == [request_id]


def test_the_patrons_name_leads_to_the_patron(show: Show, build: Builder, qtbot: QtBot) -> None:
    patron_id = build.patron("Tukul & Anak")
    build.request(patron_id)
    tab = show()
    with qtbot.waitSignal(tab.open_patron_requested) as asked:
        qtbot.mouseClick(button(tab, "request_patron"), Qt.MouseButton.LeftButton)
    assert asked.args == [patron_id]


def test_an_ended_request_can_be_reopened_but_not_promised(show: Show, build: Builder, qtbot: QtBot) -> None:
    request_id = build.request()
    build.services.requests.change_status(build.actor, ChangeStatus(request_id, StatusClass.DECLINED))
    build.request()
    tab = show()
    with qtbot.waitSignal(page_of(tab).shown):
        tab.show_request(request_id)
    assert button(tab, "request_promise").isHidden()
    assert not button(tab, "request_status").isHidden()


def test_a_committed_promise_changes_the_page(
    show: Show, build: Builder, workplace: Workplace, clock: SettableClock, qtbot: QtBot
) -> None:
    request_id = build.request()
    tab = show()
    assert button(tab, "request_promise").text() == "Promise date"
    command = PromiseDate(request_id, clock.ahead(days=1))
    promise = partial(build.services.requests.promise, build.actor, command)
    with qtbot.waitSignal(page_of(tab).shown):
        workplace.tasks.write(promise, owner=tab, failed=refuse)
    assert button(tab, "request_promise").text() == "Move promise"


def test_mine_lists_only_what_is_with_me(show: Show, build: Builder, qtbot: QtBot) -> None:
    build.request(subject="anybody's")
    build.request(subject="mine", assigned_to_id=build.actor.staff_id)
    tab = show()
    requests = tab.findChild(RequestList)
    assert requests is not None
    choice = tab.findChild(ViewMenu)
    assert choice is not None
    with qtbot.waitSignal(requests.first_known):
        choice.shipped_chosen.emit(list(RequestView).index(RequestView.MINE))
    assert listed(tab) == ["mine"]
    assert choice.text() == "Mine, late first"


def test_without_requests_the_list_offers_to_take_the_first(workplace: Workplace, qtbot: QtBot) -> None:
    tab = RequestsTab(workplace)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    empty = tab.findChild(EmptyState, "requests_empty")
    assert empty is not None
    qtbot.waitUntil(empty.isVisible)
    with qtbot.waitSignal(tab.new_request_requested) as asked:
        qtbot.mouseClick(button(tab, "requests_empty_action"), Qt.MouseButton.LeftButton)
    assert asked.args == [0]


def test_the_first_request_takes_the_place_of_the_offer(
    build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    tab = RequestsTab(workplace)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    empty = tab.findChild(EmptyState, "requests_empty")
    assert empty is not None
    qtbot.waitUntil(empty.isVisible)
    command = OpenRequest(build.patron(), build.entry(RequestKind, "literature_search"), "Gen Z")
    taken = partial(workplace.services.requests.open, workplace.session.actor, command)
    workplace.tasks.write(taken, owner=tab, failed=refuse)
    qtbot.waitUntil(list_of(tab).isVisible)
    qtbot.waitUntil(lambda: listed(tab) == ["Gen Z"])


def test_the_first_request_is_read_when_the_tab_is_seen(
    build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    build.request()
    tab = RequestsTab(workplace)
    qtbot.addWidget(tab)
    qtbot.waitUntil(lambda: workplace.tasks.is_idle and tab.findChild(RequestPage) is not None)
    assert listed(tab)
    assert tab.current_request() is None
    with qtbot.waitSignal(page_of(tab).shown):
        tab.show()
    assert tab.current_request() is not None
