"""A note that offers to complete what is often written here."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.dialogs.editors import NoteEdit
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.vocabulary.text import fold

_FROM = 3
"""Letters after which a phrase is offered."""


class PhraseEdit(NoteEdit):
    """The rest of a phrase stands muted behind the cursor; Tab takes it, any other key goes on writing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, lines: int = 4) -> None:
        super().__init__(parent, lines=lines)
        self._theme = theme
        self._phrases: Sequence[str] = ()
        self._rest = ""
        self.textChanged.connect(self._offer)
        self.cursorPositionChanged.connect(self._offer)

    def set_phrases(self, phrases: Sequence[str]) -> None:
        """Offer these, the first that fits first."""
        self._phrases = phrases
        self._offer()

    @property
    def offered(self) -> str:
        """What Tab would add now."""
        return self._rest

    @Slot()
    def _offer(self) -> None:
        self._rest = self._completion()
        self.viewport().update()

    def _completion(self) -> str:
        cursor = self.textCursor()
        if not cursor.atBlockEnd() or cursor.hasSelection():
            return ""
        written = cursor.block().text().split(". ")[-1].lstrip()
        if len(written) < _FROM:
            return ""
        begun = fold(written)
        for phrase in self._phrases:
            if len(phrase) > len(written) and fold(phrase[: len(written)]) == begun:
                return phrase[len(written) :]
        return ""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's own name and flag
        """Qt asks this of Tab before the key reaches `keyPressEvent`."""
        if next and self._rest:
            self.insertPlainText(self._rest)
            return True
        return super().focusNextPrevChild(next)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rest or not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(Role.MUTED))
        place = self.cursorRect()
        base = QPointF(place.right() + 1, place.top() + self.fontMetrics().ascent() + 1)
        painter.drawText(base, self._rest)
        painter.end()
