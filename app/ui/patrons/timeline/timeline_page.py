"""The timeline of one patron, or what would stand there."""

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.reading.timeline.marks import Slot as Origin
from app.queries.reading.timeline.marks import parts_of
from app.queries.rows import PatronDetails, StaffRow, TimelineEntry
from app.ui.patrons.patron_page import PatronPage
from app.ui.patrons.timeline.timeline_delegate import TimelineDelegate
from app.ui.patrons.timeline.timeline_head import Narrowed, TimelineHead
from app.ui.patrons.timeline.timeline_model import TimelineModel
from app.ui.patrons.timeline.timeline_view import TimelineView
from app.ui.patrons.timeline.wording import TimelineWording
from app.ui.states import States
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.widgets.empty_state import EmptyState
from app.ui.workplace import Workplace


class TimelinePage(PatronPage):
    """All that passed in one line, newest first. Enter or a double click opens what an entry is about."""

    correct_interaction_requested = Signal(int)
    open_request_requested = Signal(int)
    heading_requested = Signal(str)
    """The key information under a heading (its value) is wanted."""

    history_requested = Signal()
    log_requested = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        formats, theme = workplace.formats, workplace.theme
        wording = TimelineWording(
            formats, workplace.durations, workplace.languages, States(formats, workplace.deadlines)
        )
        self._model = TimelineModel(workplace.queries.timeline, wording, formats, workplace.tasks, self)
        self._delegate = TimelineDelegate(theme, formats, wording, self)
        self._view = TimelineView(self._model, self._delegate.row_height)
        self._head = TimelineHead(workplace, self)
        self._empty = EmptyState(theme)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._view.setObjectName("timeline")
        self._view.setItemDelegate(self._delegate)
        self._empty.setObjectName("timeline_empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.LIST_MARGIN, measures.CARD_GAP, measures.HALF, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._head.narrowed.connect(self._narrow)
        self._head.day_wanted.connect(self._go_to)
        self._head.list_wanted.connect(self._view.setFocus)
        self._model.modelReset.connect(self._show_whether_empty)
        self._model.completed.connect(self._show_whether_empty)
        self._model.read_failed.connect(self.failed)
        self._delegate.restyled.connect(self._resize_rows)
        self._view.record_activated.connect(self._open)
        self._view.text_typed.connect(self._head.type_into_find)
        self._empty.action_triggered.connect(self._fill)

    @override
    def refresh_states(self) -> None:
        self._model.retranslate()

    @override
    def _clear(self) -> None:
        self._model.clear()
        self._stack.setCurrentWidget(self._view)

    @override
    def _read(self, details: PatronDetails) -> None:
        """The model itself follows what is committed: only another listing is shown anew."""
        self._narrow()
        self._workplace.tasks.read(
            self._workplace.queries.desk.staff,
            owner=self,
            then=self._offer_staff,
            failed=self.failed.emit,
            key="staff",
        )

    def _offer_staff(self, staff: tuple[StaffRow, ...]) -> None:
        self._head.offer_staff(staff)

    @Slot()
    def _narrow(self) -> None:
        if self._details is None:
            return
        listing = self._head.asked.listing(self._details.id, self._workplace)
        if listing != self._model.listing:
            self._model.show(listing)

    @Slot(date)
    def _go_to(self, day: date) -> None:
        self._view.go_to(day)

    @Slot(int)
    def _open(self, code: int) -> None:
        """Open what an entry is about. Its row is there: it was chosen on the screen."""
        origin, record_id = parts_of(code)
        entry = self._view.currentIndex().data(RowRole)
        if origin is Origin.INTERACTION:
            self.correct_interaction_requested.emit(record_id)
        elif origin in {Origin.MERGE, Origin.CHANGE}:
            self.history_requested.emit()
        elif isinstance(entry, TimelineEntry) and entry.request is not None:
            self.open_request_requested.emit(entry.request.id)
        elif isinstance(entry, TimelineEntry) and entry.statement is not None:
            self.heading_requested.emit(entry.statement.heading)

    @Slot()
    def _resize_rows(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.row_height)

    @Slot()
    def _show_whether_empty(self) -> None:
        is_empty = self._model.is_empty
        if is_empty:
            self._say_what_is_missing()
        self._stack.setCurrentWidget(self._empty if is_empty else self._view)

    @Slot()
    def _fill(self) -> None:
        """Do what the sentence of the empty list offers."""
        if self._head.asked == Narrowed():
            self.log_requested.emit()
        else:
            self._head.clear()

    def _say_what_is_missing(self) -> None:
        if self._head.asked == Narrowed():
            what = self.tr("Contacts, requests and promises with this patron will stand here, newest first.")
            self._empty.say(what, self.tr("Log interaction"))
        else:
            self._empty.say(self.tr("Nothing in this timeline is like that."), self.tr("Show everything"))

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Timeline"))
        self._say_what_is_missing()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
