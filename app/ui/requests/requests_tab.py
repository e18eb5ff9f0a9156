"""The tab Requests: the list at the left, one whole request at the right."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.background.idle_time import IdleTime
from app.ui.error_sentences import sentence
from app.ui.requests.request_list import RequestList
from app.ui.requests.request_page import RequestPage
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.backdrop import Backdrop
from app.ui.widgets.info_bar import InfoBar
from app.ui.workplace import Workplace

_EVERY_MINUTE_MS = 60_000


class RequestsTab(QWidget):
    """Begins with the first request of the list; `show_request` brings another."""

    open_patron_requested = Signal(int)
    promise_requested = Signal(int)
    receipt_requested = Signal(int)
    print_requested = Signal(int)
    print_for_patron_requested = Signal(int)
    history_requested = Signal(int)
    status_requested = Signal(int)
    note_requested = Signal(int)
    tell_requested = Signal(int)
    edit_requested = Signal(int)
    tariff_requested = Signal(int)
    step_tick_requested = Signal(int, int)
    step_move_requested = Signal(int, int)
    page_built = Signal(object)
    """`RequestPage`: its sections ask for what the window answers."""

    new_request_requested = Signal(int)
    """For this patron; 0 when one is yet to be chosen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._states = States(workplace.formats, workplace.deadlines)
        self._wording = RequestWording(workplace.formats, workplace.languages, self._states)
        self._first = 0
        self._bar = InfoBar(workplace.theme)
        self._list = RequestList(workplace, self._states, self._wording)
        self._built_page: RequestPage | None = None
        self._minute = QTimer(self, interval=_EVERY_MINUTE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("requests_tab")
        Backdrop(self._place.theme, self, Role.SURFACE)
        self._bar.setObjectName("requests_bar")
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("requests_split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._list.request_chosen.connect(self._show_chosen)
        self._list.first_known.connect(self._begin_with)
        self._list.new_request_requested.connect(self.new_request_requested)
        self._list.read_failed.connect(self._fail)
        self._minute.timeout.connect(self._list.refresh_states)
        IdleTime(self._place.tasks, self._build_page, self)

    @property
    def _page(self) -> RequestPage:
        return self._built_page or self._build_page()

    def _build_page(self) -> RequestPage:
        """Build the page when the tab is seen, or before that in an idle moment after the start."""
        if self._built_page is None:
            self._built_page = RequestPage(self._place, self._states, self._wording)
            self._split.addWidget(self._built_page)
            Backdrop(self._place.theme, self._split.handle(1), Role.BORDER)
            self._split.setStretchFactor(1, 1)
            self._split.setSizes([measures.LIST_WIDTH, 3 * measures.LIST_WIDTH])
            self._connect_page(self._built_page)
            self.page_built.emit(self._built_page)
            self._retranslate()
        return self._built_page

    def _connect_page(self, page: RequestPage) -> None:
        head = page.head
        head.open_patron_requested.connect(self.open_patron_requested)
        head.promise_requested.connect(self.promise_requested)
        head.receipt_requested.connect(self.receipt_requested)
        head.print_requested.connect(self.print_requested)
        head.print_for_patron_requested.connect(self.print_for_patron_requested)
        head.history_requested.connect(self.history_requested)
        head.status_requested.connect(self.status_requested)
        head.note_requested.connect(self.note_requested)
        head.tell_requested.connect(self.tell_requested)
        head.edit_requested.connect(self.edit_requested)
        head.tariff_requested.connect(self.tariff_requested)
        page.hands.open_request_requested.connect(self.show_request)
        page.steps.tick_requested.connect(self.step_tick_requested)
        page.steps.move_requested.connect(self.step_move_requested)
        self._minute.timeout.connect(page.refresh_states)

    def show_request(self, request_id: int) -> None:
        """Show this request, and select it in the list if it is there."""
        self._page.show_request(request_id)
        self._list.choose(request_id)

    def current_request(self) -> int | None:
        """The request at the right."""
        return self._built_page.request_id if self._built_page is not None else None

    @Slot(int)
    def _show_chosen(self, request_id: int) -> None:
        self._page.show_request(request_id)

    @Slot(int)
    def _begin_with(self, request_id: int) -> None:
        """Show the first of the list while nothing else was asked for; keep a chosen one."""
        self._first = request_id
        if self.isVisible() and self.current_request() is None and request_id:
            self.show_request(request_id)

    @Slot(object)
    def _fail(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def _retranslate(self) -> None:
        if self._built_page is not None:
            self._built_page.setAccessibleName(self.tr("Request"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._minute.start()
        self._list.refresh_states()
        self._page.refresh_states()
        super().showEvent(event)
        self._begin_with(self._first)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
