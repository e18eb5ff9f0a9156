"""A page of the panel that reads for itself: only while it is seen, and anew after a change."""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.rows import PatronDetails
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind


class PatronPage(QWidget):
    """Shows one aspect of one patron. A page that is not open costs nothing until it is."""

    failed = Signal(object)
    """`PemustakaError`: something could not be read or was refused."""

    depends_on: frozenset[RecordKind] = frozenset()
    """The kinds of record whose changes can alter the page; the panel sees to the patron's own."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._details: PatronDetails | None = None
        self._is_outdated = False

    def show_details(self, details: PatronDetails) -> None:
        """Show this patron, as just read; what belongs to another one goes at once."""
        is_another = self._details is None or self._details.id != details.id
        self._details = details
        if is_another:
            self._clear()
        self._outdate()

    def follow(self, changes: Changes) -> None:
        """Read again what a committed change may have altered."""
        if self._details is not None and not changes.kinds.isdisjoint(self.depends_on):
            self._outdate()

    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""

    def _outdate(self) -> None:
        self._is_outdated = True
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._is_outdated and self._details is not None and self.isVisible():
            self._is_outdated = False
            self._read(self._details)

    @abstractmethod
    def _clear(self) -> None:
        """Take away what is shown."""

    @abstractmethod
    def _read(self, details: PatronDetails) -> None:
        """Read what the page shows of this patron."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()
