"""Who is at the desk, at the right of the top bar: initials, name, kind of staff; it opens a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook
from app.ui.widgets.labels.elided_label import plain_tooltip
from app.ui.widgets.staff_names import paint_initials

_CIRCLE = 28
_MOST_LETTERS = 20
"""A longer name is cut off, and stands in the tooltip."""


class StaffButton(Button):
    """`show_staff` says who it is; `actions` are what the menu offers."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", None, parent)
        self._name = ""
        self._role = ""
        self._menu = QMenu(self)
        self._menu.setObjectName("staff_menu")
        self._menu.addActions(list(actions))
        self.clicked.connect(self._open_menu)

    def show_staff(self, name: str, role: str, spoken: str) -> None:
        """Show who it is; `spoken` is all of it in a sentence, for a screen reader."""
        self._name, self._role = name, role
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(name) if self._text_width() < self._wanted_width() else "")
        self._restyle()

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @override
    def _look(self) -> ButtonLook:
        if self.isDown() or self._menu.isVisible():
            return ButtonLook(Role.TEXT, self._theme.tint(Role.ACCENT))
        return ButtonLook(Role.TEXT, self._theme.tint(Role.NEUTRAL) if self.underMouse() else None)

    @override
    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        left, height = measures.HALF, self.height()
        circle = self._circle()
        paint_initials(drawing, self._theme, QRect(left, 0, circle, height), self._name)
        left += circle + measures.STEP
        name_font, role_font = self._theme.font(Type.NAME), self._theme.font(Type.SECOND)
        name_height, role_height = QFontMetrics(name_font).height(), QFontMetrics(role_font).height()
        top, width = (height - name_height - role_height) // 2, self._text_width()
        name = QRect(left, top, width, name_height)
        role = QRect(left, top + name_height, width, role_height)
        drawing.text(name, self._name, name_font, self._theme.colour(look.ink))
        drawing.text(role, self._role, role_font, self._theme.colour(Role.MUTED))
        chevron = QRect(left + width + measures.STEP, 0, measures.ICON_IN_TEXT, height)
        drawing.icon(Icon.CHEVRON_DOWN, Role.MUTED, chevron, measures.ICON_IN_TEXT)

    def _circle(self) -> int:
        """Two letters fit at any text size."""
        return max(_CIRCLE, QFontMetrics(self._theme.font(Type.SECOND_BOLD)).height() + measures.CARD_GAP)

    def _wanted_width(self) -> int:
        names, roles = (QFontMetrics(self._theme.font(kind)) for kind in (Type.NAME, Type.SECOND))
        return max(names.horizontalAdvance(self._name), roles.horizontalAdvance(self._role)) + 1

    def _text_width(self) -> int:
        most = QFontMetrics(self._theme.font(Type.NAME)).averageCharWidth() * _MOST_LETTERS
        return min(self._wanted_width(), most)

    # Qt

    @override
    def sizeHint(self) -> QSize:
        text = self._text_width() + 2 * measures.STEP + measures.ICON_IN_TEXT
        heights = [QFontMetrics(self._theme.font(kind)).height() for kind in (Type.NAME, Type.SECOND)]
        return QSize(
            2 * measures.HALF + self._circle() + text, max(measures.TOP_BAR - measures.STEP, sum(heights))
        )
