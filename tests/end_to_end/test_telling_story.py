"""A promise moves, the patron is told by WhatsApp, the timeline says so: on the real window, by keyboard."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.settings import SettingsFile
from app.ui.dialogs.promise_dialog import PromiseDialog
from app.ui.languages import Languages
from app.ui.printing.print_dialog import PrintDialog
from app.ui.telling.tell_dialog import TellDialog
from app.vocabulary.requests import EventKind
from tests.builders import Builder, card, mobile, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.settable_clock import SettableClock

REQUEST = 1


@pytest.fixture
def desk(
    qapp: QApplication, languages: Languages, tmp_path: Path, clock: SettableClock, qtbot: QtBot
) -> Iterator[Desk]:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        build = Builder(database, actor)
        patron = build.patron(identifiers=(card("M0000017"),), contacts=(mobile("0812-3456-7890"),))
        assert build.request(patron, promised_for=clock.ahead(days=1)) == REQUEST
    SettingsFile(tmp_path / "settings.toml").change(staff=1)
    with whole_desk_on(path, qapp, languages, tmp_path, clock) as made:
        made.window.show()
        made.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
        made.window.navigation.open_request(REQUEST)
        qtbot.waitUntil(lambda: made.window.parts.requests.current_request() == REQUEST)
        yield made


def shown(desk: Desk, kind: type[Any], qtbot: QtBot) -> Any:
    def visible() -> list[QWidget]:
        return [one for one in desk.window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def test_a_moved_promise_is_told_by_whatsapp_and_stands_in_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    desk.window.parts.dialogs.promise(REQUEST)
    promise = shown(desk, PromiseDialog, qtbot)
    reason = promise.findChild(QLineEdit, "promise_reason")
    reason.setText("Artikel harus dipesan")
    with qtbot.waitSignal(promise.accepted):
        qtbot.keyClick(promise, Qt.Key.Key_Return)
    telling = shown(desk, TellDialog, qtbot)
    qtbot.keyClick(telling, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    assert "R-1" in copied
    assert "Artikel harus dipesan" not in copied  # why it moved is a word among staff
    with qtbot.waitSignal(telling.accepted):
        qtbot.keyClick(telling, Qt.Key.Key_Return)
    details = desk.workplace.queries.requests.details(REQUEST)
    told = [event for event in details.events if event.kind is EventKind.TOLD]
    assert [event.text for event in told] == [copied]
    assert details.promises[-1].told_at is not None


def test_a_receipt_is_one_key_away_from_the_request(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.parts.actions.receipt.trigger()
    dialog = shown(desk, PrintDialog, qtbot)
    dialog.save_to(str(tmp_path / "R-1.pdf"))
    assert (tmp_path / "R-1.pdf").read_bytes().startswith(b"%PDF-")
    dialog._paper.choose("roll_80")
    kept = SettingsFile(tmp_path / "settings.toml").settings
    assert (kept.slip_paper, kept.sheet_paper) == ("roll_80", "a4")
