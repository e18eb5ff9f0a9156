"""The sizes of text as ratios of the system font, so that a reader's own font size reaches every label."""

from enum import Enum

from PySide6.QtGui import QFont


class Type(Enum):
    """What a text is: its size (drawn at a base of 13) and whether it is bold. There are two weights."""

    SUBJECT = (20, True)
    SUBJECT_PLAIN = (20, False)  # the form of address before a name
    DIALOG_TITLE = (16, True)
    QUESTION = (15, True)
    SECTION = (14, True)
    NAME = (13, True)
    BODY = (13, False)
    SECOND = (12, False)
    SECOND_BOLD = (12, True)
    MARK = (11, False)  # key caps, axes and marks in pictures, nothing else

    @property
    def ratio(self) -> float:
        """Size relative to body text."""
        return self.value[0] / 13

    @property
    def is_bold(self) -> bool:
        """Bold is the second weight; there is no third."""
        return self.value[1]


def scaled_font(base: QFont, kind: Type) -> QFont:
    """The base font at the size and weight of `kind`."""
    font = resized(base, kind.ratio)
    font.setBold(kind.is_bold)
    return font


def resized(base: QFont, ratio: float) -> QFont:
    """A copy of `base`, larger or smaller, in the unit (points or pixels) that it has."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * ratio)
    else:
        font.setPixelSize(max(round(base.pixelSize() * ratio), 1))
    return font
