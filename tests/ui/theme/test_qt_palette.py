"""What Qt paints by itself is painted in our colours."""

import pytest
from PySide6.QtGui import QPalette

from app.ui.theme.palette import DARK, LIGHT, Palette, Role
from app.ui.theme.qt_palette import qt_palette

Group = QPalette.ColorGroup


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("qt_role", "role"),
    [
        (QPalette.ColorRole.Highlight, Role.SELECTION),
        (QPalette.ColorRole.HighlightedText, Role.SELECTED_TEXT),
        (QPalette.ColorRole.Accent, Role.ACCENT),
        (QPalette.ColorRole.Base, Role.SURFACE),
        (QPalette.ColorRole.AlternateBase, Role.RAISED),
        (QPalette.ColorRole.PlaceholderText, Role.MUTED),
        (QPalette.ColorRole.Window, Role.WINDOW),
    ],
)
def test_a_role_of_qt_has_the_same_colour_in_an_active_and_an_inactive_window(
    palette: Palette, qt_role: QPalette.ColorRole, role: Role
) -> None:
    made = qt_palette(palette)
    wanted = palette.colours[role].lower()
    assert made.color(Group.Active, qt_role).name() == wanted
    assert made.color(Group.Inactive, qt_role).name() == wanted


@pytest.mark.parametrize("qt_role", [QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText])
def test_what_is_disabled_looks_disabled(qt_role: QPalette.ColorRole) -> None:
    made = qt_palette(LIGHT)
    assert made.color(Group.Disabled, qt_role) != made.color(Group.Active, qt_role)
