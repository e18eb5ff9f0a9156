"""Late entry by keyboard: Enter to the next line, each checked, drafts kept, all lines saved or none."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.interaction import Interaction
from app.ui.languages import Language
from app.ui.late_entry.late_entry_dialog import LateEntryDialog
from app.ui.late_entry.late_entry_opener import LateEntryOpener
from app.ui.workplace import Workplace
from tests.builders import Builder, card

Open = Callable[[], LateEntryDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


@pytest.fixture
def open_sheet(workplace: Workplace, window: QWidget, qtbot: QtBot) -> Open:
    opener = LateEntryOpener(workplace, window)

    def open_now() -> LateEntryDialog:
        opener.open()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(LateEntryDialog)))
        dialog = next(one for one in window.findChildren(LateEntryDialog) if one.isVisible())
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return open_now


def write(dialog: LateEntryDialog, place: int, clock: tuple[int, int], words: str, qtbot: QtBot) -> None:
    row = dialog._rows[place]
    row.time.setTime(QTime(*clock))
    row.words.setFocus()
    qtbot.keyClicks(row.words, words)
    qtbot.keyClick(row.words, Qt.Key.Key_Return)


def save(dialog: LateEntryDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_enter_goes_to_the_next_line_which_begins_as_the_last(open_sheet: Open, qtbot: QtBot) -> None:
    dialog = open_sheet()
    dialog._rows[0].kind.setCurrentIndex(2)
    write(dialog, 0, (8, 30), "Menanyakan jam buka", qtbot)
    assert dialog.isVisible()
    assert dialog._rows[1].time.time() == QTime(8, 30)
    assert dialog._rows[1].kind.value == dialog._rows[0].kind.value
    assert dialog.focusWidget() is dialog._rows[1].time


def test_there_is_always_one_more_line(open_sheet: Open, qtbot: QtBot) -> None:
    dialog = open_sheet()
    before = len(dialog._rows)
    for place in range(before):
        write(dialog, place, (8, place), f"baris {place}", qtbot)
    assert len(dialog._rows) == before + 1


def test_lines_are_saved_with_the_times_of_the_day_that_was_chosen(
    open_sheet: Open, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = open_sheet()
    yesterday = workplace.formats.now().date() - timedelta(days=1)
    dialog._day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    write(dialog, 0, (8, 5), "pertama", qtbot)
    write(dialog, 1, (15, 40), "kedua", qtbot)
    save(dialog, qtbot)
    local = [workplace.formats.local(one.happened_at) for one in build.all(Interaction)]
    assert [(at.date(), at.hour, at.minute) for at in local] == [(yesterday, 8, 5), (yesterday, 15, 40)]
    assert workplace.queries.drafts.sheet(workplace.session.staff.id) is None


def test_a_time_to_come_is_refused_under_its_line(open_sheet: Open, build: Builder, qtbot: QtBot) -> None:
    dialog = open_sheet()
    write(dialog, 0, (23, 59), "belum terjadi", qtbot)
    assert dialog._rows[0].problem.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert not dialog.is_busy
    assert build.all(Interaction) == []


def test_a_name_that_is_nobodys_is_asked_about(open_sheet: Open, qtbot: QtBot) -> None:
    dialog = open_sheet()
    row = dialog._rows[0]
    qtbot.keyClicks(row.patron, "Tidak dikenal")
    assert "Choose the patron" in row.problem.text()


def test_a_scanned_card_chooses_its_patron(
    open_sheet: Open, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    patron = build.patron("Suparti", identifiers=(card("M0000088"),))
    dialog = open_sheet()
    row = dialog._rows[0]
    row.time.setTime(QTime(7, 0))
    qtbot.keyClicks(row.patron, "M0000088")
    qtbot.keyClick(row.patron, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.line.patron_id == patron)
    qtbot.waitUntil(lambda: row.patron.text() == "Suparti")
    yesterday = workplace.formats.now().date() - timedelta(days=1)
    dialog._day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    save(dialog, qtbot)
    assert [one.patron_id for one in build.all(Interaction)] == [patron]


def test_what_was_begun_comes_back(open_sheet: Open, workplace: Workplace, qtbot: QtBot) -> None:
    dialog = open_sheet()
    with qtbot.waitSignal(dialog.written):
        write(dialog, 0, (8, 5), "pertama", qtbot)
    staff_id = workplace.session.staff.id
    qtbot.waitUntil(lambda: workplace.queries.drafts.sheet(staff_id) is not None)
    dialog.hide()
    again = open_sheet()
    assert (again._rows[0].words.text(), again._rows[0].time.time()) == ("pertama", QTime(8, 5))
    assert again.focusWidget() is again._rows[1].time


def test_an_empty_sheet_says_so(open_sheet: Open, qtbot: QtBot) -> None:
    dialog = open_sheet()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog._bar.isVisible()


def test_lists_are_named_in_the_language_of_the_screens(open_sheet: Open, workplace: Workplace) -> None:
    dialog = open_sheet()
    workplace.languages.use(Language.INDONESIAN)
    assert dialog._rows[0].channel.itemText(0) == "Di meja"
    assert dialog.windowTitle() == "Catatan susulan"
