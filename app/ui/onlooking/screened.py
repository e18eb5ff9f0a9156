"""One part of a screen that is out of sight while the patron looks."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from app.ui.onlooking.stand_in import StandIn
from app.ui.theme.theme import Theme


class Screened(QObject):
    """Hides the part and puts a StandIn in its place: in its layout, or over the stack that it is a page of.

    In a splitter the neighbours take its room. It lives as long as the part.
    """

    def __init__(self, theme: Theme, part: QWidget) -> None:
        super().__init__(part)
        self._theme = theme
        self._part = part
        self._stand_in: StandIn | None = None
        self._is_hidden = False
        part.installEventFilter(self)

    @Slot(bool)
    def follow(self, is_looking: bool) -> None:  # noqa: FBT001  # a slot takes what its signal gives
        """Hide it, or bring it back."""
        if is_looking and not self._is_hidden:
            self._hide()
        elif not is_looking and self._is_hidden:
            self._bring_back()

    def _hide(self) -> None:
        self._is_hidden = True
        place = self._part.parentWidget()
        if place is not None and not isinstance(place, QSplitter):
            self._stand_in = StandIn(self._theme, place)
            self._stand_in.setSizePolicy(self._part.sizePolicy())
            self._stand_in.setMinimumHeight(min(self._part.height(), self._part.sizeHint().height()))
            _swap(place, self._part, self._stand_in)
        self._part.hide()
        self._show_stand_in()

    def _bring_back(self) -> None:
        self._is_hidden = False
        place = self._part.parentWidget()
        if self._stand_in is not None and place is not None:
            _swap(place, self._stand_in, self._part)
            self._stand_in.hide()
            self._stand_in.deleteLater()
            self._stand_in = None
        if self._is_in_turn():
            self._part.show()

    def _is_in_turn(self) -> bool:
        """A page of a stack is only seen while it is the current one."""
        place = self._part.parentWidget()
        return not isinstance(place, QStackedWidget) or place.currentWidget() is self._part

    def _show_stand_in(self) -> None:
        if self._stand_in is None:
            return
        place = self._part.parentWidget()
        if isinstance(place, QStackedWidget):
            self._stand_in.setGeometry(place.rect())
            self._stand_in.raise_()
        self._stand_in.setVisible(self._is_in_turn())

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part and self._is_hidden and event.type() == QEvent.Type.ShowToParent:
            self._part.hide()
            self._show_stand_in()
        return super().eventFilter(watched, event)


def _swap(place: QWidget, out: QWidget, into: QWidget) -> None:
    layout = place.layout()
    if layout is not None and not isinstance(place, QStackedWidget):
        layout.replaceWidget(out, into)
