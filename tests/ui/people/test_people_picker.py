import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.people.patron_finder import PatronFinder
from app.ui.people.people_picker import PeoplePicker
from app.ui.workplace import Workplace
from tests.builders import Builder, card


@pytest.fixture
def picker(workplace: Workplace, build: Builder, qtbot: QtBot) -> PeoplePicker:
    build.patron("Ani Lestari", identifiers=(card("M1"),))
    build.patron("Anisa Rahma", identifiers=(card("M2"),))
    made = PeoplePicker(workplace.theme, PatronFinder(workplace.tasks, workplace.queries.patron_lists))
    made.setObjectName("others")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made._line.setFocus()
    return made


def names(picker: PeoplePicker) -> list[str]:
    return [chip.text() for chip in picker.findChildren(QPushButton) if chip.objectName()]


def drops_down(picker: PeoplePicker) -> bool:
    popup = picker._line.completer().popup()
    return popup is not None and popup.isVisible()


def test_a_scanned_card_chooses_its_patron_at_once(picker: PeoplePicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker._line, "M2")
    with qtbot.waitSignal(picker.added) as told:
        QTest.keyClick(picker._line, Qt.Key.Key_Return)
    assert (told.args, names(picker)) == ([2], ["Anisa Rahma"])
    qtbot.waitUntil(lambda: picker._line.text() == "")


def test_the_matches_drop_down_while_one_types(picker: PeoplePicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker._line, "ani")
    qtbot.waitUntil(lambda: drops_down(picker))
    shown = picker._line._names.stringList()
    assert [one.split("  ")[0] for one in shown] == ["Anisa Rahma", "Ani Lestari"]
    popup = picker._line.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.added):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert list(picker.ids) == [2]


def test_each_is_chosen_once_and_can_be_taken_away(picker: PeoplePicker) -> None:
    for patron_id, name in ((1, "Ani Lestari"), (2, "Anisa Rahma"), (1, "Ani Lestari")):
        picker.add(patron_id, name)
    assert list(picker.ids) == [1, 2]
    chip = picker.findChild(QPushButton, "others_1")
    assert isinstance(chip, QPushButton)
    chip.setFocus()
    chip.click()
    assert list(picker.ids) == [2]
    assert picker._line.hasFocus()


def test_a_text_that_finds_nobody_chooses_nobody(picker: PeoplePicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker._line, "zzz")
    QTest.keyClick(picker._line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not picker._line._finder._tasks._tasks)
    assert (picker.ids, picker._line.text()) == ((), "zzz")
