"""The few strokes that custom-painted parts are made of: box, line, icon, text, key cap, state, focus."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.look import Look
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Drawing:
    """A painter that knows the theme. Made at the start of a paint event, gone at its end."""

    def __init__(self, painter: QPainter, theme: Look) -> None:
        self.painter = painter
        self._theme = theme
        device = painter.device()
        self._ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def box(
        self,
        rect: QRectF,
        radius: float,
        fill: QColor | None,
        outline: QColor | None = None,
        width: float = 1,
    ) -> None:
        """A rounded box; its outline lies inside `rect`."""
        inset = width / 2 if outline is not None else 0
        self.painter.setPen(QPen(outline, width) if outline is not None else Qt.PenStyle.NoPen)
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        inner = rect.adjusted(inset, inset, -inset, -inset)
        self.painter.drawRoundedRect(inner, radius, radius)

    def focus(self, rect: QRectF, radius: float) -> None:
        """The focus line: two pixels of accent, inside `rect`."""
        self.box(rect, radius, None, self._theme.colour(Role.ACCENT), measures.FOCUS_LINE)

    def hairline(self, left: int, right: int, y: int) -> None:
        """A line of one pixel that separates; never the outline of a control."""
        self.painter.fillRect(QRect(left, y, right - left, 1), self._theme.colour(Role.BORDER))

    def icon(self, name: Icon, role: Role, rect: QRect, size: int = measures.ICON) -> None:
        """A tinted icon in the middle of `rect`, on whole pixels."""
        pixmap = self._theme.pixmap(name, role, size, self._ratio)
        at = QPointF(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2)
        self.painter.drawPixmap(at, pixmap)

    def text(
        self, rect: QRect, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        """One line of plain text, cut off with an ellipsis where it does not fit."""
        self.painter.setFont(font)
        self.painter.setPen(colour)
        metrics, shown = QFontMetrics(font), text
        if metrics.horizontalAdvance(text) > rect.width():  # widths are measured in whole pixels everywhere
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)

    def key_cap(self, rect: QRect, key: str, ink: QColor) -> None:
        """A key's name in the outline of a key."""
        self.box(QRectF(rect), measures.RADIUS_CHIP, None, ink)
        self.text(rect, key, self._theme.font(Type.MARK), ink, CENTRE)

    def mark(self, rect: QRect, mark: StateMark, *, on_tint: bool) -> None:
        """A state's icon and word from the left of `rect`, on its tint or bare."""
        if on_tint:
            self.box(QRectF(rect), measures.RADIUS_CHIP, self._theme.tint(mark.role))
        left = rect.left() + (measures.STEP if on_tint else 0)
        size = measures.ICON_IN_TEXT
        self.icon(mark.icon, mark.role, QRect(left, rect.top(), size, rect.height()), size)
        words = rect.adjusted(left - rect.left() + size + measures.ICON_GAP, 0, 0, 0)
        self.text(words, mark.word, self._theme.font(Type.SECOND), self._theme.colour(mark.role))


def key_cap_width(theme: Look, key: str) -> int:
    """How wide the cap of `key` is drawn; a single letter is about square."""
    text = QFontMetrics(theme.font(Type.MARK)).horizontalAdvance(key)
    return max(text + 2 * (measures.HALF + 1), measures.KEY_CAP - 2)


def mark_width(theme: Look, word: str, *, on_tint: bool) -> int:
    """How wide a state's icon and word are drawn."""
    text = QFontMetrics(theme.font(Type.SECOND)).horizontalAdvance(word)
    padding = 2 * measures.STEP if on_tint else 0
    return measures.ICON_IN_TEXT + measures.ICON_GAP + text + padding + 1
