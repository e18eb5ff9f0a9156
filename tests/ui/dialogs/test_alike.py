"""While a patron is typed, whoever may be the same is said, with the reason and the way to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.dialogs.alike_box import MOST_SHOWN, AlikeBox
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.languages import Language
from app.ui.workplace import Workplace
from tests.builders import Builder, card, mobile
from tests.ui.dialogs.opening import Opened

BORN = "1-8-1956"


@pytest.fixture
def suryo(build: Builder) -> int:
    return build.patron("Suryo Sugiyanto", born="1956-08-01", identifiers=(card("M0017"),))


@pytest.fixture
def dialog(opener: DialogOpener, opened: Opened) -> PatronDialog:
    opener.add_patron()
    found: PatronDialog = opened(PatronDialog)
    return found


def box(dialog: PatronDialog) -> AlikeBox:
    found = dialog.findChild(AlikeBox)
    assert isinstance(found, AlikeBox)
    return found


def line(dialog: PatronDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def said(dialog: PatronDialog) -> str:
    return " ".join(label.text() for label in box(dialog).findChildren(QLabel))


def test_whoever_is_typed_again_is_shown_with_the_reason(
    suryo: int, dialog: PatronDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line(dialog, "patron_full_name"), "Soerjo Soegianto")
    qtbot.keyClicks(line(dialog, "patron_born"), BORN)
    qtbot.waitUntil(lambda: "same date of birth" in said(dialog))
    assert box(dialog).isVisible()
    assert "same name, spelled otherwise" in said(dialog)
    assert dialog.focusWidget() is line(dialog, "patron_full_name")


def test_the_box_goes_when_the_form_says_somebody_else(
    suryo: int, dialog: PatronDialog, qtbot: QtBot
) -> None:
    line(dialog, "patron_full_name").setText("Soerjo Soegianto")
    line(dialog, "patron_born").setText(BORN)
    qtbot.waitUntil(box(dialog).isVisible)
    line(dialog, "patron_born").setText("2-3-1990")
    qtbot.waitUntil(box(dialog).isHidden)


def test_a_phone_that_is_typed_counts_too(build: Builder, dialog: PatronDialog, qtbot: QtBot) -> None:
    build.patron("Endah Wahyuni", contacts=(mobile("0812-2876-4410"),))
    line(dialog, "patron_full_name").setText("Endah Wahyuni")
    line(dialog, "contact_0_value").setText("+62 812 28764410")
    qtbot.waitUntil(lambda: "same phone" in said(dialog))


def test_the_one_who_is_there_can_be_opened_instead(
    suryo: int, dialog: PatronDialog, opener: DialogOpener, build: Builder, qtbot: QtBot
) -> None:
    line(dialog, "patron_full_name").setText("Soerjo Soegianto")
    line(dialog, "patron_born").setText(BORN)
    qtbot.waitUntil(box(dialog).isVisible)
    button = dialog.findChild(QPushButton, "alike_0_open")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Open Suryo Sugiyanto instead"
    with qtbot.waitSignal(opener.open_patron_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [suryo]
    assert not dialog.isVisible()


def test_no_more_are_shown_than_leave_room_for_the_form(
    build: Builder, dialog: PatronDialog, qtbot: QtBot
) -> None:
    for _ in range(5):
        build.patron("Suryo Sugiyanto", born="1956-08-01")
    line(dialog, "patron_full_name").setText("Soerjo Soegianto")
    line(dialog, "patron_born").setText(BORN)
    qtbot.waitUntil(box(dialog).isVisible)
    assert len(box(dialog).findChildren(QPushButton)) == MOST_SHOWN


def test_an_edited_patron_is_not_taken_for_a_double(
    suryo: int, build: Builder, opener: DialogOpener, opened: Opened, workplace: Workplace, qtbot: QtBot
) -> None:
    build.patron("Suryo Sugiyanto", born="1956-08-01")
    opener.edit_patron(suryo)
    dialog: PatronDialog = opened(PatronDialog)
    line(dialog, "patron_full_name").setText("Soerjo Soegianto")
    qtbot.waitUntil(lambda: workplace.tasks.is_idle)
    assert box(dialog).isHidden()


def test_the_reasons_follow_the_language(
    suryo: int, dialog: PatronDialog, workplace: Workplace, qtbot: QtBot
) -> None:
    line(dialog, "patron_full_name").setText("Soerjo Soegianto")
    line(dialog, "patron_born").setText(BORN)
    qtbot.waitUntil(box(dialog).isVisible)
    workplace.languages.use(Language.INDONESIAN)
    try:
        assert "tanggal lahir sama" in said(dialog)
    finally:
        workplace.languages.use(Language.ENGLISH)
