"""A card of rows keeps its rows in line."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.today.openable_row import OpenableRow, RowContent
from app.ui.today.row_card import RowCard


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> RowCard:
    card = RowCard(theme)
    qtbot.add_widget(card)
    return card


def name_begins(row: OpenableRow, theme: Theme) -> int:
    """The leftmost pixel in the colour of names: times are muted."""
    picture, ink = row.grab().toImage(), theme.colour(Role.TEXT)
    columns = range(picture.width())
    return next(x for x in columns for y in range(picture.height()) if picture.pixelColor(x, y) == ink)


def test_names_begin_in_one_line_behind_times_of_any_length(card: RowCard, theme: Theme) -> None:
    card.show_rows(
        [RowContent(1, "HHH", "Mahasiswa", time="08.05"), RowContent(2, "HHH", "Lansia", time="kemarin")]
    )
    card.resize(450, card.sizeHint().height())
    card.show()
    first, second = card.rows
    assert name_begins(first, theme) == name_begins(second, theme)
