"""A backdrop is what is seen behind the parts, in the palette that is on."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.palette import Role
from app.ui.theme.theme import Scheme, Theme
from app.ui.widgets.backdrop import Backdrop


@pytest.mark.parametrize("role", [Role.SURFACE, Role.BORDER])
def test_a_backdrop_fills_and_follows_the_palette(theme: Theme, qtbot: QtBot, role: Role) -> None:
    window, ground = QWidget(), QWidget()
    qtbot.add_widget(window)
    Backdrop(theme, ground, role)
    QVBoxLayout(window).addWidget(ground)
    window.resize(200, 100)
    window.show()
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.LIGHT):
        theme.use(scheme)
        seen = window.grab().toImage().pixelColor(window.rect().center())
        assert seen == theme.colour(role)
