"""A few choices: one is chosen, by click, by number or by arrow, and it outlives a change of language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.buttons.filter_chip import FilterChip

ENGLISH = [Choice("reference", "Reference"), Choice("direction", "Direction"), Choice("praise", "Praise")]
INDONESIAN = [Choice("reference", "Rujukan"), Choice("direction", "Arah"), Choice("praise", "Pujian")]


@pytest.fixture
def kinds(theme: Theme, qtbot: QtBot) -> ChoiceButtons:
    buttons = ChoiceButtons(theme, numbered=True)
    buttons.setObjectName("kind")
    qtbot.add_widget(buttons)
    buttons.set_choices(ENGLISH)
    return buttons


def button(kinds: ChoiceButtons, value: str) -> QPushButton:
    found = kinds.findChild(QPushButton, f"kind_{value}")
    assert isinstance(found, QPushButton)
    return found


def test_nothing_is_chosen_before_somebody_chose(kinds: ChoiceButtons) -> None:
    assert kinds.value is None


def test_a_click_chooses_and_tells(kinds: ChoiceButtons, qtbot: QtBot) -> None:
    with qtbot.wait_signal(kinds.chosen) as told:
        qtbot.mouseClick(button(kinds, "praise"), Qt.MouseButton.LeftButton)
    assert told.args == ["praise"]
    assert kinds.value == "praise"


def test_a_number_with_alt_chooses(kinds: ChoiceButtons, qtbot: QtBot) -> None:
    kinds.show()
    kinds.activateWindow()
    qtbot.wait_until(kinds.isActiveWindow)
    with qtbot.wait_signal(kinds.chosen):
        qtbot.keyClick(kinds, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert kinds.value == "direction"


def test_an_arrow_goes_to_the_next_choice(kinds: ChoiceButtons, qtbot: QtBot) -> None:
    kinds.choose("reference")
    kinds.show()
    kinds.activateWindow()
    button(kinds, "reference").setFocus()
    qtbot.wait_until(button(kinds, "reference").hasFocus)
    qtbot.keyClick(button(kinds, "reference"), Qt.Key.Key_Right)
    assert kinds.value == "direction"


def test_what_was_chosen_outlives_a_change_of_language(kinds: ChoiceButtons) -> None:
    kinds.choose("direction")
    kinds.set_choices(INDONESIAN)
    assert kinds.value == "direction"
    assert button(kinds, "direction").text() == "Arah"


def test_the_focus_outlives_a_change_of_language(kinds: ChoiceButtons, qtbot: QtBot) -> None:
    kinds.show()
    kinds.activateWindow()
    button(kinds, "direction").setFocus()
    qtbot.wait_until(button(kinds, "direction").hasFocus)
    kinds.set_choices(INDONESIAN)
    assert button(kinds, "direction").hasFocus()
    with qtbot.wait_signal(kinds.chosen):
        qtbot.keyClick(kinds, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)


def test_other_choices_take_the_place_of_the_first(kinds: ChoiceButtons) -> None:
    kinds.choose("direction")
    kinds.set_choices([Choice("direction", "Direction"), Choice("complaint", "Complaint")])
    assert kinds.value == "direction"
    assert kinds.findChild(QPushButton, "kind_praise") is None
    kinds.set_choices([Choice("complaint", "Complaint")])
    assert kinds.value is None


def test_an_unknown_value_changes_nothing(kinds: ChoiceButtons) -> None:
    kinds.choose("direction")
    kinds.choose("gossip")
    assert kinds.value == "direction"


def test_choices_go_on_in_a_second_line_where_the_first_ends(kinds: ChoiceButtons) -> None:
    layout = kinds.layout()
    assert layout is not None
    one_line = layout.heightForWidth(layout.sizeHint().width())
    assert layout.heightForWidth(layout.sizeHint().width() - 1) > one_line


def test_a_filter_that_is_on_shows_a_tick_beside_its_colour(theme: Theme, qtbot: QtBot) -> None:
    chip = FilterChip(theme, "Today")
    qtbot.add_widget(chip)
    off = chip.sizeHint().width()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.sizeHint().width() > off
