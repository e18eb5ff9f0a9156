"""The push button of the house: text, an optional icon, and the cap of the key that does the same."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, key_cap_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_PADDING = 12
_CAP_GAP = 12


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """What one state of a button is painted with."""

    ink: Role
    fill: QColor | None = None
    outline: QColor | None = None


class Button(QPushButton):
    """The plain, outlined button. `in_row` makes it lower, for use inside a list row or a bar."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        icon: Icon | None = None,
        parent: QWidget | None = None,
        *,
        in_row: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._key = ""
        self._height = measures.CONTROL_IN_ROW if in_row else measures.CONTROL
        self._action: QAction | None = None
        self._padding = _PADDING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def set_icon(self, icon: Icon | None) -> None:
        """Change the picture before the text."""
        self._icon = icon
        self._restyle()

    def show_key(self, key: QKeySequence | str) -> None:
        """Show a key on the button. It does not make the shortcut: an action or a card does."""
        native = QKeySequence.SequenceFormat.NativeText
        self._key = key.toString(native) if isinstance(key, QKeySequence) else key
        self.setAccessibleDescription(self._key)
        self._restyle()

    def follow(self, action: QAction) -> None:
        """Take text, key, tip and enabled state from `action`, now and later, and trigger it when pressed."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._action is None:
            return
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.show_key(self._action.shortcut())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _type(self) -> Type:
        return Type.BODY

    def _look(self) -> ButtonLook:
        if not self.isEnabled():
            return ButtonLook(Role.CONTROL, None, self._theme.colour(Role.BORDER))
        fill = self._theme.colour(Role.SURFACE)
        if self.isDown() or self.isChecked():
            fill = self._theme.tint(Role.ACCENT)
        elif self.underMouse():
            fill = self._theme.colour(Role.RAISED)
        return ButtonLook(Role.TEXT, fill, self._theme.colour(Role.CONTROL))

    def _shown_icon(self) -> Icon | None:
        return self._icon

    def _cap_width(self) -> int:
        return key_cap_width(self._theme, self._key) if self._key else 0

    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = QRectF(self.rect())
        drawing.box(rect, measures.RADIUS_CONTROL, look.fill, look.outline)
        if self.hasFocus():
            drawing.focus(rect, measures.RADIUS_CONTROL)

    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        ink = self._theme.colour(look.ink)
        left = (self.width() - self._content_width()) // 2
        icon = self._shown_icon()
        if icon is not None:
            drawing.icon(icon, look.ink, QRect(left, 0, measures.ICON, self.height()))
            left += measures.ICON + (measures.STEP if self.text() else 0)
        right = self.width() - self._padding
        if self._key:
            width = self._cap_width()
            right -= width
            top = (self.height() - measures.KEY_CAP) // 2
            self._paint_key(drawing, QRect(right, top, width, measures.KEY_CAP), ink)
            right -= _CAP_GAP
        self._paint_text(drawing, QRect(left, 0, right - left + 1, self.height()), ink)

    def _paint_key(self, drawing: Drawing, rect: QRect, ink: QColor) -> None:
        drawing.key_cap(rect, self._key, ink)

    def _paint_text(self, drawing: Drawing, rect: QRect, ink: QColor) -> None:
        drawing.painter.setFont(self._theme.font(self._type()))
        drawing.painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        drawing.painter.drawText(rect, flags, self.text())

    def _content_width(self) -> int:
        width = 0
        if self.text():
            metrics = QFontMetrics(self._theme.font(self._type()))
            width = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        if self._shown_icon() is not None:
            width += measures.ICON + (measures.STEP if self.text() else 0)
        return width + (_CAP_GAP + self._cap_width() if self._key else 0)

    @override
    def sizeHint(self) -> QSize:
        text_height = QFontMetrics(self._theme.font(self._type())).height()
        width = self._content_width() + 2 * self._padding
        return QSize(width, max(self._height, text_height + measures.STEP))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        look = self._look()
        self._paint_ground(drawing, look)
        self._paint_content(drawing, look)
        painter.end()
