from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.follow_up import FollowUp
from app.models.shift_word import ShiftWord
from app.models.thanks import Thanks
from app.services.shifts import ThankColleague
from app.ui.dialogs.colleagues.colleague_opener import ColleagueOpener
from app.ui.dialogs.colleagues.follow_up_dialogs import AddFollowUpDialog, FollowUpDialog
from app.ui.dialogs.colleagues.month_dialog import MonthDialog
from app.ui.dialogs.colleagues.word_dialogs import ShiftWordDialog, ThanksDialog
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.workplace import Workplace
from app.vocabulary.interactions import FollowUpStatus
from tests.builders import Builder
from tests.ui.dialogs.opening import Opened


@pytest.fixture
def colleagues(workplace: Workplace, window: QWidget) -> ColleagueOpener:
    return ColleagueOpener(workplace, window)


def save(dialog: CommandDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_a_follow_up_about_a_patron_is_mine_until_i_give_it_away(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, workplace: Workplace, qtbot: QtBot
) -> None:
    patron = build.patron()
    colleagues.add_follow_up(patron)
    dialog = opened(AddFollowUpDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._fields[0].error != "")
    QTest.keyClicks(dialog._follow_up._what, "Telepon kembali")
    save(dialog, qtbot)
    (kept,) = build.all(FollowUp)
    assert (kept.patron_id, kept.what, kept.staff_id) == (
        patron,
        "Telepon kembali",
        workplace.session.staff.id,
    )


def test_a_follow_up_is_done_by_enter(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, qtbot: QtBot
) -> None:
    follow_up = build.follow_up()
    colleagues.follow_up(follow_up)
    dialog = opened(FollowUpDialog)
    assert not dialog._day.isVisible()
    save(dialog, qtbot)
    assert build.get(FollowUp, follow_up).status == FollowUpStatus.DONE


def test_a_follow_up_is_moved_to_another_day(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, qtbot: QtBot
) -> None:
    follow_up = build.follow_up()
    colleagues.follow_up(follow_up)
    dialog = opened(FollowUpDialog)
    dialog._what.choose("move")
    assert dialog._day.isVisible()
    later = dialog._day.date().addDays(3)
    dialog._day.setDate(later)
    save(dialog, qtbot)
    kept = build.get(FollowUp, follow_up)
    assert (kept.due_on, kept.status) == (later.toPython(), FollowUpStatus.OPEN)


def test_dropping_asks_for_a_word(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, qtbot: QtBot
) -> None:
    follow_up = build.follow_up()
    colleagues.follow_up(follow_up)
    dialog = opened(FollowUpDialog)
    dialog._what.choose("drop")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._fields[3].error != "")
    QTest.keyClicks(dialog._word, "Sudah datang sendiri")
    save(dialog, qtbot)
    assert build.get(FollowUp, follow_up).status == FollowUpStatus.DROPPED


def test_a_word_is_left_and_read(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, workplace: Workplace, qtbot: QtBot
) -> None:
    colleagues.leave_word()
    dialog = opened(ShiftWordDialog)
    QTest.keyClicks(dialog._text, "Kunci di laci atas")
    save(dialog, qtbot)
    (word,) = build.all(ShiftWord)
    assert word.text == "Kunci di laci atas"
    with qtbot.waitSignal(workplace.tasks.committed):
        colleagues.read_word(word.id)
    assert workplace.queries.shifts.unread_words(1) == ()


def test_a_colleague_is_thanked_and_not_oneself(
    colleagues: ColleagueOpener, build: Builder, opened: Opened, qtbot: QtBot
) -> None:
    joko = build.staff("Joko Susilo").staff_id
    colleagues.thank()
    dialog = opened(ThanksDialog)
    assert [dialog._who.itemText(row) for row in range(dialog._who.count())] == ["Joko Susilo"]
    QTest.keyClicks(dialog._text, "Menjaga meja waktu hujan")
    save(dialog, qtbot)
    (thanks,) = build.all(Thanks)
    assert (thanks.to_id, thanks.text) == (joko, "Menjaga meja waktu hujan")


def test_my_month_counts_by_kind_and_can_be_copied(
    colleagues: ColleagueOpener, build: Builder, window: QWidget, workplace: Workplace, qtbot: QtBot
) -> None:
    build.interaction(build.patron(), minutes=12)
    colleague = build.staff("Joko Susilo")
    me = workplace.session.staff.id
    workplace.services.shifts.thank(colleague, ThankColleague(me, "Sabar sekali"))
    colleagues.my_month()
    dialog = window.findChild(MonthDialog)
    assert isinstance(dialog, MonthDialog)
    qtbot.waitUntil(lambda: dialog._page is not None)
    dialog._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Reference question\t1" in copied
    assert "Minutes noted\t12" in copied
    assert "Sabar sekali" in copied
    assert dialog._page is not None
    this_month = dialog._page.month.replace(day=1)
    before = this_month - timedelta(days=1)
    button = dialog.findChild(QPushButton, "month_before")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: shown_month(dialog) == before.replace(day=1))
    assert "Minutes noted\t0" in dialog.text
    dialog._after.click()
    qtbot.waitUntil(lambda: shown_month(dialog) == this_month)


def shown_month(dialog: MonthDialog) -> date | None:
    return dialog._page.month.replace(day=1) if dialog._page is not None else None
