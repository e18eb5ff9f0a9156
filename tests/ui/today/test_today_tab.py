from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.errors import PemustakaError
from app.models.list_entry import Channel
from app.services.commands import ChangeStatus
from app.services.interaction_commands import LogInteraction
from app.ui.languages import Language
from app.ui.today.openable_row import OpenableRow
from app.ui.today.row_card import RowCard
from app.ui.today.today_tab import TodayTab
from app.ui.workplace import Workplace
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.settable_clock import SettableClock


@pytest.fixture
def tab(workplace: Workplace, qtbot: QtBot) -> TodayTab:
    made = TodayTab(workplace)
    made.resize(1200, 700)
    qtbot.addWidget(made)
    return made


def show(tab: TodayTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.counted), qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()


def refuse(error: PemustakaError) -> None:
    raise error


def rows_of(tab: TodayTab, name: str) -> tuple[OpenableRow, ...]:
    card = tab.findChild(RowCard, f"today_{name}")
    assert card is not None
    return card.rows


def names_in(tab: TodayTab, name: str) -> list[str]:
    return [row.content.name for row in rows_of(tab, name)]


def test_each_request_stands_in_the_section_of_its_urgency(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    build.request(subject="late", promised_for=clock.ahead(hours=1))
    build.request(subject="due", promised_for=clock.ahead(hours=5))
    build.request(subject="coming", promised_for=clock.ahead(days=2))
    build.request(subject="unpromised")
    waits = build.request(subject="waits")
    build.services.requests.change_status(build.actor, ChangeStatus(waits, StatusClass.WAITING_FOR_PATRON))
    clock.advance(hours=2)
    show(tab, qtbot)
    for section in ("late", "due", "coming", "unpromised"):
        assert names_in(tab, section) == [section]
    assert names_in(tab, "waiting") == ["waits"]


def test_an_empty_library_says_of_each_section_that_there_is_nothing(tab: TodayTab, qtbot: QtBot) -> None:
    show(tab, qtbot)
    assert not any(
        rows_of(tab, name) for name in ("late", "due", "coming", "waiting", "unpromised", "patrons")
    )
    assert not any(card.isVisible() for card in tab.findChildren(RowCard))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_focused_request(tab: TodayTab, build: Builder, qtbot: QtBot, key: Qt.Key) -> None:
    request_id = build.request()
    show(tab, qtbot)
    with qtbot.waitSignal(tab.open_request_requested) as opened:
        qtbot.keyClick(rows_of(tab, "unpromised")[0], key)
    assert opened.args == [request_id]


def test_a_single_click_only_points_and_a_double_click_opens(
    tab: TodayTab, build: Builder, qtbot: QtBot
) -> None:
    patron_id = build.patron()
    show(tab, qtbot)
    row = rows_of(tab, "patrons")[0]
    with qtbot.assertNotEmitted(tab.open_patron_requested):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tab.open_patron_requested) as opened:
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert opened.args == [patron_id]


def test_down_and_up_move_between_the_rows_of_a_section(tab: TodayTab, build: Builder, qtbot: QtBot) -> None:
    build.request(subject="first")
    build.request(subject="second")
    show(tab, qtbot)
    first, second = rows_of(tab, "unpromised")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_the_focus_stays_on_its_request_when_another_comes(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    build.request(subject="later", promised_for=clock.ahead(days=3))
    show(tab, qtbot)
    row = rows_of(tab, "coming")[0]
    row.setFocus()
    build.request(subject="sooner", promised_for=clock.ahead(days=2))
    with qtbot.waitSignal(tab.counted):
        tab.refresh()
    assert names_in(tab, "coming") == ["sooner", "later"]
    assert rows_of(tab, "coming")[1] is row
    assert row.hasFocus()


def test_a_late_request_offers_the_message_to_its_patron(
    tab: TodayTab, build: Builder, clock: SettableClock, qtbot: QtBot
) -> None:
    request_id = build.request(promised_for=clock.ahead(hours=1))
    clock.advance(hours=2)
    show(tab, qtbot)
    button = tab.findChild(QPushButton, f"today_late_{request_id}_aside")
    assert button is not None
    with qtbot.waitSignal(tab.message_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [request_id]


def test_a_committed_interaction_brings_its_patron_up(
    tab: TodayTab, build: Builder, workplace: Workplace, clock: SettableClock, qtbot: QtBot
) -> None:
    patron_id = build.patron("Bambang Prasetyo")
    build.interaction(patron_id)
    clock.advance(minutes=1)
    build.interaction(build.patron("Hendra Gunawan"))
    show(tab, qtbot)
    assert names_in(tab, "patrons")[0] == "Hendra Gunawan"
    clock.advance(minutes=1)
    lists = workplace.session.lists
    form = InteractionForm(patron_id, lists.interaction_kinds[0].id, build.entry(Channel, "desk"), "tanya")
    command = LogInteraction(form)
    log = partial(build.services.interactions.log, build.actor, command)
    with qtbot.waitSignal(tab.counted):
        workplace.tasks.write(log, owner=tab, failed=refuse)
    assert names_in(tab, "patrons")[0] == "Bambang Prasetyo"


def test_another_language_says_the_same_rows_anew(
    tab: TodayTab, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    build.request()
    show(tab, qtbot)
    english = rows_of(tab, "unpromised")[0].content.mark
    with qtbot.waitSignal(tab.counted):
        workplace.languages.use(Language.INDONESIAN)
    assert rows_of(tab, "unpromised")[0].content.mark != english
