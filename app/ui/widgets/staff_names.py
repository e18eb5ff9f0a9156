"""Names of colleagues where there is little room: shortened in a sentence, or two letters in a circle."""

from PySide6.QtCore import QRect, QRectF

from app.ui.theme.drawing import CENTRE, Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_MOST_LETTERS = 32


def short_name(name: str) -> str:
    """The name, cut off where it would burst the sentence around it."""
    return name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1].rstrip()}…"


def initials(name: str) -> str:
    """The first letters of the first and the last word; one letter for a name of one word."""
    words = name.split()
    return "".join(word[0].upper() for word in (words[0], *words[1:][-1:])) if words else ""


def paint_initials(drawing: Drawing, theme: Theme, rect: QRect, name: str) -> None:
    """Paint the initials in a circle in the middle of `rect`: no portrait, a place for the eye."""
    side = min(rect.width(), rect.height())
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(QRectF(rect).center())
    drawing.box(circle, side / 2, theme.tint(Role.ACCENT))
    drawing.text(
        circle.toRect(), initials(name), theme.font(Type.SECOND_BOLD), theme.colour(Role.ACCENT), CENTRE
    )
