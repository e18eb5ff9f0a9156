import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.models.branch import Desk
from app.queries.rows import DeskRow, StaffRow
from app.services.commands import EditStaffMember
from app.ui.languages import Language
from app.vocabulary.staff import StaffRole
from tests.builders import Builder
from tests.ui.at_the_desk.asking_desk import AskingDesk
from tests.ui.scanning.keyboard import Keyboard

SITI, JOKO = "Siti Rahmawati", "Joko Susilo"


def joko(desk: AskingDesk) -> StaffRow:
    found = desk.workplace.queries.desk.staff_by_card("P0002")
    assert found is not None
    return found


def press(desk: AskingDesk, key: Qt.Key) -> None:
    """Where the keyboard is, once the window system has said so."""
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, key)


# At the start


def test_the_start_asks_who_is_there_with_the_last_one_marked(desk: AskingDesk) -> None:
    desk.begin()
    assert desk.question == "Who is at the desk?"
    press(desk, Qt.Key.Key_Return)
    assert (desk.question, desk.at_the_desk, desk.arrivals) == ("", SITI, [])
    assert QApplication.focusWidget() is desk.find


def test_the_start_cannot_be_evaded(desk: AskingDesk) -> None:
    desk.begin()
    press(desk, Qt.Key.Key_Escape)
    assert desk.question == "Who is at the desk?"


def test_typing_finds_a_colleague_and_enter_takes_them(desk: AskingDesk) -> None:
    desk.begin()
    focused = QApplication.focusWidget()
    desk.qtbot.keyClicks(focused, "sus")
    press(desk, Qt.Key.Key_Return)
    assert (desk.at_the_desk, desk.arrivals) == (JOKO, [JOKO])


def test_who_works_alone_is_not_asked(desk: AskingDesk) -> None:
    queries, session = desk.workplace.queries.desk, desk.workplace.session
    desk.presence.begin([session.staff], queries.desks(), is_desk_known=False)
    assert desk.question == ""
    desk.rest_for(11)
    assert desk.question == ""


def two_desks(desk: AskingDesk, build: Builder) -> tuple[DeskRow, ...]:
    branch = build.all(Desk)[0].branch_id
    first = desk.workplace.session.desk
    return first, DeskRow(77, "Meja layanan 2", branch, first.branch_name, "Asia/Jayapura")


def test_a_computer_that_does_not_know_which_desk_it_is_asks_that_first(
    desk: AskingDesk, build: Builder
) -> None:
    staff = desk.workplace.queries.desk.staff()
    desk.presence.begin(staff, two_desks(desk, build), is_desk_known=False)
    assert desk.question == "Which desk is this?"
    press(desk, Qt.Key.Key_Down)
    press(desk, Qt.Key.Key_Return)
    session = desk.workplace.session
    assert (session.desk.name, session.actor.desk_id) == ("Meja layanan 2", 77)
    assert desk.workplace.formats.now().hour == 11  # it is nine in Semarang, and eleven in Jayapura
    assert desk.question == "Who is at the desk?"


def test_a_card_scanned_before_the_desk_is_known_says_who_but_not_where(
    desk: AskingDesk, build: Builder
) -> None:
    staff = desk.workplace.queries.desk.staff()
    desk.presence.begin(staff, two_desks(desk, build), is_desk_known=False)
    desk.presence.take_card(joko(desk))
    assert (desk.at_the_desk, desk.question) == (JOKO, "Which desk is this?")


# In between


def test_a_card_switches_at_once_and_is_told(desk: AskingDesk) -> None:
    desk.presence.take_card(joko(desk))
    assert (desk.at_the_desk, desk.arrivals, desk.question) == (JOKO, [JOKO], "")
    assert desk.workplace.session.actor.staff_id == joko(desk).id


def test_the_switch_can_be_left_as_it_was(desk: AskingDesk) -> None:
    desk.presence.ask_who()
    assert desk.question == "Who is at the desk?"
    press(desk, Qt.Key.Key_Escape)
    assert (desk.question, desk.at_the_desk) == ("", SITI)
    assert QApplication.focusWidget() is desk.find


def test_a_locked_screen_shows_nobody_and_stays_so_until_somebody_says_who_they_are(
    desk: AskingDesk,
) -> None:
    desk.presence.lock()
    assert not desk.page.isVisible()
    press(desk, Qt.Key.Key_Escape)
    assert not desk.page.isVisible()
    press(desk, Qt.Key.Key_Return)
    assert desk.page.isVisible()


def test_a_dialog_is_out_of_sight_behind_the_lock_and_as_it_was_afterwards(desk: AskingDesk) -> None:
    dialog, line = desk.open_dialog()
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    desk.qtbot.keyClicks(line, "Menanyakan")
    line.setCursorPosition(4)
    desk.presence.lock()
    assert not dialog.isVisible()
    press(desk, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert (line.text(), line.cursorPosition(), ended) == ("Menanyakan", 4, [])
    assert dialog.isModal()
    assert QApplication.focusWidget() is line


def test_the_lock_works_from_within_a_dialog(desk: AskingDesk) -> None:
    dialog, _ = desk.open_dialog()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.isVisible(), desk.question) == (False, "Who is at the desk?")


def test_a_dialog_that_arrives_late_is_put_away_too(desk: AskingDesk) -> None:
    desk.presence.lock()
    dialog = QDialog(desk.window)
    dialog.open()
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    press(desk, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_menu_is_closed_by_the_lock(desk: AskingDesk) -> None:
    menu = QMenu(desk.page)
    menu.addAction("Nur'aini Siregar")
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    assert QApplication.activePopupWidget() is menu
    desk.presence.lock()
    assert not menu.isVisible()


# After a rest


def test_after_a_rest_enter_goes_on(desk: AskingDesk) -> None:
    desk.rest_for(10)
    assert desk.question == f"Still {SITI}?"
    assert not desk.page.isVisible()
    press(desk, Qt.Key.Key_Return)
    assert (desk.question, desk.at_the_desk) == ("", SITI)
    desk.rest_for(9)
    assert desk.question == ""


def test_after_a_rest_another_scans_their_card(desk: AskingDesk) -> None:
    desk.rest_for(10)
    desk.presence.take_card(joko(desk))
    assert (desk.question, desk.at_the_desk, desk.arrivals) == ("", JOKO, [JOKO])


def test_after_a_rest_typing_means_another(desk: AskingDesk) -> None:
    """Who types without looking up must not go on as the one who has gone."""
    desk.rest_for(10)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_B):
        press(desk, key)
    focused = QApplication.focusWidget()
    desk.qtbot.keyClicks(focused, "udi santoso")
    press(desk, Qt.Key.Key_Return)
    assert (desk.question, desk.at_the_desk) == ("Who is at the desk?", SITI)
    press(desk, Qt.Key.Key_Escape)
    assert desk.question == f"Still {SITI}?"


@pytest.mark.parametrize("way", ["key", "button", "tab and enter"])
def test_after_a_rest_one_key_asks_for_another(desk: AskingDesk, way: str) -> None:
    desk.rest_for(10)
    other = desk.curtain.findChild(QPushButton, "still_other")
    assert isinstance(other, QPushButton)
    if way == "key":
        press(desk, Qt.Key.Key_F8)
    elif way == "button":
        other.click()
    else:
        other.setFocus()
        press(desk, Qt.Key.Key_Return)
    assert desk.question == "Who is at the desk?"


def test_the_first_key_after_a_sleep_acts_as_nobody(desk: AskingDesk) -> None:
    dialog, line = desk.open_dialog()
    desk.clock.advance(hours=8)
    keyboard = Keyboard(dialog)
    keyboard.press(Qt.Key.Key_X, "x")
    assert (line.text(), dialog.isVisible(), desk.question) == ("", False, f"Still {SITI}?")
    press(desk, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_switch_that_nobody_answered_cannot_be_left_by_another(desk: AskingDesk) -> None:
    desk.presence.ask_who()
    desk.rest_for(10)
    assert desk.question == f"Still {SITI}?"


def test_a_lock_stays_a_lock_after_a_rest(desk: AskingDesk) -> None:
    desk.presence.lock()
    desk.rest_for(10)
    assert desk.question == "Who is at the desk?"
    press(desk, Qt.Key.Key_Escape)
    assert desk.question == "Who is at the desk?"


# What changes meanwhile


def edit(desk: AskingDesk, name: str, *, is_active: bool = True) -> None:
    session = desk.workplace.session
    command = EditStaffMember(session.staff.id, name, StaffRole.FRONT_LINE, None, is_active)
    staff = desk.workplace.services.staff
    desk.workplace.tasks.write(lambda: staff.edit(session.actor, command), owner=desk.presence, failed=print)
    desk.has_settled()


def test_another_name_is_shown_at_once(desk: AskingDesk) -> None:
    edit(desk, "Siti Rahmawati Hadi")
    assert desk.at_the_desk == "Siti Rahmawati Hadi"


def test_who_has_left_cannot_go_on(desk: AskingDesk) -> None:
    edit(desk, SITI, is_active=False)
    assert desk.question == "Who is at the desk?"
    assert SITI in desk.curtain._sentence.text()
    press(desk, Qt.Key.Key_Escape)
    press(desk, Qt.Key.Key_Return)
    assert desk.at_the_desk == JOKO


def test_every_question_follows_the_language(desk: AskingDesk) -> None:
    desk.rest_for(10)
    desk.workplace.languages.use(Language.INDONESIAN)
    assert desk.question == f"Masih {SITI}?"
    press(desk, Qt.Key.Key_F8)
    assert desk.question == "Siapa yang bertugas?"
    assert "Bagian layanan" in {one.second for one in desk.curtain._chooser._choices.values()}


def test_a_name_of_any_length_leaves_the_window_as_it_is(desk: AskingDesk) -> None:
    width = desk.window.minimumSizeHint().width()
    edit(desk, "Siti" * 50)
    desk.presence.ask_who()
    desk.rest_for(10)
    assert desk.window.minimumSizeHint().width() <= max(width, 600)


def test_nothing_that_is_hidden_can_be_reached(desk: AskingDesk, qtbot: QtBot) -> None:
    triggered: list[object] = []
    desk.lock.triggered.connect(triggered.append)
    desk.presence.ask_who()
    qtbot.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert triggered == []
