"""The other kinds of button: primary (one a view), quiet, icon only, and link."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook

_FOCUS_GAP = 3.5
_HOVER_LIGHTER = 112


class PrimaryButton(Button):
    """The filled button: the one action that a view or card is for."""

    @override
    def _type(self) -> Type:
        return Type.NAME

    @override
    def _look(self) -> ButtonLook:
        if not self.isEnabled():
            return ButtonLook(Role.CONTROL, self._theme.tint(Role.NEUTRAL))
        fill = self._theme.colour(Role.ACCENT)
        if self.isDown():
            fill = fill.darker(_HOVER_LIGHTER)
        elif self.underMouse():
            fill = fill.lighter(_HOVER_LIGHTER)
        return ButtonLook(Role.ON_ACCENT, fill)

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = QRectF(self.rect())
        if self.hasFocus():  # accent on accent would not be seen: the line stands off by a gap
            drawing.focus(rect, measures.RADIUS_CONTROL)
            rect.adjust(_FOCUS_GAP, _FOCUS_GAP, -_FOCUS_GAP, -_FOCUS_GAP)
        drawing.box(rect, measures.RADIUS_CONTROL, look.fill)


class QuietButton(Button):
    """A button without an outline until it is pointed at, in the accent's colour."""

    def stand_under(self) -> None:
        """Begin where the text above begins: what has no outline needs no room beside it."""
        self._padding = measures.HALF
        self._restyle()

    @override
    def _look(self) -> ButtonLook:
        if not self.isEnabled():
            return ButtonLook(Role.CONTROL)
        hovered = self.isDown() or self.underMouse()
        return ButtonLook(Role.ACCENT, self._theme.tint(Role.ACCENT) if hovered else None)


class IconButton(Button):
    """A square with a picture alone; `name` is its tooltip and what a screen reader says."""

    def __init__(
        self,
        theme: Theme,
        icon: Icon,
        name: str = "",
        parent: QWidget | None = None,
        *,
        in_row: bool = False,
    ) -> None:
        super().__init__(theme, "", icon, parent, in_row=in_row)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does, again after a change of language."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    @override
    def _look(self) -> ButtonLook:
        if not self.isEnabled():
            return ButtonLook(Role.BORDER)
        if self.isChecked() or self.isDown():
            return ButtonLook(Role.ACCENT, self._theme.tint(Role.ACCENT))
        if self.underMouse():
            return ButtonLook(Role.TEXT, self._theme.tint(Role.NEUTRAL))
        return ButtonLook(Role.MUTED)

    @override
    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        if self._icon is not None:
            drawing.icon(self._icon, look.ink, self.rect(), measures.ICON_LARGE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)


class LinkButton(Button):
    """A text that leads somewhere, at the right of a section's head or in a line."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, None, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def _type(self) -> Type:
        return Type.SECOND

    @override
    def _look(self) -> ButtonLook:
        return ButtonLook(Role.ACCENT if self.isEnabled() else Role.CONTROL)

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        if self.hasFocus():
            drawing.focus(QRectF(self.rect()), measures.RADIUS_CHIP)

    @override
    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = self.rect().adjusted(measures.HALF, 0, 0, 0)
        self._paint_text(drawing, rect, self._theme.colour(look.ink))
        if self.underMouse():
            y = rect.center().y() + QFontMetrics(self._theme.font(self._type())).ascent() // 2 + 2
            line = QRect(rect.left(), y, self._content_width(), 1)
            drawing.painter.fillRect(line, self._theme.colour(look.ink))

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._theme.font(self._type())).height() + measures.HALF
        return QSize(self._content_width() + 2 * measures.HALF, height)
