"""The left side of Requests: a view to choose, how many there are, and the list itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.request_listing import RequestListing
from app.queries.requests import RequestView
from app.queries.rows import RequestRow
from app.ui.list_views.list_views import ListViews
from app.ui.list_views.view_menu import ShippedView
from app.ui.requests.filter_line import Chosen, FilterLine
from app.ui.requests.request_delegate import RequestDelegate
from app.ui.requests.view_filters import chosen_from, view_of, which_of
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.tables.columns import Column
from app.ui.tables.paged_models import PagedListModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.list_views import ListName, ListView


class RequestList(QWidget):
    """Begins with the open requests, the late ones first."""

    request_chosen = Signal(int)
    """The person selected another request."""

    first_known = Signal(int)
    """The first request of a view that was just read, or 0 when it has none."""

    new_request_requested = Signal(int)
    read_failed = Signal(object)

    def __init__(
        self, workplace: Workplace, states: States, wording: RequestWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        self._states = states
        self._wording = wording
        column: Column[RequestRow] = Column(self._title, _subject, spoken=self._spoken)
        self._model: PagedListModel[RequestListing, RequestRow] = PagedListModel(
            QuerySource(workplace.queries.requests), column, workplace.tasks, self
        )
        self._shown = RequestView.OPEN_LATE_FIRST
        self._filters = FilterLine(workplace)
        self._views = ListViews(workplace, ListName.REQUESTS, self._shipped, self)
        self._count = Label(theme, "", Type.SECOND, Role.MUTED)
        self._new = IconButton(theme, Icon.PLUS)
        self._delegate = RequestDelegate(theme, states, wording, self)
        self._view = PagedListView(self._model, self._delegate.row_height)
        self._empty = EmptyState(theme, Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_view()

    def _lay_out(self) -> None:
        for part, name in (
            (self._new, "requests_new"),
            (self._view, "requests_list"),
            (self._empty, "requests_empty"),
        ):
            part.setObjectName(name)
        self._view.setItemDelegate(self._delegate)
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        head = QHBoxLayout()
        head.setContentsMargins(measures.CARD_GAP, measures.STEP, measures.STEP, measures.STEP)
        head.setSpacing(measures.STEP)
        head.addWidget(self._views.button, 1)
        head.addWidget(self._count)
        head.addWidget(self._new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(measures.LIST_WIDTH)

    def _connect(self) -> None:
        self._filters.changed.connect(self._show_view)
        self._views.view_wanted.connect(self._show_saved)
        self._views.refused.connect(self.read_failed)
        self._new.clicked.connect(self._ask_for_new)
        self._empty.action_triggered.connect(self._ask_for_new)
        self._view.record_chosen.connect(self.request_chosen)
        self._view.record_activated.connect(self.request_chosen)
        self._model.shown.connect(self._tell_first)
        self._model.modelReset.connect(self._show_whether_empty)
        self._model.completed.connect(self._show_whether_empty)
        self._model.read_failed.connect(self.read_failed)
        self._delegate.painter.restyled.connect(self._resize_rows)
        self._place.tasks.committed.connect(self._on_committed)
        self._place.session.staff_changed.connect(self._show_view)

    @property
    def listing(self) -> RequestListing:
        """What is listed now."""
        staff_id = self._place.session.staff.id if self._shown is RequestView.MINE else None
        return RequestListing(self._shown, staff_id, self._filters.filter, self._filters.text)

    def choose(self, request_id: int) -> None:
        """Select this request where it is listed."""
        self._view.choose_record(request_id)

    @Slot(object)
    def _show_saved(self, view: ListView) -> None:
        self._shown = which_of(view)
        self._filters.show_chosen(chosen_from(view))

    def _shipped(self) -> Sequence[ShippedView]:
        """What stands before all saved views."""
        return [ShippedView(self._wording.view(one), view_of(one, Chosen())) for one in RequestView]

    @Slot()
    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""
        self._view.viewport().update()

    @Slot()
    def _show_view(self) -> None:
        self._model.show(self.listing)
        self._views.follow(view_of(self._shown, self._filters.chosen))
        self._read_count()

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(self._place.queries.requests.depends_on):
            self._read_count()

    def _read_count(self) -> None:
        work = partial(self._place.queries.requests.count, self.listing)
        self._place.tasks.read(
            work, owner=self, then=self._show_count, failed=self.read_failed.emit, key="count"
        )

    def _show_count(self, count: int) -> None:
        self._count.setText(self._place.formats.count(count))

    @Slot()
    def _tell_first(self) -> None:
        self.first_known.emit(self._model.record_at(0) if self._model.rowCount() else 0)

    @Slot()
    def _show_whether_empty(self) -> None:
        is_empty = self._model.is_complete and self._model.rowCount() == 0
        self._stack.setCurrentWidget(self._empty if is_empty else self._view)
        if is_empty:
            self._say_empty()

    def _say_empty(self) -> None:
        sentences = {
            RequestView.OPEN_LATE_FIRST: self.tr("No request is open. What patrons ask for stands here."),
            RequestView.MINE: self.tr("No open request is with you."),
            RequestView.WAITING: self.tr("No request waits for a patron or for somebody else."),
            RequestView.HANDED: self.tr("Everything that was handed over has been accepted."),
            RequestView.UNPROMISED: self.tr("Every open request has its promise."),
            RequestView.ALL_NEWEST: self.tr("No patron has asked for a service yet."),
        }
        sentence = sentences[self._shown]
        if self._filters.chosen != Chosen():
            sentence = self.tr("No request is like that.")
        self._empty.say(sentence, self.tr("New request"))

    @Slot()
    def _resize_rows(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.row_height)

    @Slot()
    def _ask_for_new(self) -> None:
        self.new_request_requested.emit(0)

    def _title(self) -> str:
        return self.tr("Request")

    def _spoken(self, row: RequestRow) -> str:
        mark = self._states.of_request(row)
        return ", ".join((row.subject, self._wording.number(row), row.patron_name, mark.word))

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Requests"))
        self._new.set_name(self.tr("New request (Ctrl+R)"))
        self._say_empty()
        self._views.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _subject(row: RequestRow) -> str:
    return row.subject
