"""One line of plain text that is cut off where it does not fit, and then says all of itself in a tooltip."""

from html import escape

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme.drawing import LEFT, Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type


class ElidedLabel(QWidget):
    """For names and titles alone: dates, states and keys are never cut off. Markup is shown as text."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        role: Role = Role.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._kind = kind
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.set_text(text)

    @property
    def text(self) -> str:
        """All of the text, cut off or not."""
        return self._text

    @property
    def is_elided(self) -> bool:
        """Whether the end is cut off at the present width."""
        return self._metrics().horizontalAdvance(self._text) > self.width()

    def set_text(self, text: str) -> None:
        """Show another text; line ends become spaces."""
        self._text = " ".join(text.split("\n"))
        self.setAccessibleName(self._text)
        self._restyle()

    def set_role(self, role: Role) -> None:
        """Show the text in another colour of the palette."""
        self._role = role
        self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._kind))

    @Slot()
    def _restyle(self) -> None:
        self._explain()
        self.updateGeometry()
        self.update()

    def _explain(self) -> None:
        self.setToolTip(plain_tooltip(self._text) if self.is_elided else "")

    @override
    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(min(metrics.averageCharWidth() * 6, self.sizeHint().width()), metrics.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._explain()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font, colour = self._theme.font(self._kind), self._theme.colour(self._role)
        Drawing(painter, self._theme).text(self.rect(), self._text, font, colour, LEFT)
        painter.end()


def plain_tooltip(text: str) -> str:
    """Text for `setToolTip` that Qt shows letter by letter, even where the data looks like markup."""
    return f"<p>{escape(text)}</p>"
