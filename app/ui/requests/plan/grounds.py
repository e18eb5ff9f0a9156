"""How bars and closed hours are painted, in the picture and in its legend alike."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from app.ui.requests.plan.content import BarKind
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.look import Look
from app.ui.theme.palette import Role

_HATCH = 7


def paint_bar(drawing: Drawing, theme: Look, kind: BarKind, rect: QRectF) -> None:
    """Planned: outlined; working: filled; waiting: hatched."""
    if kind is BarKind.PLANNED:
        drawing.box(rect, measures.RADIUS_CHIP, theme.colour(Role.RAISED), theme.colour(Role.CONTROL))
    elif kind is BarKind.WORKING:
        drawing.box(rect, measures.RADIUS_CHIP, theme.colour(Role.ACCENT))
    else:
        _paint_hatched(drawing, theme, rect)


def paint_closed_hours(drawing: Drawing, theme: Look, rect: QRectF) -> None:
    """A piece of closed time, for the legend."""
    drawing.box(rect, measures.RADIUS_CHIP, theme.colour(Role.WINDOW), theme.colour(Role.BORDER))


def paint_step(drawing: Drawing, theme: Look, rect: QRectF, role: Role, *, is_done: bool) -> None:
    """A diamond: hollow where a step is due, filled where it was done."""
    centre = rect.center()
    corners = (
        QPointF(centre.x(), rect.top()),
        QPointF(rect.right(), centre.y()),
        QPointF(centre.x(), rect.bottom()),
        QPointF(rect.left(), centre.y()),
    )
    painter = drawing.painter
    painter.save()
    painter.setPen(QPen(theme.colour(role), 1.5))
    painter.setBrush(theme.colour(role if is_done else Role.SURFACE))
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def _paint_hatched(drawing: Drawing, theme: Look, rect: QRectF) -> None:
    """On the tint of waiting, lines at 45 degrees, seven pixels apart."""
    painter, line = drawing.painter, theme.colour(Role.WAITING)
    outline = QPainterPath()
    outline.addRoundedRect(rect, measures.RADIUS_CHIP, measures.RADIUS_CHIP)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(rect, theme.tint(Role.WAITING))
    painter.setPen(QPen(line, 1))
    for step in range(int((rect.width() + rect.height()) // _HATCH) + 1):
        x = rect.left() - rect.height() + step * _HATCH
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
    painter.restore()
    drawing.box(rect, measures.RADIUS_CHIP, None, line)
