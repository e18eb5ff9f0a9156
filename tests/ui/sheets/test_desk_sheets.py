"""What is printed for the desk: a shift sheet with the day's work, a blank log to write on."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.interaction_commands import AddFollowUp
from app.services.shifts import LeaveShiftWord
from app.ui.printing.content import as_text
from app.ui.printing.laying import lay
from app.ui.printing.paper import Paper
from app.ui.printing.print_dialog import PrintDialog
from app.ui.printing.print_opener import PrintOpener
from app.ui.sheets.desk_sheets import DeskSheets
from app.ui.workplace import Workplace
from app.vocabulary.interaction_form import NewFollowUp
from tests.builders import Builder
from tests.settable_clock import SettableClock


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.show()
    return widget


@pytest.fixture
def sheets(workplace: Workplace, window: QWidget) -> DeskSheets:
    return DeskSheets(workplace, PrintOpener(workplace.theme, window), window)


def shown(window: QWidget, qtbot: QtBot) -> PrintDialog:
    qtbot.waitUntil(lambda: window.findChild(PrintDialog) is not None)
    dialog = window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    return dialog


def test_the_shift_sheet_has_the_days_work(
    sheets: DeskSheets,
    window: QWidget,
    build: Builder,
    workplace: Workplace,
    clock: SettableClock,
    qtbot: QtBot,
) -> None:
    patron = build.patron("Suparti")
    build.request(patron, subject="Artikel terlambat", promised_for=clock.ahead(days=1))
    clock.set(clock.ahead(days=2))
    today = workplace.formats.now().date()
    build.services.follow_ups.add(build.actor, AddFollowUp(NewFollowUp("Menelepon Suparti", today)))
    build.services.shifts.leave_word(build.actor, LeaveShiftWord("Kunci di laci"))
    sheets.print_shift()
    text = as_text(shown(window, qtbot)._content)
    for words in ("Late (1)", "Artikel terlambat", "Menelepon Suparti", "Kunci di laci", "Waiting (0)"):
        assert words in text


def test_the_blank_log_has_the_librarys_own_lists_and_fits_a_page(
    sheets: DeskSheets, window: QWidget, qtbot: QtBot
) -> None:
    sheets.print_log()
    content = shown(window, qtbot)._content
    text = lay(content, Paper.A4).document.toPlainText()
    assert "A Reference question" in text
    assert "WhatsApp" in text
    assert lay(content, Paper.A4).count == 1
    assert lay(content, Paper.F4).count == 1
