from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.branch import Desk
from app.ui.at_the_desk.colleagues_dialog import ColleaguesDialog
from app.ui.at_the_desk.desk_dialogs import DeskDialogs
from app.ui.at_the_desk.desk_name_dialog import DeskNameDialog
from app.ui.at_the_desk.record_chooser import Choice, RecordChooser
from app.ui.at_the_desk.staff_member_dialog import StaffMemberDialog
from app.ui.at_the_desk.this_desk_dialog import ThisDeskDialog
from app.ui.languages import Language
from app.ui.scanning.receivers import TAKES_SCANS
from tests.builders import Builder
from tests.ui.at_the_desk.asking_desk import AskingDesk

DialogT = TypeVar("DialogT", bound=QDialog)


class Lists:
    """The lists over the asking desk, and how to reach into what is open."""

    def __init__(self, desk: AskingDesk) -> None:
        self.desk = desk
        self.dialogs = DeskDialogs(desk.workplace, desk.presence, desk.rest, desk.window)

    def open(self, kind: type[DialogT], show: Callable[[], None] | None = None) -> DialogT:
        if show is not None:
            show()
        self.desk.has_settled()
        found = [one for one in self.desk.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def colleagues(self) -> ColleaguesDialog:
        return self.open(ColleaguesDialog, self.dialogs.open_colleagues)

    def this_desk(self) -> ThisDeskDialog:
        return self.open(ThisDeskDialog, self.dialogs.open_this_desk)

    def save(self, dialog: QDialog) -> None:
        with self.desk.qtbot.waitSignal(dialog.accepted):
            self.desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
        self.desk.has_settled()


@pytest.fixture
def lists(desk: AskingDesk) -> Iterator[Lists]:
    made = Lists(desk)
    yield made
    shiboken6.delete(made.dialogs)


def shown(chooser: RecordChooser) -> list[Choice]:
    model = chooser._model
    rows = [model.row_at(position) for position in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Choice)]


def line(chooser: RecordChooser) -> QLineEdit:
    found = chooser.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


# Colleagues


def test_the_list_says_what_each_colleague_does_and_which_card_is_theirs(lists: Lists) -> None:
    assert shown(lists.colleagues().chooser) == [
        Choice("Joko Susilo", "Front line · card P0002"),
        Choice("Siti Rahmawati", "Front line · no card"),
    ]


def test_a_new_colleague_can_be_chosen_at_once(lists: Lists) -> None:
    colleagues = lists.colleagues()
    colleagues.add.click()
    form = lists.open(StaffMemberDialog)
    form._full_name.setText("Bagas")
    form._card.setText("P0009")
    lists.save(form)
    assert Choice("Bagas", "Front line · card P0009") in shown(colleagues.chooser)
    assert "Bagas" in [one.name for one in lists.desk.presence._people]


def test_enter_opens_the_marked_colleague_and_the_change_is_listed(lists: Lists) -> None:
    colleagues = lists.colleagues()
    lists.desk.qtbot.keyClicks(line(colleagues.chooser), "joko")
    lists.desk.qtbot.keyClick(line(colleagues.chooser), Qt.Key.Key_Return)
    form = lists.open(StaffMemberDialog)
    assert (form._full_name.text(), form._card.text()) == ("Joko Susilo", "P0002")
    form._card.clear()
    lists.save(form)
    assert shown(colleagues.chooser)[0] == Choice("Joko Susilo", "Front line · no card")


def test_who_has_left_comes_last_and_is_marked_so(lists: Lists) -> None:
    colleagues = lists.colleagues()
    lists.desk.qtbot.keyClick(colleagues, Qt.Key.Key_F2)
    form = lists.open(StaffMemberDialog)
    form._works_here.setChecked(False)
    lists.save(form)
    assert shown(colleagues.chooser)[-1] == Choice("Joko Susilo", "Front line · card P0002 · no longer here")
    assert [one.name for one in lists.desk.presence._people] == ["Siti Rahmawati"]


def test_a_refused_card_is_said_at_its_field_and_nothing_is_lost(lists: Lists, build: Builder) -> None:
    build.staff("Dewi", card="P0003")
    lists.colleagues().add.click()
    form = lists.open(StaffMemberDialog)
    form._full_name.setText("Bagas")
    form._card.setText("p0003")
    lists.desk.qtbot.keyClick(form, Qt.Key.Key_Return)
    lists.desk.qtbot.waitUntil(lambda: "Dewi" in form._fields[2].error)
    assert (form.isVisible(), form._full_name.text()) == (True, "Bagas")


def test_the_last_colleague_cannot_leave(lists: Lists) -> None:
    colleagues = lists.colleagues()
    for name in ("joko", "siti"):
        line(colleagues.chooser).setText(name)
        lists.desk.qtbot.keyClick(colleagues, Qt.Key.Key_F2)
        form = lists.open(StaffMemberDialog)
        form._works_here.setChecked(False)
        if name == "joko":
            lists.save(form)
    lists.desk.qtbot.keyClick(form, Qt.Key.Key_Return)
    lists.desk.qtbot.waitUntil(lambda: "Nobody would be left" in form._fields[3].error)


def test_the_card_is_scanned_into_its_field(lists: Lists) -> None:
    lists.colleagues().add.click()
    form = lists.open(StaffMemberDialog)
    assert form._card.property(TAKES_SCANS)
    assert not form._fields[3].isVisible()


def test_everything_follows_the_language(lists: Lists) -> None:
    colleagues = lists.colleagues()
    colleagues.add.click()
    form = lists.open(StaffMemberDialog)
    lists.desk.workplace.languages.use(Language.INDONESIAN)
    assert colleagues.windowTitle() == "Rekan petugas"
    assert shown(colleagues.chooser)[1].second == "Bagian layanan · tanpa kartu"
    assert form.windowTitle() == "Rekan baru"
    assert form._role.currentText() == "Bagian layanan"


# Desks


def test_the_list_says_which_desk_this_computer_is(lists: Lists) -> None:
    assert shown(lists.this_desk().chooser) == [
        Choice("Meja layanan 1", "Cabang Tembalang · this computer"),
    ]


def test_a_new_desk_can_be_taken_for_this_computer(lists: Lists, build: Builder) -> None:
    dialog = lists.this_desk()
    dialog.add.click()
    form = lists.open(DeskNameDialog)
    form._line.setText("Meja rujukan")
    lists.save(form)
    line(dialog.chooser).setText("rujukan")
    with lists.desk.qtbot.waitSignal(dialog.accepted):
        lists.desk.qtbot.keyClick(line(dialog.chooser), Qt.Key.Key_Return)
    session = lists.desk.workplace.session
    assert (session.desk.name, session.actor.desk_id) == ("Meja rujukan", build.all(Desk)[-1].id)


def test_another_name_of_this_desk_is_known_at_once(lists: Lists) -> None:
    dialog = lists.this_desk()
    lists.desk.qtbot.keyClick(dialog, Qt.Key.Key_F2)
    form = lists.open(DeskNameDialog)
    assert form._line.text() == "Meja layanan 1"
    form._line.setText("Meja depan")
    lists.save(form)
    assert lists.desk.workplace.session.desk.name == "Meja depan"
    assert shown(dialog.chooser)[0].name == "Meja depan"


def test_a_desk_without_a_name_is_refused(lists: Lists) -> None:
    lists.this_desk().add.click()
    form = lists.open(DeskNameDialog)
    lists.desk.qtbot.keyClick(form, Qt.Key.Key_Return)
    lists.desk.qtbot.waitUntil(lambda: form._fields[0].error != "")


@pytest.mark.parametrize(("text", "minutes"), [("5 minutes without a key", 5), ("never", 0)])
def test_the_rest_is_chosen_in_minutes(lists: Lists, text: str, minutes: int) -> None:
    rest = lists.this_desk().findChild(QComboBox, "this_desk_rest")
    assert isinstance(rest, QComboBox)
    assert rest.currentText() == "10 minutes without a key"
    rest.setCurrentText(text)
    assert lists.desk.rest.minutes == minutes


def test_a_rest_of_another_length_is_offered_too(lists: Lists) -> None:
    lists.desk.rest.set_limit(7)
    assert lists.this_desk()._rest.currentText() == "7 minutes without a key"


def test_a_list_is_closed_by_escape(lists: Lists, qtbot: QtBot) -> None:
    dialog = lists.colleagues()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(line(dialog.chooser), Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
