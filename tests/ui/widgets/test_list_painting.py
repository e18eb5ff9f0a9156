"""Rows of lists: all of one height, states never cut off, the selection seen by more than its colour."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.theme import measures
from app.ui.theme.drawing import mark_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Scheme, Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter, widest

LATE = StateMark(Icon.ALERT_TRIANGLE, Role.LATE, "1 terlambat")
LONG = RecordRow("Muhammad " * 20, "M0000017 · Mahasiswa " * 20, "kemarin", LATE)
WIDTH = 320


def painted(painter_of_rows: RecordRowPainter, row: RecordRow, state: QStyle.StateFlag) -> QImage:
    image = QImage(WIDTH, painter_of_rows.size_hint().height(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    option.state = state
    painter = QPainter(image)
    painter_of_rows.paint(painter, option, row)
    painter.end()
    return image


def time_and_state(image: QImage, theme: Theme) -> tuple[QImage, QImage]:
    """The right end of the first line, as wide as the time, and of the second, as wide as the state."""
    right, middle = WIDTH - measures.LIST_MARGIN, image.height() // 2
    time = widest(theme, Type.SECOND, (LONG.time,))
    state = mark_width(theme, LATE.word, on_tint=False)
    return image.copy(right - time, 0, time, middle), image.copy(right - state, middle, state, middle - 1)


def test_time_and_state_are_whole_however_long_the_name_is(theme: Theme) -> None:
    rows = RecordRowPainter(theme, measures.PATRON_ROW)
    short = RecordRow("", "", LONG.time, LONG.mark)
    shown = painted(rows, LONG, QStyle.StateFlag.State_Enabled)
    alone = painted(rows, short, QStyle.StateFlag.State_Enabled)
    assert time_and_state(shown, theme) == time_and_state(alone, theme)


def test_a_selected_row_has_a_bar_beside_its_colour(theme: Theme) -> None:
    rows = RecordRowPainter(theme, measures.PATRON_ROW)
    image = painted(rows, LONG, QStyle.StateFlag.State_Selected)
    assert image.pixelColor(1, 26) == theme.colour(Role.ACCENT)
    assert image.pixelColor(8, 3) == theme.colour(Role.SELECTION)


def test_rows_are_parted_by_a_hairline_that_keeps_the_margin(theme: Theme) -> None:
    rows = RecordRowPainter(theme, measures.PATRON_ROW)
    image = painted(rows, RecordRow("", ""), QStyle.StateFlag.State_Enabled)
    assert image.pixelColor(WIDTH // 2, image.height() - 1) == theme.colour(Role.BORDER)
    assert image.pixelColor(4, image.height() - 1) == QColor("white")


@pytest.mark.parametrize("height", [measures.PATRON_ROW, measures.REQUEST_ROW])
def test_rows_have_the_height_of_the_look_until_the_text_needs_more(theme: Theme, height: int) -> None:
    rows = RecordRowPainter(theme, height)
    assert rows.size_hint().height() == height
    theme.use_text_size(3)
    assert rows.size_hint().height() > height


def test_a_change_of_the_look_asks_the_view_to_lay_out_again(theme: Theme, qtbot: QtBot) -> None:
    rows = RecordRowPainter(theme, measures.PATRON_ROW)
    with qtbot.wait_signal(rows.restyled):
        theme.use(Scheme.DARK)


def test_a_column_is_as_wide_as_its_widest_word(theme: Theme) -> None:
    words = ("late", "Waiting for patron")
    assert widest(theme, Type.SECOND, words) == widest(theme, Type.SECOND, words[1:])
    assert widest(theme, Type.SECOND, ()) == 0
