import pytest
from PySide6.QtCore import Qt

from tests.ui.scanning.scanning_desk import CARD, ENDS, ScanningDesk

# Identifier fields


@pytest.mark.parametrize(("end", "text"), ENDS)
def test_an_identifier_field_keeps_the_scan_and_the_focus_moves_on(
    desk: ScanningDesk, end: int, text: str
) -> None:
    desk.focus(desk.card)
    submitted: list[None] = []
    desk.card.returnPressed.connect(lambda: submitted.append(None))
    desk.keyboard.scan(CARD, end, text)
    desk.waits_for(lambda: desk.fields == [desk.card])
    assert desk.card.text() == CARD
    assert desk.window.focusWidget() is desk.note
    assert desk.scans == []
    assert submitted == []


def test_a_scan_replaces_an_older_number(desk: ScanningDesk) -> None:
    desk.card.setText("29000001")
    desk.focus(desk.card)
    desk.keyboard.scan(CARD)
    desk.waits_for(lambda: desk.fields == [desk.card])
    assert desk.card.text() == CARD


def test_typing_into_an_identifier_field_and_enter_is_left_alone(desk: ScanningDesk) -> None:
    desk.focus(desk.card)
    submitted: list[None] = []
    desk.card.returnPressed.connect(lambda: submitted.append(None))
    desk.keyboard.scan(CARD, gap=70)
    assert desk.card.text() == CARD
    assert submitted == [None]
    assert desk.window.focusWidget() is desk.card


# Typing


@pytest.mark.parametrize("gap", [40, 60, 150])
def test_typing_is_there_at_once_and_enter_submits(desk: ScanningDesk, gap: int) -> None:
    desk.focus(desk.line)
    submitted: list[str] = []
    desk.line.returnPressed.connect(lambda: submitted.append(desk.line.text()))
    desk.keyboard.scan("Dewi Lestari", gap=gap)
    assert submitted == ["Dewi Lestari"]
    assert desk.scans == []


def test_rolled_keys_arrive_in_their_order(desk: ScanningDesk) -> None:
    desk.focus(desk.line)
    desk.keyboard.type("the", gap=20)
    assert desk.line.text() == "t"
    desk.waits_for(lambda: desk.line.text() == "the")
    desk.keyboard.pause()
    desk.keyboard.type(" end")
    assert desk.line.text() == "the end"


def test_a_short_number_and_enter_rolled_quickly_are_typing(desk: ScanningDesk) -> None:
    desk.focus(desk.line)
    submitted: list[str] = []
    desk.line.returnPressed.connect(lambda: submitted.append(desk.line.text()))
    desk.keyboard.scan("123", gap=20)
    desk.waits_for(lambda: submitted == ["123"])
    assert desk.scans == []


def test_a_single_key_reaches_a_button_after_the_gap(desk: ScanningDesk) -> None:
    desk.focus(desk.button)
    desk.keyboard.type(" ")
    assert desk.clicks == []
    desk.waits_for(lambda: desk.clicks == [None])


def test_single_keys_reach_a_list_a_choice_and_a_number(desk: ScanningDesk) -> None:
    desk.focus(desk.table)
    desk.keyboard.type("m")
    desk.waits_for(lambda: desk.table.currentIndex().row() == 2)
    desk.focus(desk.choice)
    desk.keyboard.type("b")
    desk.waits_for(lambda: desk.choice.currentText() == "banana")
    desk.focus(desk.number)
    desk.number.selectAll()
    desk.keyboard.type("42")
    desk.waits_for(lambda: desk.number.text() == "42")


def test_a_key_behind_one_that_waits_keeps_its_place(desk: ScanningDesk) -> None:
    desk.focus(desk.number)
    desk.number.selectAll()
    desk.keyboard.type("42", gap=50)
    desk.keyboard.press(Qt.Key.Key_Backspace)
    desk.waits_for(lambda: desk.number.text() == "4")


def test_a_key_held_down_is_no_scanner(desk: ScanningDesk) -> None:
    desk.focus(desk.line)
    desk.keyboard.hold_down("x", repeats=10, gap=30)
    desk.keyboard.press(Qt.Key.Key_Return, "\r")
    assert desk.line.text() == "x" * 10
    assert desk.scans == []


def test_shortcuts_are_no_characters(desk: ScanningDesk) -> None:
    desk.note.setPlainText("all of it")
    desk.focus(desk.note)
    desk.keyboard.press(Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier)
    assert desk.note.textCursor().selectedText() == "all of it"


# A prefix


@pytest.mark.parametrize("prefix", ["~", "\x02", "]C1"])
def test_with_a_prefix_nothing_goes_into_the_field(desk: ScanningDesk, prefix: str) -> None:
    desk.filter.set_prefix(prefix)
    desk.focus(desk.line)
    edits: list[str] = []
    desk.line.textChanged.connect(edits.append)
    desk.keyboard.scan(prefix + CARD)
    desk.hears(CARD)
    assert edits == []


def test_with_a_prefix_a_burst_without_it_is_typing(desk: ScanningDesk) -> None:
    desk.filter.set_prefix("~")
    desk.focus(desk.line)
    desk.keyboard.scan(CARD)
    assert desk.line.text() == CARD
    assert desk.scans == []


def test_an_identifier_field_keeps_a_scan_without_its_prefix(desk: ScanningDesk) -> None:
    desk.filter.set_prefix("~")
    desk.focus(desk.card)
    desk.keyboard.scan("~" + CARD)
    desk.waits_for(lambda: desk.fields == [desk.card])
    assert desk.card.text() == CARD
    assert desk.window.focusWidget() is desk.note


def test_the_prefix_typed_by_a_person_arrives(desk: ScanningDesk) -> None:
    desk.filter.set_prefix("~")
    desk.focus(desk.line)
    desk.keyboard.type("a~b")
    desk.waits_for(lambda: desk.line.text() == "a~b")
