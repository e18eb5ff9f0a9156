"""Cards, heads, empty lists and message bars: said in words, worked by keys, right in both palettes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Scheme, Theme
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.section_head import SectionHead

ALERT = StateMark(Icon.ALERT_TRIANGLE, Role.DUE, "Alert")


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> InfoBar:
    bar = InfoBar(theme)
    bar.setObjectName("alert")
    qtbot.add_widget(bar)
    return bar


def test_a_message_bar_is_not_there_until_it_has_something_to_say(bar: InfoBar) -> None:
    assert bar.isHidden()
    bar.say(ALERT, "Her card was left at the gate.")
    assert not bar.isHidden()
    spoken = QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name)
    assert spoken == "Alert Her card was left at the gate."


def test_a_message_bar_offers_its_action_and_closes(bar: InfoBar, qtbot: QtBot) -> None:
    bar.say(ALERT, "Her card was left at the gate.", action="Handed over")
    with qtbot.wait_signal(bar.action_triggered):
        qtbot.keyClick(button(bar, "alert_action"), Qt.Key.Key_Space)
    with qtbot.wait_signal(bar.closed):
        qtbot.keyClick(button(bar, "alert_close"), Qt.Key.Key_Space)
    assert bar.isHidden()


def test_a_message_without_an_action_has_no_button(bar: InfoBar) -> None:
    bar.say(ALERT, "Closed today.", action="Handed over")
    bar.say(ALERT, "Closed today.")
    assert button(bar, "alert_action").isHidden()


def test_the_close_button_is_named_again_in_another_language(bar: InfoBar) -> None:
    close = bar._close
    close.set_name("")
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert close.accessibleName() == "Close this message"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_card_of_a_state_stands_on_its_tint_beside_its_bar(
    theme: Theme, qtbot: QtBot, scheme: Scheme
) -> None:
    card = Card(theme, tint=Role.DUE)
    qtbot.add_widget(card)
    card.resize(100, 60)
    theme.use(scheme)
    image = card.grab().toImage()
    assert image.pixelColor(1, 30) == theme.colour(Role.DUE)
    assert image.pixelColor(50, 30) == theme.tint(Role.DUE)
    card.set_tint(None)
    assert card.grab().toImage().pixelColor(50, 30) == theme.colour(Role.SURFACE)


def test_a_card_that_can_take_the_focus_shows_it(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.add_widget(card)
    card.resize(100, 60)
    card.show()
    card.activateWindow()
    card.setFocus()
    qtbot.wait_until(card.hasFocus)
    assert card.grab().toImage().pixelColor(50, 1) == theme.colour(Role.ACCENT)


def test_a_section_offers_its_link_only_when_it_has_one(theme: Theme, qtbot: QtBot) -> None:
    head = SectionHead(theme, "Open requests")
    head.setObjectName("open_requests")
    qtbot.add_widget(head)
    head.set_link("All 17 requests")
    with qtbot.wait_signal(head.link_clicked):
        qtbot.keyClick(button(head, "open_requests_link"), Qt.Key.Key_Space)
    head.set_link("")
    assert button(head, "open_requests_link").isHidden()


def test_an_empty_list_says_what_would_be_there_and_offers_to_fill_it(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, Icon.PLUS)
    empty.setObjectName("no_requests")
    qtbot.add_widget(empty)
    empty.say("What this patron asks for will stand here.", "New request")
    with qtbot.wait_signal(empty.action_triggered):
        qtbot.keyClick(button(empty, "no_requests_action"), Qt.Key.Key_Space)
    empty.say("Nothing is due today.")
    assert button(empty, "no_requests_action").isHidden()
