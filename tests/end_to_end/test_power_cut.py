"""A power cut made good in the evening: the paper log is typed in, survives another cut, and is kept."""

from datetime import timedelta

from PySide6.QtCore import QDate, Qt, QTime
from pytestqt.qtbot import QtBot

from app.queries.interaction_listing import InteractionListing
from app.ui.late_entry.late_entry_dialog import LateEntryDialog
from app.vocabulary.changes import Action
from tests.end_to_end.shared_desk import NURAINI, SharedDesk


def sheet_of(shared: SharedDesk, qtbot: QtBot) -> LateEntryDialog:
    shared.window.parts.actions.late_entry.trigger()

    def visible() -> list[LateEntryDialog]:
        return [one for one in shared.window.findChildren(LateEntryDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def test_a_log_on_paper_is_made_good_in_the_evening(shared: SharedDesk, qtbot: QtBot) -> None:
    place = shared.desk.workplace
    sheet = sheet_of(shared, qtbot)
    yesterday = place.formats.now().date() - timedelta(days=1)
    sheet._day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    row = sheet._rows[0]
    row.time.setTime(QTime(9, 10))
    qtbot.keyClicks(row.patron, "M0000017")
    qtbot.keyClick(row.patron, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.line.patron_id == NURAINI)
    with qtbot.waitSignal(sheet.written):
        qtbot.keyClicks(row.words, "Menanyakan skripsi")
    staff_id = place.session.staff.id
    qtbot.waitUntil(lambda: place.queries.drafts.sheet(staff_id) is not None)
    sheet.hide()  # the power goes again: nothing was saved, and nothing is lost
    again = sheet_of(shared, qtbot)
    second = again._rows[1]
    second.time.setTime(QTime(9, 30))
    qtbot.keyClicks(second.words, "Bertanya arah toilet")
    with qtbot.waitSignal(place.tasks.committed) as committed, qtbot.waitSignal(again.accepted):
        qtbot.keyClick(again, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert committed.args[0].action is Action.ENTER_LATE
    listed = place.queries.interactions.first(InteractionListing(), 10)
    notes = {listed.rows[one].note: listed.rows[one].patron_name for one in listed.ids}
    assert notes == {"Menanyakan skripsi": "Nur'aini Siregar", "Bertanya arah toilet": None}
    shared.settle()
