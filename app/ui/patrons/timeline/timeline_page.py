"""The timeline of one patron, or what would stand there."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import PatronDetails
from app.ui.patrons.patron_page import PatronPage
from app.ui.patrons.timeline.timeline_delegate import TimelineDelegate
from app.ui.patrons.timeline.timeline_model import TimelineModel
from app.ui.patrons.timeline.timeline_view import TimelineView
from app.ui.patrons.timeline.wording import TimelineWording
from app.ui.states import States
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.widgets.empty_state import EmptyState
from app.ui.workplace import Workplace
from app.vocabulary.records import RecordKind


class TimelinePage(PatronPage):
    """Interactions, events of requests and key informations in one line, newest first."""

    open_request_requested = Signal(int)
    log_requested = Signal()

    depends_on = frozenset(
        {
            RecordKind.INTERACTION,
            RecordKind.REQUEST,
            RecordKind.REQUEST_EVENT,
            RecordKind.PROMISE,
            RecordKind.STATEMENT,
            RecordKind.STAFF_MEMBER,
            RecordKind.CHANNEL,
            RecordKind.INTERACTION_KIND,
        }
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        formats = workplace.formats
        wording = TimelineWording(
            formats, workplace.durations, workplace.languages, States(formats, workplace.deadlines)
        )
        self._model = TimelineModel(workplace, wording, self)
        self._view = TimelineView(self._model)
        self._delegate = TimelineDelegate(workplace.theme, formats, wording, self._view)
        self._empty = EmptyState(workplace.theme, Icon.PLUS)
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
        column.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.HALF, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._model.shown.connect(self._show_whether_empty)
        self._model.failed.connect(self.failed)
        self._delegate.restyled.connect(self._view.scheduleDelayedItemsLayout)
        self._view.open_request_requested.connect(self.open_request_requested)
        self._empty.action_triggered.connect(self.log_requested)

    @override
    def refresh_states(self) -> None:
        self._model.retranslate()

    @override
    def _clear(self) -> None:
        self._model.clear()
        self._stack.setCurrentWidget(self._view)

    @override
    def _read(self, details: PatronDetails) -> None:
        self._model.read(details.id)

    @Slot()
    def _show_whether_empty(self) -> None:
        self._stack.setCurrentWidget(self._empty if self._model.is_empty else self._view)

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Timeline"))
        self._empty.say(
            self.tr("Contacts, requests and promises with this patron will stand here, newest first."),
            self.tr("Log interaction"),
        )
        self._model.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
