"""A field that takes a patron: type a part of the name or the card, choose from those that match."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.queries.patron_lists import PatronListing, PatronLists, PatronPage
from app.queries.rows import PatronRow
from app.ui.background.task_runner import TaskRunner

_MOST = 8


class PatronFinder:
    """Finds patrons by what was typed, in the background."""

    def __init__(self, lists: PatronLists, tasks: TaskRunner) -> None:
        self._lists = lists
        self._tasks = tasks

    def find(self, text: str, owner: QObject, then: Callable[[list[PatronRow]], Any]) -> None:
        """Answer with the first few who match; a newer text of the same owner overtakes this one."""
        work = partial(self._lists.first, PatronListing(text), _MOST)
        self._tasks.read(work, owner=owner, then=partial(_hand_over, then), key="patron_field")


class PatronField(QLineEdit):
    """`patron_id` is None until one of the patrons offered was chosen; another letter takes it back."""

    def __init__(self, finder: PatronFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._found: list[PatronRow] = []
        self._patron_id: int | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST)
        self.setCompleter(completer)
        self.textEdited.connect(self._search)
        completer.activated.connect(self._take)

    @property
    def patron_id(self) -> int | None:
        """The patron who was chosen."""
        return self._patron_id

    @Slot(str)
    def _search(self, text: str) -> None:
        self._patron_id = None
        if text.strip():
            self._finder.find(text, self, self._offer)

    def _offer(self, rows: list[PatronRow]) -> None:
        self._found = rows
        self._names.setStringList([_named(row) for row in rows])
        if self.hasFocus() and self._patron_id is None:
            self.completer().complete()

    @Slot(str)
    def _take(self, _name: str) -> None:
        """Two patrons may have one name: the place in the list says who it is."""
        popup = self.completer().popup()
        row = popup.currentIndex().row() if popup is not None else -1
        if 0 <= row < len(self._found):
            self._patron_id = self._found[row].id


def _named(row: PatronRow) -> str:
    return f"{row.name} · {row.card}" if row.card else row.name


def _hand_over(then: Callable[[list[PatronRow]], Any], page: PatronPage) -> None:
    then([page.rows[one] for one in page.ids])
