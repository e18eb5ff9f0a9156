"""Breaks a text into at most so many lines, the last one cut off with an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

_LETTERS_A_LINE = 250
"""No line of a timeline holds more: what lies behind is not even looked at."""


def wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """The lines of `text` in `font`, each at most `width` wide."""
    text = text[: most * _LETTERS_A_LINE]
    layout = QTextLayout(text, font)
    units = text.encode("utf-16-le")  # Qt counts in these: an emoji is two
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = 2 * line.textStart()
        if len(lines) == most - 1:
            rest = units[start:].decode("utf-16-le")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").rstrip())
    layout.endLayout()
    return tuple(lines)
