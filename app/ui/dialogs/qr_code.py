"""A QR code (ISO/IEC 18004) drawn in dark modules on white, in either scheme: cameras want it so."""

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_QUIET = 4  # modules of white around the code, as the standard asks
_LEAST = 3  # pixels a module


class QrCode(QWidget):
    """Shows one text; nothing while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: tuple[tuple[int, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Encode a text with the least error correction: a screen has no scratches."""
        self._modules = ()
        if text:
            code = segno.make_qr(text, error="l", boost_error=False)
            self._modules = tuple(tuple(row) for row in code.matrix)
        self.updateGeometry()
        self.update()

    @property
    def _side(self) -> int:
        return len(self._modules) + 2 * _QUIET

    @override
    def sizeHint(self) -> QSize:
        side = self._side * _LEAST if self._modules else 0
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        pixels = min(self.width(), self.height()) // self._side
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    at = QRect((x + _QUIET) * pixels, (y + _QUIET) * pixels, pixels, pixels)
                    painter.fillRect(at, Qt.GlobalColor.black)
        painter.end()
