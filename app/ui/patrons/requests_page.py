"""All requests of one patron, the open ones first; each opens in the Requests tab."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import PatronDetails, RequestRow
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.patrons.patron_page import PatronPage
from app.ui.states import States
from app.ui.tables.columns import Column, RowRole
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter
from app.ui.workplace import Workplace


class PatronRequestDelegate(QStyledItemDelegate):
    """Subject over number, kind and who works on it; when it was asked, and how it stands."""

    def __init__(
        self, theme: Theme, formats: Formats, languages: Languages, states: States, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.painter = RecordRowPainter(theme, measures.REQUEST_ROW, self)
        self._formats = formats
        self._languages = languages
        self._states = states

    def words(self, row: RequestRow) -> RecordRow:
        """What the row says, in the language of the screens."""
        kind = row.kind.in_language(self._languages.language)
        second = " · ".join(part for part in (f"R-{row.number}", kind, row.assigned_to) if part)
        asked = self._formats.short_date(self._formats.local(row.opened_at).date())
        return RecordRow(row.subject, second, asked, self._states.of_request(row))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if isinstance(row, RequestRow):
            self.painter.paint(painter, option, self.words(row))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()


class RequestsPage(PatronPage):
    """A patron has few requests: they are read whole."""

    open_request_requested = Signal(int)
    new_request_requested = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.depends_on = workplace.queries.requests.depends_on
        states = States(workplace.formats, workplace.deadlines)
        column: Column[RequestRow] = Column(self._title, _subject, spoken=self._spoken)
        self._model = RecordListModel((column,), self)
        self._delegate = PatronRequestDelegate(
            workplace.theme, workplace.formats, workplace.languages, states, self
        )
        self._view = PagedListView(self._model, self._delegate.painter.size_hint().height())
        self._empty = EmptyState(workplace.theme, Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._view.setObjectName("patron_requests")
        self._view.setItemDelegate(self._delegate)
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        self._empty.setObjectName("patron_requests_empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.STEP, measures.HALF, measures.STEP, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._view.record_activated.connect(self.open_request_requested)
        self._empty.action_triggered.connect(self.new_request_requested)
        self._delegate.painter.restyled.connect(self._resize_rows)

    @override
    def refresh_states(self) -> None:
        self._view.viewport().update()

    @override
    def _clear(self) -> None:
        self._model.show({})
        self._stack.setCurrentWidget(self._view)

    @override
    def _read(self, details: PatronDetails) -> None:
        work = partial(self._workplace.queries.requests.of_patron, details.id)
        self._workplace.tasks.read(
            work, owner=self, then=partial(self._show, details.id), failed=self.failed.emit, key="requests"
        )

    def _show(self, patron_id: int, rows: tuple[RequestRow, ...]) -> None:
        if self._details is not None and self._details.id == patron_id:
            self._model.show({row.id: row for row in rows})
            self._stack.setCurrentWidget(self._view if rows else self._empty)

    @Slot()
    def _resize_rows(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.painter.size_hint().height())

    def _title(self) -> str:
        return self.tr("Request")

    def _spoken(self, row: RequestRow) -> str:
        words = self._delegate.words(row)
        return ", ".join((words.name, words.second, words.mark.word if words.mark else ""))

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Requests of this patron"))
        self._empty.say(self.tr("What this patron asks for will stand here."), self.tr("New request"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _subject(row: RequestRow) -> str:
    return row.subject
