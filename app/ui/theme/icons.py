"""Icons drawn from SVG in a colour of the palette, made once for each size and screen ratio."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.icon_names import Icon

_PLACEHOLDER = b"currentColor"
_SIZES = (16, 18, 24)
_RATIOS = (1.0, 2.0)


class Icons:
    """Reads the drawings from `folder` and tints them. Pixmaps are cached by name, colour, size and ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[Icon, bytes] = {}
        self._pixmaps: dict[tuple[Icon, str, int, float], QPixmap] = {}
        self._written = QTemporaryDir()

    def pixmap(self, name: Icon, colour: QColor, size: int, ratio: float) -> QPixmap:
        """A square of `size` logical pixels for a screen with `ratio` device pixels to a logical one."""
        key = (name, colour.name(), size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: Icon, colour: QColor, disabled: QColor) -> QIcon:
        """For Qt's own menus and actions. It keeps its colours: ask again when the palette has changed."""
        made = QIcon()
        for size in _SIZES:
            for ratio in _RATIOS:
                made.addPixmap(self.pixmap(name, colour, size, ratio))
                made.addPixmap(self.pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        return made

    def written(self, name: Icon, colour: QColor, size: int) -> str:
        """The path of a tinted picture, for a style sheet. The file lives as long as this object."""
        stem = self._written.filePath(f"{name}-{colour.name()[1:]}-{size}")
        for ratio, suffix in ((1.0, ".png"), (2.0, "@2x.png")):
            if not Path(stem + suffix).exists():
                self.pixmap(name, colour, size, ratio).save(stem + suffix)
        return stem + ".png"

    def _draw(self, name: Icon, colour: QColor, size: int, ratio: float) -> QPixmap:
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._drawing(name).replace(_PLACEHOLDER, colour.name().encode())))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _drawing(self, name: Icon) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_bytes()
        return self._drawings[name]
