"""What is named to the onlooker is out of sight while somebody looks, whatever its owner does meanwhile."""

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.onlooking.onlooker import Onlooker
from app.ui.onlooking.stand_in import StandIn
from app.ui.theme.theme import Theme


def test_a_part_of_a_layout_is_replaced_and_comes_back(qtbot: QtBot, theme: Theme) -> None:
    window, part, other = QWidget(), QLabel("Catatan"), QLabel("Nama")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(part)
    column.addWidget(other)
    window.show()
    onlooker = Onlooker(theme)
    onlooker.hide_from(part)
    onlooker.toggle()
    assert not part.isVisible()
    assert column.indexOf(part) == -1
    assert any(one.isVisible() for one in window.findChildren(StandIn))
    part.show()
    assert not part.isVisible(), "its owner cannot show it"
    onlooker.toggle()
    assert part.isVisible()
    assert column.indexOf(part) == 0
    assert other.isVisible()


def test_a_page_stays_hidden_when_its_stack_turns_to_it(qtbot: QtBot, theme: Theme) -> None:
    stack, first, second = QStackedWidget(), QLabel("Ringkasan"), QLabel("Linimasa")
    qtbot.addWidget(stack)
    stack.addWidget(first)
    stack.addWidget(second)
    stack.show()
    onlooker = Onlooker(theme)
    onlooker.hide_from(second)
    onlooker.toggle()
    assert first.isVisible()
    stack.setCurrentWidget(second)
    assert not second.isVisible()
    assert any(one.isVisible() for one in stack.findChildren(StandIn))
    stack.setCurrentWidget(first)
    onlooker.toggle()
    assert first.isVisible()
    assert not second.isVisible(), "it is not its turn"


def test_what_is_made_while_somebody_looks_is_hidden_at_once(qtbot: QtBot, theme: Theme) -> None:
    onlooker = Onlooker(theme)
    onlooker.toggle()
    window, part = QWidget(), QLabel("Catatan")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(part)
    onlooker.hide_from(part)
    window.show()
    assert not part.isVisible()
