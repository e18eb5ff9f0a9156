"""A literature search: taken before a holiday, handed on, waited for, sent late, sent again, checked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.requests.hands_section import HandsSection
from app.ui.requests.request_head import RequestHead
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

FRIDAY = datetime(2026, 8, 14, 7, 0, tzinfo=UTC)  # two in the afternoon there; Monday is Independence Day


class Story:
    """The window on one request, and what is known of it."""

    def __init__(self, window: MainWindow, request: RequestDesk, qtbot: QtBot) -> None:
        self.window = window
        self.request = request
        self._qtbot = qtbot

    def dialog(self, name: str) -> CommandDialog:
        """The dialog that opens."""
        self._qtbot.waitUntil(lambda: self.window.findChild(CommandDialog, name) is not None)
        found = self.window.findChild(CommandDialog, name)
        assert isinstance(found, CommandDialog)
        return found

    def save(self, dialog: CommandDialog) -> None:
        with self._qtbot.waitSignal(dialog.accepted):
            dialog.submit()

    def part(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.window.findChild(kind, name)
        assert found is not None
        return found


@pytest.fixture
def clock() -> SettableClock:
    made = SettableClock()
    made.now = FRIDAY
    return made


@pytest.fixture
def story(
    tmp_path: Path, clock: SettableClock, qapp: QApplication, languages: Languages, qtbot: QtBot
) -> Iterator[Story]:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        build = Builder(database, actor)
        request_id = build.request(subject="Literasi informasi Gen Z", promised_for=clock.ahead(days=5))
    with whole_desk_on(path, qapp, languages, tmp_path, clock) as desk:
        desk.window.show()
        opened = desk.window.workplace
        build = Builder(opened.services.requests._database, actor)
        window = desk.window
        window.navigation.open_request(request_id)
        head = window.parts.requests.findChild(RequestHead)
        qtbot.waitUntil(lambda: window.parts.requests.findChild(RequestHead) is not None)
        head = window.parts.requests.findChild(RequestHead)
        assert head is not None
        qtbot.waitUntil(lambda: head._shown is not None)
        yield Story(window, RequestDesk(build, request_id), qtbot)


def say_what_is_missing(check: CommandDialog) -> None:
    quantity = check.findChild(QPushButton, "check_right_quantity")
    missing = check.findChild(QLineEdit, "check_missing")
    on_time = check.findChild(QPushButton, "check_on_time")
    assert quantity is not None
    assert missing is not None
    assert on_time is not None
    assert not on_time.isChecked()  # the first promise has passed
    quantity.click()
    missing.setText("Dua artikel terakhir")


def test_it_is_handed_on_waited_for_sent_late_sent_again_and_checked(
    story: Story, clock: SettableClock, qtbot: QtBot
) -> None:
    window, request = story.window, story.request
    window.parts.hands.hand_over(request.id)
    dialog = story.dialog("hand_over")
    why = dialog.findChild(QLineEdit, "hand_over_why")
    assert why is not None
    qtbot.keyClicks(why, "Perlu pangkalan data berlangganan")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(why, Qt.Key.Key_Return)
    accept = story.part(QPushButton, "hands_accept")
    qtbot.waitUntil(lambda: not accept.isHidden())
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: request.request.assigned_to_id is not None)

    request.move(StatusClass.WAITING_FOR_PATRON)
    clock.advance(days=7)
    request.move(StatusClass.WORKING)
    clock.advance(days=3)
    request.move(StatusClass.DELIVERED)

    window.parts.hands.check(request.id)
    check = story.dialog("check")
    say_what_is_missing(check)
    story.save(check)
    assert request.request.status == StatusClass.WORKING

    request.move(StatusClass.DELIVERED)
    kinds = [event.event_kind for event in request.events]
    assert EventKind.SENT_AGAIN in kinds
    window.parts.hands.check(request.id)
    qtbot.waitUntil(lambda: window.findChild(CommandDialog, "check") not in (None, check))
    again = story.dialog("check")
    story.save(again)
    assert request.request.status == StatusClass.CLOSED
    section = window.parts.requests.findChild(HandsSection)
    assert section is not None
    qtbot.waitUntil(lambda: "Checked" in section._check.text())
