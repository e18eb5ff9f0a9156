"""The right side of Requests: one whole request, or a sentence while none is chosen."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.estimate_words import EstimateWords
from app.ui.event_words import EventWords
from app.ui.requests.clocks_strip import ClocksStrip
from app.ui.requests.event_list import EventList
from app.ui.requests.hands_section import HandsSection
from app.ui.requests.hands_wording import HandsWording
from app.ui.requests.page_content import PageContent, read_page
from app.ui.requests.plan.section import PlanSection
from app.ui.requests.promise_ledger import PromiseLedger
from app.ui.requests.request_head import RequestHead
from app.ui.requests.steps_section import StepsSection
from app.ui.requests.wants_section import WantsSection
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.what_is_wanted import WantWords
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.info_bar import InfoBar
from app.ui.wording import ScreenWording
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes

_LEDGER_SHARE, _EVENTS_SHARE = 2, 1


class RequestPage(QWidget):
    """Reads the request anew after each change that may concern it; what was read stays until then."""

    unlink_requested = Signal(int)
    shown = Signal(int)
    """This request is on the page now."""

    def __init__(
        self, workplace: Workplace, states: States, wording: RequestWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        self._request_id: int | None = None
        self._content: PageContent | None = None
        self.head = RequestHead(theme, states, wording)
        self._ledger = PromiseLedger(theme, workplace.formats, states, wording)
        self._events = EventList(
            theme, workplace.formats, EventWords(workplace.formats, workplace.languages, states)
        )
        self._plan = PlanSection(theme, workplace.formats, states, workplace.durations, workplace.languages)
        self._clocks = ClocksStrip(theme, workplace.formats, workplace.durations)
        self.steps = StepsSection(theme, workplace.formats, workplace.languages)
        self.wants = WantsSection(theme, WantWords(workplace.formats, workplace.languages))
        self.hands = HandsSection(theme, HandsWording(workplace.formats))
        self._similar = InfoBar(theme, closable=False)
        self._estimate_words = EstimateWords(ScreenWording())
        self._depends_on = workplace.queries.requests.depends_on | workplace.queries.opening_hours.depends_on
        self._nothing = EmptyState(theme)
        self._problem = EmptyState(theme)
        self._lay_out()
        self.wants.edit_requested.connect(self.head.ask_edit)
        self.hands.unlink_requested.connect(self._ask_unlink)
        workplace.tasks.committed.connect(self._on_committed)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.LIST_MARGIN, margin, margin)
        column.setSpacing(measures.PAGE_MARGIN)
        below = QHBoxLayout()
        below.setSpacing(measures.COLUMN_GAP)
        left = QVBoxLayout()
        left.setSpacing(measures.LIST_MARGIN)
        for section in (self.steps, self.wants, self._ledger, self._similar):
            left.addWidget(section)
        left.addStretch(1)  # all the room: the ledger takes none between its parts
        self._similar.setObjectName("request_similar")
        below.addLayout(left, _LEDGER_SHARE)
        below.addWidget(self._events, _EVENTS_SHARE)
        column.addWidget(self.head)
        column.addWidget(self.hands)
        column.addWidget(self._plan)
        column.addWidget(self._clocks)
        column.addLayout(below)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setObjectName("request_area")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        for ground in (inside, self._area.viewport()):
            ground.setAutoFillBackground(False)  # the tab's own surface shows through
        self._stack = QStackedLayout(self)
        for part in (self._nothing, self._area, self._problem):
            self._stack.addWidget(part)

    @property
    def request_id(self) -> int | None:
        """The request that was asked for last."""
        return self._request_id

    def show_request(self, request_id: int) -> None:
        """Read this request and show it."""
        if request_id != self._request_id:
            self._area.verticalScrollBar().setValue(0)
        self._request_id = request_id
        self._read()

    def clear(self) -> None:
        """Show that no request is chosen."""
        self._request_id = None
        self._content = None
        self._stack.setCurrentWidget(self._nothing)

    @Slot()
    def _ask_unlink(self) -> None:
        if self._request_id is not None:
            self.unlink_requested.emit(self._request_id)

    @Slot()
    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""
        if self._content is not None:
            self._show_moment(self._content)

    def _read(self) -> None:
        if self._request_id is None:
            return
        work = partial(read_page, self._place.queries, self._request_id, self._place.formats.now())
        self._place.tasks.read(work, owner=self, then=self._show, failed=self._fail, key="details")

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(self._depends_on):
            self._read()

    def _show(self, content: PageContent) -> None:
        if content.details.row.id != self._request_id:
            return
        self._content = content
        self._show_moment(content)
        self._events.show_details(content.details)
        self.hands.show_hands(content.hands, self._place.session.staff.id)
        self.wants.show_details(content.details)
        self._stack.setCurrentWidget(self._area)
        self.shown.emit(content.details.row.id)

    def _show_moment(self, content: PageContent) -> None:
        """What is another with each minute."""
        self.head.show_details(content.details)
        self._plan.show_content(content)
        self._clocks.show_content(content)
        self.steps.show_details(content.details)
        self._ledger.show_details(content.details)
        self._say_estimate()

    def _say_estimate(self) -> None:
        if self._content is not None:
            said = self._estimate_words.sentence(self._content.estimate)
            self._similar.say(StateMark(Icon.INFO_CIRCLE, Role.INFO, ""), said)

    def _fail(self, error: PemustakaError) -> None:
        self._content = None
        self._problem.say(sentence(error))
        self._stack.setCurrentWidget(self._problem)

    def _retranslate(self) -> None:
        self._nothing.say(self.tr("Choose a request at the left to see its promises and events."))
        self._say_estimate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
