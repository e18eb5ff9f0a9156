"""A line in which a patron is looked up while one types, and chosen from what drops down."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget
from typing_extensions import override

from app.queries.patron_lists import PatronPage
from app.ui.people.patron_finder import PatronFinder

_AFTER_TYPING_MS = 80


class PatronLine(QLineEdit):
    """Emits `chosen` with id and name, and is empty again; Enter takes the first match.

    A scanned number is typed like any other, so that a card chooses its patron here.
    """

    chosen = Signal(int, str)

    def __init__(self, finder: PatronFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._found: list[tuple[int, str]] = []
        self._takes_first = False
        self._names = QStringListModel(self)
        self._pause = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._matches = QCompleter(self._names, self)
        self._matches.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(self._matches)
        self._matches.activated.connect(self._take_chosen)
        self.textEdited.connect(self._wait)
        self._pause.timeout.connect(self._look_up)

    @Slot()
    def _wait(self) -> None:
        self._takes_first = False
        self._found = []
        self._pause.start()

    @Slot()
    def _look_up(self) -> None:
        text = self.text().strip()
        if text:
            self._finder.find(text, self, self._show)
        else:
            self._names.setStringList([])

    def _show(self, page: PatronPage) -> None:
        rows = [page.rows[one] for one in page.ids]
        self._found = [(row.id, row.name) for row in rows]
        self._names.setStringList([f"{row.name}  {row.card}" if row.card else row.name for row in rows])
        if self._takes_first and self._found:
            self._take(0)
        elif self.hasFocus() and self._found:
            self._matches.complete()

    @Slot(str)
    def _take_chosen(self, _text: str) -> None:
        self._take(self._popup.currentIndex().row())

    def _take(self, row: int) -> None:
        patron_id, name = self._found[row]
        self._takes_first = False
        self._popup.hide()
        # The completer writes the chosen text into the line after this: so the line is emptied then.
        QTimer.singleShot(0, self, self.clear)
        self.chosen.emit(patron_id, name)

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._matches.popup()
        assert popup is not None
        return popup

    def take_first(self) -> None:
        """Choose the first match: now, or as soon as the matches of what was typed are there."""
        if self._found and not self._pause.isActive():
            self._take(0)
            return
        self._takes_first = True
        self._pause.stop()
        self._look_up()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text().strip():
            self.take_first()
            event.accept()
        else:
            super().keyPressEvent(event)
