"""The Patrons tab: choose a patron at the left, see the whole person at the right."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.background.idle_time import IdleTime
from app.ui.error_sentences import sentence
from app.ui.patrons.patron_list import PatronList
from app.ui.patrons.patron_panel import Page, PatronPanel
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.widgets.backdrop import Backdrop
from app.ui.widgets.empty_state import EmptyState
from app.ui.workplace import Workplace

_MINUTE_MS = 60_000


class PatronsTab(QWidget):
    """Ids go in and out; everything is read in the background."""

    patron_shown = Signal(int)
    add_patron_requested = Signal(str)
    correct_interaction_requested = Signal(int)
    doubles_requested = Signal(int)
    """Who else may be this patron is to be looked for."""

    edit_patron_requested = Signal(int)
    history_requested = Signal(int)
    log_interaction_requested = Signal(int)
    new_request_requested = Signal(int)
    visit_requested = Signal(int)
    open_request_requested = Signal(int)
    promise_requested = Signal(int)
    statement_requested = Signal(int, str)
    """A patron, and the heading (its value) to state something under."""

    relate_requested = Signal(int)
    change_relation_requested = Signal(object)
    """`RelationRow`."""

    raise_alert_requested = Signal(int)
    change_alert_requested = Signal(int, object)
    """A patron and the `AlertRow` about them."""

    permission_requested = Signal(object, object)
    """`PatronDetails` and the `PurposeRow` that they are asked about."""

    key_lists_requested = Signal()
    """The library's services and prepared answers are wanted."""

    service_list_requested = Signal(int, str)
    """A service, and the shape in which everybody's statements about it are wanted."""

    text_typed = Signal(str)
    """Letters typed into the list: the find box wants them."""

    clear_search_requested = Signal()
    """The find box is to be emptied."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._patron_id: int | None = None
        self._list = PatronList(workplace)
        self._built_panel: PatronPanel | None = None
        self._nobody = EmptyState(workplace.theme)
        self._right = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._edit_key = QShortcut(QKeySequence("F2"), self)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        Backdrop(self._workplace.theme, self, Role.SURFACE)
        self._nobody.setObjectName("nobody_chosen")
        self._edit_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._right.addWidget(self._nobody)
        self._split.setObjectName("patrons_split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._list)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([measures.LIST_WIDTH, 3 * measures.LIST_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def _connect(self) -> None:
        self._list.patron_chosen.connect(self.show_patron)
        self._list.patron_activated.connect(self._enter)
        self._list.text_typed.connect(self.text_typed)
        self._list.clear_search_requested.connect(self.clear_search_requested)
        self._list.add_patron_requested.connect(self.add_patron_requested)
        self._list.failed.connect(self._fail)
        self._edit_key.activated.connect(self._ask_to_edit)
        self._minute.timeout.connect(self.refresh_states)
        IdleTime(self._workplace.tasks, self._build_panel, self)

    @property
    def _panel(self) -> PatronPanel:
        return self._built_panel or self._build_panel()

    def _build_panel(self) -> PatronPanel:
        """Build the panel when somebody is to be shown, or before that in an idle moment after the start."""
        if self._built_panel is None:
            self._built_panel = PatronPanel(self._workplace)
            self._right.addWidget(self._built_panel)
            self._connect_panel(self._built_panel)
        return self._built_panel

    def _connect_panel(self, panel: PatronPanel) -> None:
        panel.shown.connect(self._tell_shown)
        panel.gone.connect(self._lose)
        panel.statement_requested.connect(self._ask_for_statement)
        panel.key_information.list_requested.connect(self.service_list_requested)
        panel.key_information.lists_requested.connect(self.key_lists_requested)
        panel.head.visit_requested.connect(self._ask_for_visit)
        panel.head.edit_requested.connect(self._ask_to_edit)
        panel.head.history_requested.connect(self._ask_for_history)
        panel.head.doubles_requested.connect(self._ask_for_doubles)
        panel.profile.edit_requested.connect(self._ask_to_edit)
        for log in (panel.head.log_requested, panel.summary.contacts.log_requested):
            log.connect(self._ask_to_log)
        panel.timeline.log_requested.connect(self._ask_to_log)
        panel.timeline.correct_interaction_requested.connect(self.correct_interaction_requested)
        panel.timeline.history_requested.connect(self._ask_for_history)
        for new in (panel.head, panel.summary.requests, panel.requests):
            new.new_request_requested.connect(self._ask_for_request)
        for place in (panel.summary.requests, panel.timeline, panel.requests):
            place.open_request_requested.connect(self.open_request_requested)
        panel.summary.requests.promise_requested.connect(self.promise_requested)
        panel.relations.open_patron_requested.connect(self.show_patron)
        panel.relations.relate_requested.connect(self.relate_requested)
        panel.relations.change_relation_requested.connect(self.change_relation_requested)
        panel.relations.raise_alert_requested.connect(self.raise_alert_requested)
        panel.relations.change_alert_requested.connect(self.change_alert_requested)
        panel.privacy.ask_requested.connect(self.permission_requested)

    @property
    def others(self) -> tuple[QWidget, ...]:
        """What shows other patrons than the one in front."""
        return (self._list,)

    @Slot()
    def _ask_for_visit(self) -> None:
        if self._patron_id is not None:
            self.visit_requested.emit(self._patron_id)

    def show_key_information(self) -> None:
        """Open what is known about the patron in front."""
        self._panel.open_page(Page.KEY_INFORMATION)

    @property
    def listed(self) -> PatronList:
        """The list at the left."""
        return self._list

    def search(self, text: str) -> None:
        """Narrow the list; an empty text brings all back."""
        self._list.search(text)

    @Slot()
    def open_first(self) -> None:
        """Open the first patron of the list, as Enter in the find box does."""
        self._list.open_first()

    def current_patron(self) -> int | None:
        """Who is in front of the desk."""
        return self._patron_id

    @Slot(int)
    def show_patron(self, patron_id: int) -> None:
        """Open a patron, and select them where the list has them."""
        self._patron_id = patron_id
        self._list.choose(patron_id)
        self._panel.show_patron(patron_id)

    @Slot()
    def refresh_states(self) -> None:
        """Say anew what the clock alone changes: ages, lateness, *today* and *yesterday*."""
        self._list.refresh_states()
        if self._built_panel is not None:
            self._built_panel.refresh_states()

    @Slot(int)
    def _enter(self, patron_id: int) -> None:
        self.show_patron(patron_id)
        self._panel.focus_page()

    @Slot(int)
    def _tell_shown(self, patron_id: int) -> None:
        self._right.setCurrentWidget(self._panel)
        self.patron_shown.emit(patron_id)

    @Slot()
    def _lose(self) -> None:
        self._patron_id = None
        self._retranslate()
        self._right.setCurrentWidget(self._nobody)

    @Slot(object)
    def _fail(self, error: PemustakaError) -> None:
        """The list could not be read: say so where there is room for a sentence."""
        self._nobody.say(sentence(error))
        self._right.setCurrentWidget(self._nobody)

    # Requests to the window

    @Slot()
    def _ask_to_edit(self) -> None:
        self._ask(self.edit_patron_requested)

    @Slot()
    def _ask_for_history(self) -> None:
        self._ask(self.history_requested)

    @Slot()
    def _ask_for_doubles(self) -> None:
        self._ask(self.doubles_requested)

    @Slot()
    def _ask_to_log(self) -> None:
        self._ask(self.log_interaction_requested)

    @Slot()
    def _ask_for_request(self) -> None:
        self._ask(self.new_request_requested)

    @Slot(str)
    def _ask_for_statement(self, heading: str) -> None:
        if self._patron_id is not None:
            self.statement_requested.emit(self._patron_id, heading)

    def _ask(self, request: SignalInstance) -> None:
        if self._patron_id is not None:
            request.emit(self._patron_id)

    def _retranslate(self) -> None:
        self._nobody.say(self.tr("Choose a patron from the list, or scan a card."))

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._minute.start()
        self.refresh_states()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
