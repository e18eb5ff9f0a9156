"""Buttons show their key, follow an action, and can be used without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Scheme, Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton, LinkButton, PrimaryButton, QuietButton


def spoken(widget: QWidget, part: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(part)


@pytest.mark.parametrize("kind", [Button, PrimaryButton, QuietButton])
def test_space_presses_a_button(theme: Theme, qtbot: QtBot, kind: type[Button]) -> None:
    button = kind(theme, "Tell", Icon.SEND)
    qtbot.add_widget(button)
    with qtbot.wait_signal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_key_that_is_shown_is_said_and_takes_room(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Log interaction")
    qtbot.add_widget(button)
    narrow = button.sizeHint().width()
    button.show_key(QKeySequence("Ctrl+I"))
    assert button.sizeHint().width() > narrow
    assert spoken(button) == "Log interaction"
    assert spoken(button, QAccessible.Text.Description) == "Ctrl+I"


def test_a_button_keeps_up_with_its_action(theme: Theme, qtbot: QtBot) -> None:
    action = QAction("Undo")
    action.setShortcut(QKeySequence("Ctrl+Z"))
    button = Button(theme)
    qtbot.add_widget(button)
    button.follow(action)
    action.setText("Urungkan")
    assert button.text() == "Urungkan"
    with qtbot.wait_signal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()


def test_an_icon_button_says_what_it_does(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, Icon.EYE, "The patron is looking")
    qtbot.add_widget(button)
    assert spoken(button) == "The patron is looking"
    assert button.toolTip() == "The patron is looking"
    assert button.sizeHint().width() == button.sizeHint().height()


def test_a_button_is_as_wide_as_its_words_and_never_cuts_them(theme: Theme, qtbot: QtBot) -> None:
    for kind in (Button, PrimaryButton, QuietButton, LinkButton):
        button = kind(theme, "Kabari")
        qtbot.add_widget(button)
        narrow = button.minimumSizeHint().width()
        button.setText("Kabari semua pemustaka yang menunggu")
        assert button.minimumSizeHint().width() > narrow


def test_a_button_is_high_enough_for_large_text(theme: Theme, qtbot: QtBot) -> None:
    plain, low = Button(theme, "Tell"), Button(theme, "Tell", in_row=True)
    for button in (plain, low):
        qtbot.add_widget(button)
    assert (plain.sizeHint().height(), low.sizeHint().height()) == (32, 26)
    theme.use_text_size(3)
    assert plain.sizeHint().height() > 32
    assert low.sizeHint().height() > 26


def test_the_focus_is_shown_in_the_accent(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.add_widget(window)
    button = Button(theme, "Tell", parent=window)
    button.resize(button.sizeHint())
    window.show()
    window.activateWindow()
    edge = (button.width() // 2, 1)
    assert button.grab().toImage().pixelColor(*edge) != theme.colour(Role.ACCENT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait_until(button.hasFocus)
    assert button.grab().toImage().pixelColor(*edge) == theme.colour(Role.ACCENT)


def test_a_button_is_painted_anew_in_the_other_palette(theme: Theme, qtbot: QtBot) -> None:
    button = PrimaryButton(theme, "Tell")
    qtbot.add_widget(button)
    middle_left = (4, button.sizeHint().height() // 2)
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(*middle_left) == theme.colour(Role.ACCENT)
    light = theme.colour(Role.ACCENT)
    theme.use(Scheme.DARK)
    assert button.grab().toImage().pixelColor(*middle_left) == theme.colour(Role.ACCENT) != light
