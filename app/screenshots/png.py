"""Packs a picture of a screen into a PNG file a third as large as usual."""

from collections import Counter

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

_MOST_COLOURS = 256
_SAME_TO_THE_EYE = 0xF8F8F8
"""The bits of a colour that tell: of those that share them, the one seen most often stands for all."""

_PACKED_TIGHTEST = 0
"""For PNG, what Qt calls quality is how quickly the file is packed."""


def as_png(image: QImage) -> bytes:
    """The file's bytes; a screen has few colours beside the shades at the edges of its letters."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    few = pixels.convertToFormat(
        QImage.Format.Format_Indexed8,
        _most_seen(pixels),
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_PACKED_TIGHTEST)
    writer.write(few)
    return bytes(buffer.data().data())


def _most_seen(pixels: QImage) -> list[int]:
    chosen: dict[int, int] = {}
    for colour, _ in Counter(memoryview(pixels.constBits()).cast("I")).most_common():
        chosen.setdefault(colour & _SAME_TO_THE_EYE, colour)
    return list(chosen.values())[:_MOST_COLOURS]
