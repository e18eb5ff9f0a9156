"""Texts are shown as they are, cut off only where they may be, and say all of themselves in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Scheme, Theme
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel, plain_tooltip
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.widgets.labels.label import Label
from app.ui.widgets.labels.meter import Meter

LATE = StateMark(Icon.ALERT_TRIANGLE, Role.LATE, "3 h late")
WAITING = StateMark(Icon.HOURGLASS, Role.WAITING, "Menunggu pemustaka")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_name_that_fits_has_no_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "Suparti")
    qtbot.add_widget(label)
    label.resize(label.sizeHint())
    label.show()
    assert not label.is_elided
    assert label.toolTip() == ""


def test_a_long_name_is_cut_off_and_says_all_of_itself_in_a_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "Muhammad Rizky Ramadhan bin Abdullah")
    qtbot.add_widget(label)
    label.resize(60, label.height())
    label.show()
    assert label.is_elided
    assert "Abdullah" in label.toolTip()
    assert spoken(label) == label.text


def test_a_tooltip_shows_markup_in_data_as_text(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "<img src='x'><b>Siti</b> and a long name behind it")
    qtbot.add_widget(label)
    label.resize(40, 20)
    label.show()
    assert label.toolTip() == plain_tooltip(label.text)
    assert "<b>" not in label.toolTip()


def test_a_text_of_two_lines_becomes_one(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme, "one\ntwo")
    qtbot.add_widget(label)
    assert label.text == "one two"


def test_a_label_never_interprets_what_it_shows(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "<b>Siti</b>")
    qtbot.add_widget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_label_takes_the_colour_of_the_other_palette(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Siti", role=Role.MUTED)
    qtbot.add_widget(label)
    theme.use(Scheme.DARK)
    assert label.palette().windowText().color() == theme.colour(Role.MUTED)


def test_a_label_made_before_the_switch_and_shown_after_it_has_the_new_colour(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.add_widget(window)
    window.show()
    label = Label(theme, "Siti", parent=window)
    theme.use(Scheme.DARK)
    label.show()
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colour(Role.TEXT)


def test_a_chip_is_no_window_before_it_has_its_place(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, LATE)
    qtbot.add_widget(chip)
    assert not chip.isVisible()


def test_a_chip_says_its_word_and_grows_with_it(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, LATE)
    qtbot.add_widget(chip)
    narrow = chip.sizeHint().width()
    chip.set_mark(WAITING)
    assert spoken(chip) == "Menunggu pemustaka"
    assert chip.sizeHint().width() > narrow
    assert chip.minimumSizeHint() == chip.sizeHint()


def test_a_chip_without_a_state_takes_no_place(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme)
    qtbot.add_widget(chip)
    assert chip.isHidden()
    chip.set_mark(LATE)
    assert not chip.isHidden()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_chip_stands_on_the_tint_of_its_state(theme: Theme, qtbot: QtBot, scheme: Scheme) -> None:
    chip = Chip(theme, LATE)
    qtbot.add_widget(chip)
    theme.use(scheme)
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage().pixelColor(3, chip.height() // 2) == theme.tint(Role.LATE)


def test_a_key_cap_is_as_wide_as_its_key(theme: Theme, qtbot: QtBot) -> None:
    short, long = KeyCap(theme, "J"), KeyCap(theme, "Ctrl+Shift+N")
    for cap in (short, long):
        qtbot.add_widget(cap)
    assert long.sizeHint().width() > 2 * short.sizeHint().width()


def test_a_meter_says_in_words_what_it_shows(theme: Theme, qtbot: QtBot) -> None:
    meter = Meter(theme, segment_width=20)
    qtbot.add_widget(meter)
    meter.set_segments([Role.ACCENT, None], "1 of 2 known")
    meter.resize(meter.sizeHint())
    assert spoken(meter) == "1 of 2 known"
    image = meter.grab().toImage()
    assert image.pixelColor(10, 5) == theme.colour(Role.ACCENT)
    assert image.pixelColor(32, 5) == theme.colour(Role.SURFACE)
