"""The Patrons tab: choose a patron at the left, see who they are and what passed at the right."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError, RecordGoneError
from app.queries.rows import PatronDetails, TimelineEntry
from app.ui.error_sentences import sentence
from app.ui.patrons.patron_head import PatronHead
from app.ui.patrons.patron_list import PatronList
from app.ui.patrons.timeline_list import TimelineList
from app.ui.theme import measures
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.section_head import SectionHead
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind

_SHOWN_KINDS = frozenset(
    {
        RecordKind.PATRON,
        RecordKind.IDENTIFIER,
        RecordKind.CONTACT,
        RecordKind.INTERACTION,
        RecordKind.REQUEST,
        RecordKind.REQUEST_EVENT,
        RecordKind.PROMISE,
        RecordKind.STATEMENT,
    }
)

Whole = tuple[PatronDetails, tuple[TimelineEntry, ...]]


class PatronsTab(QWidget):
    """Ids go in and out; everything is read in the background."""

    patron_shown = Signal(int)
    log_interaction_requested = Signal(int)
    text_typed = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._patron_id: int | None = None
        self._list = PatronList(workplace)
        self._head = PatronHead(workplace)
        self._timeline_head = SectionHead(workplace.theme)
        self._timeline = TimelineList(workplace)
        self._nobody = EmptyState(workplace.theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._nobody.setObjectName("nobody_chosen")
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        timeline = QVBoxLayout()
        timeline.setContentsMargins(measures.PAGE_MARGIN, 0, measures.STEP, 0)
        timeline.addWidget(self._timeline_head)
        timeline.addWidget(self._timeline, 1)
        column.addLayout(timeline, 1)
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(panel)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(self._pages)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self._list.patron_chosen.connect(self.show_patron)
        self._list.text_typed.connect(self.text_typed)
        self._head.log_requested.connect(self._request_log)
        self._workplace.tasks.committed.connect(self._follow)

    def _retranslate(self) -> None:
        self._timeline_head.set_title(self.tr("Timeline"))
        self._timeline.name(self.tr("Timeline"))
        self._nobody.say(self.tr("Choose a patron from the list, or scan a card."))

    def search(self, text: str) -> None:
        """Narrow the list."""
        self._list.search(text)

    def open_first(self) -> None:
        """Open the first patron of the list."""
        self._list.open_first()

    def current_patron(self) -> int | None:
        """Who is in front of the desk."""
        return self._patron_id

    def show_patron(self, patron_id: int) -> None:
        """Open a patron."""
        self._patron_id = patron_id
        self._list.choose(patron_id)
        self._read()

    def _read(self) -> None:
        if self._patron_id is None:
            return
        self._workplace.tasks.read(
            partial(_whole, self._workplace, self._patron_id),
            owner=self,
            then=self._show,
            failed=self._lose,
            key="patron",
        )

    def _show(self, whole: Whole) -> None:
        details, entries = whole
        self._head.show_details(details)
        self._timeline.show_entries(entries)
        self._pages.setCurrentIndex(1)
        self.patron_shown.emit(details.id)

    def _lose(self, error: PemustakaError) -> None:
        self._patron_id = None
        if not isinstance(error, RecordGoneError):
            self._nobody.say(sentence(error))
        self._pages.setCurrentIndex(0)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & _SHOWN_KINDS:
            self._read()

    def _request_log(self) -> None:
        self.log_interaction_requested.emit(self._patron_id or 0)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _whole(workplace: Workplace, patron_id: int) -> Whole:
    queries = workplace.queries
    return queries.patrons.details(patron_id), queries.timeline.page(patron_id)
