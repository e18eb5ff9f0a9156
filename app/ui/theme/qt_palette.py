"""Our palette in Qt's own words, so that what Qt draws by itself (menus, scroll bars, messages) belongs."""

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.palette import Palette, Role

_ROLES = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.RAISED,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.LATE,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.SELECTED_TEXT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.Light: Role.RAISED,
    QPalette.ColorRole.Midlight: Role.RAISED,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Dark: Role.CONTROL,
    QPalette.ColorRole.Shadow: Role.CONTROL,
}
_DISABLED = {
    QPalette.ColorRole.WindowText: Role.CONTROL,
    QPalette.ColorRole.Text: Role.CONTROL,
    QPalette.ColorRole.ButtonText: Role.CONTROL,
    QPalette.ColorRole.PlaceholderText: Role.CONTROL,
    QPalette.ColorRole.Base: Role.RAISED,
    QPalette.ColorRole.Accent: Role.CONTROL,
}


def qt_palette(palette: Palette) -> QPalette:
    """All three colour groups. An inactive window keeps its selection's colours: a clerk reads beside it."""
    made = QPalette()
    for qt_role, role in _ROLES.items():
        made.setColor(QPalette.ColorGroup.All, qt_role, QColor(palette.colours[role]))
    for qt_role, role in _DISABLED.items():
        made.setColor(QPalette.ColorGroup.Disabled, qt_role, QColor(palette.colours[role]))
    return made
