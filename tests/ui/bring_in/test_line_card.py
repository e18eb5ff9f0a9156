"""Short findings: all of each, and how many are left out."""

from pytestqt.qtbot import QtBot

from app.ui.bring_in.line_card import Line, LineCard
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme

LINES = [Line(Icon.CROSS, Role.LATE, f"Line {number}", "<b>no name</b>") for number in range(3)]


def test_findings_are_counted_and_read_aloud_and_none_hides_the_card(theme: Theme, qtbot: QtBot) -> None:
    card = LineCard(theme, "found")
    qtbot.add_widget(card)
    card.show_list(LINES, 1_203)
    assert not card.isHidden()
    assert card._more.text() == "and 1,200 more"
    assert card._area.accessibleName().splitlines()[2] == "Line 2: <b>no name</b>"
    card.show_list([], 0)
    assert card.isHidden()


def test_a_short_list_says_nothing_of_more(theme: Theme, qtbot: QtBot) -> None:
    card = LineCard(theme, "found")
    qtbot.add_widget(card)
    card.show_list(LINES, 3)
    assert card._more.isHidden()
