"""The theme follows its setting and the system, and dresses the application once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import resources
from app.ui.theme.icons import Icons
from app.ui.theme.palette import DARK, LIGHT, Role
from app.ui.theme.style_sheet import style_sheet
from app.ui.theme.theme import Scheme, Theme
from app.ui.theme.type_scale import Type


def test_changing_the_scheme_changes_every_colour_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert theme.colour(Role.SURFACE).name().upper() == LIGHT.colours[Role.SURFACE]
    with qtbot.wait_signal(theme.changed):
        theme.use(Scheme.DARK)
    assert theme.is_dark
    assert theme.colour(Role.SURFACE).name().upper() == DARK.colours[Role.SURFACE]
    assert theme.tint(Role.LATE).name().upper() == DARK.tints[Role.LATE]


def test_asking_for_the_scheme_that_is_on_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assert_not_emitted(theme.changed):
        theme.use(Scheme.LIGHT)


def test_the_application_is_dressed_in_the_palette_and_the_sheet(theme: Theme, qapp: QApplication) -> None:
    theme.use(Scheme.DARK)
    assert qapp.palette().window().color() == theme.colour(Role.WINDOW)
    assert DARK.colours[Role.CONTROL] in qapp.styleSheet()


def test_the_system_setting_asks_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.use(Scheme.DARK)
    theme.use(Scheme.SYSTEM)
    reported = qapp.styleHints().colorScheme()
    assert theme.scheme is Scheme.SYSTEM
    assert theme.is_dark == (reported == Qt.ColorScheme.Dark)


def test_the_style_sheet_is_short_and_about_controls_bars_and_headings_alone(qapp: object) -> None:
    sheet = style_sheet(LIGHT, Icons(resources() / "icons"))
    assert len(sheet.splitlines()) < 60
    assert "$" not in sheet
    assert not {"QListView", "QTableView", "QTabBar", "QFrame", "QWidget", "*"} & set(sheet.split())


@pytest.mark.parametrize("size", [1, 1.5])
def test_sizes_of_text_are_ratios_of_the_system_font(theme: Theme, qapp: QApplication, size: float) -> None:
    theme.use_text_size(size)
    body = theme.font(Type.BODY)
    assert body.pointSizeF() == pytest.approx(qapp.font().pointSizeF())
    assert theme.font(Type.SUBJECT).pointSizeF() == pytest.approx(body.pointSizeF() * 20 / 13)
    assert theme.font(Type.SECOND).pointSizeF() == pytest.approx(body.pointSizeF() * 12 / 13)
    assert theme.font(Type.NAME).bold()
    assert not body.bold()


def test_larger_text_is_larger_and_is_told(theme: Theme, qtbot: QtBot) -> None:
    before = QFontMetrics(theme.font(Type.BODY)).height()
    with qtbot.wait_signal(theme.changed):
        theme.use_text_size(1.5)
    assert QFontMetrics(theme.font(Type.BODY)).height() > before


def test_a_font_that_was_handed_out_is_the_askers_own(theme: Theme) -> None:
    mine = theme.font(Type.BODY)
    mine.setItalic(True)
    assert not theme.font(Type.BODY).italic()
