import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.at_the_desk.record_chooser import Choice, RecordChooser
from app.ui.theme.theme import Theme

PEOPLE = {
    7: Choice("Dewi Anggraini", "Back office"),
    2: Choice("Ni Kadek Astini", "Front line"),
    5: Choice("Nur'aini Siregar", "Helper"),
}


class Chooser:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.widget = RecordChooser(theme)
        qtbot.add_widget(self.widget)
        self.chosen: list[int] = []
        self.widget.chosen.connect(self.chosen.append)
        self.widget.offer(PEOPLE, 2)
        self.widget.show()
        line = self.widget.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        self.line = line

    def names(self) -> list[str]:
        model = self.widget._model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.line, key)


@pytest.fixture
def chooser(theme: Theme, qtbot: QtBot) -> Chooser:
    return Chooser(theme, qtbot)


def test_enter_takes_the_marked_one(chooser: Chooser) -> None:
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [2]


def test_the_arrows_move_the_mark_while_the_keyboard_stays_in_the_line(chooser: Chooser) -> None:
    chooser.press(Qt.Key.Key_Down)
    chooser.press(Qt.Key.Key_Return)
    chooser.press(Qt.Key.Key_Up)
    chooser.press(Qt.Key.Key_Up)
    chooser.press(Qt.Key.Key_Up)
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [5, 7]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("d", ["Dewi Anggraini"]),
        ("n", ["Ni Kadek Astini", "Nur'aini Siregar"]),
        ("nuraini", ["Nur'aini Siregar"]),
        ("ast kad", ["Ni Kadek Astini"]),
        ("ewi", []),
    ],
)
def test_typing_leaves_those_whose_words_begin_so(chooser: Chooser, typed: str, found: list[str]) -> None:
    chooser.qtbot.keyClicks(chooser.line, typed)
    assert chooser.names() == found


def test_the_first_that_is_left_is_marked(chooser: Chooser) -> None:
    chooser.qtbot.keyClicks(chooser.line, "dewi")
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [7]


def test_what_is_typed_and_taken_back_as_a_scan_is_moves_no_mark(chooser: Chooser) -> None:
    chooser.qtbot.keyClicks(chooser.line, "d")
    chooser.line.undo()
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [2]


def test_where_nobody_is_left_enter_chooses_nobody(chooser: Chooser) -> None:
    chooser.qtbot.keyClicks(chooser.line, "xyz")
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == []


def test_a_click_takes_a_row(chooser: Chooser) -> None:
    view = chooser.widget._view
    at = view.visualRect(chooser.widget._model.index(2, 0)).center()
    chooser.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chooser.chosen == [5]


def test_other_names_keep_what_is_typed_and_marked(chooser: Chooser) -> None:
    chooser.qtbot.keyClicks(chooser.line, "n")
    chooser.press(Qt.Key.Key_Down)
    chooser.widget.rename(PEOPLE | {5: Choice("Nur'aini Siregar", "Tenaga bantu")}, "Ketik nama …", "Rekan")
    chooser.press(Qt.Key.Key_Return)
    assert (chooser.chosen, chooser.line.text()) == ([5], "n")


def test_the_list_keeps_the_rules_of_item_models(chooser: Chooser) -> None:
    tester = QAbstractItemModelTester(
        chooser.widget._model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    chooser.qtbot.keyClicks(chooser.line, "ni x")
    chooser.line.clear()
    assert tester is not None
