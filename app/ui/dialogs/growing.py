"""Lets a window become higher where what comes up in it needs room: a warning, one more field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class GrowsWithContent(QObject):
    """Watches one window, which owns it; never makes it lower or wider."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None:
                width = watched.width()
                watched.resize(width, max(watched.height(), layout.totalHeightForWidth(width)))
        return super().eventFilter(watched, event)
