"""The pages as they will be, one under the other: white paper in either palette."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.printing.laying import Pages
from app.ui.printing.output import picture
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme

_MOST_PAGES = 20
_WIDEST = 1.6  # times the size that it has on paper, on a screen of 96 dots an inch


class Preview(QScrollArea):
    """Shows pages as wide as there is room; a narrow roll is not blown up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: Pages | None = None
        self._sheet = _Paper(theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 320)

    def show_pages(self, pages: Pages, spoken: str) -> None:
        """Show these pages; `spoken` is their text for screen readers."""
        self._pages = pages
        self.setAccessibleDescription(spoken)
        self._draw()

    def _draw(self) -> None:
        if self._pages is None:
            return
        room = self.viewport().width() - 2 * measures.COLUMN_GAP
        natural = self._pages.page.width() / 72 * 96 * _WIDEST
        width = max(round(min(room, natural)), 100)
        ratio = self.devicePixelRatioF()
        shown = min(self._pages.count, _MOST_PAGES)
        images = [picture(self._pages, number, round(width * ratio)) for number in range(shown)]
        for image in images:
            image.setDevicePixelRatio(ratio)
        self._sheet.show_images(images)

    # Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._sheet.update()


class _Paper(QWidget):
    """Page under page, in the middle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._images: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_images(self, images: list[QImage]) -> None:
        self._images = images
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        heights = [round(one.deviceIndependentSize().height()) for one in self._images]
        return QSize(320, sum(heights) + measures.COLUMN_GAP * (len(heights) + 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        top = measures.COLUMN_GAP
        for image in self._images:
            size = image.deviceIndependentSize().toSize()
            at = QRect(QPoint((self.width() - size.width()) // 2, top), size)
            painter.drawImage(at.topLeft(), image)
            painter.setPen(self._theme.colour(Role.BORDER))
            painter.drawRect(at.adjusted(-1, -1, 0, 0))
            top += size.height() + measures.COLUMN_GAP
        painter.end()
