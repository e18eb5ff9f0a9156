"""The panel at the right: the head of one patron over the pages about them."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError, RecordGoneError
from app.services.alerts import ReadAlert
from app.ui.error_sentences import sentence
from app.ui.patrons.alert_bar import AlertBar
from app.ui.patrons.hairline import Hairline
from app.ui.patrons.key_information.key_information_page import KeyInformationPage
from app.ui.patrons.overview import PatronOverview, read_overview
from app.ui.patrons.patron_head import PatronHead
from app.ui.patrons.patron_page import PatronPage
from app.ui.patrons.profile.profile_page import ProfilePage
from app.ui.patrons.requests_page import RequestsPage
from app.ui.patrons.summary.summary_page import SummaryPage
from app.ui.patrons.ties.privacy_page import PrivacyPage
from app.ui.patrons.ties.relations_page import RelationsPage
from app.ui.patrons.timeline.timeline_page import TimelinePage
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.tab_bars import PanelTabBar
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.key_information import Heading
from app.vocabulary.records import RecordKind


class Page(IntEnum):
    """The pages, in the order of their tabs."""

    SUMMARY = 0
    KEY_INFORMATION = 1
    TIMELINE = 2
    REQUESTS = 3
    PROFILE = 4
    RELATIONS = 5
    PRIVACY = 6


_SHOWN_AT_ONCE = frozenset(
    {
        RecordKind.PATRON,
        RecordKind.IDENTIFIER,
        RecordKind.CONTACT,
        RecordKind.ADDRESS,
        RecordKind.RELATION,
        RecordKind.ALERT,
        RecordKind.ALERT_READING,
        RecordKind.PERMISSION,
        RecordKind.PURPOSE,
        RecordKind.CATEGORY,
        RecordKind.CHANNEL,
        RecordKind.BRANCH,
        RecordKind.STATEMENT,
        RecordKind.ASKING,
        RecordKind.HEADING_TERM,
        RecordKind.SERVICE,
        RecordKind.PREPARED_ANSWER,
        RecordKind.PROFILE_FIELD,
        RecordKind.PROFILE_CHOICE,
        RecordKind.PROFILE_AUDIENCE,
        RecordKind.PROFILE_VALUE,
        RecordKind.STAFF_MEMBER,
        RecordKind.INTERACTION,
        RecordKind.VISIT,
        RecordKind.REQUEST,
        RecordKind.REQUEST_EVENT,
        RecordKind.PROMISE,
    }
)


class PatronPanel(QWidget):
    """Reads head and summary together; the other pages read when they are opened."""

    shown = Signal(int)
    """The patron is on the screen now."""

    gone = Signal()
    """The patron was removed meanwhile: there is nothing to show."""

    statement_requested = Signal(str)
    """A heading to state something under."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._patron_id: int | None = None
        self._open_requests = 0
        self.head = PatronHead(workplace)
        self.summary = SummaryPage(workplace)
        self.key_information = KeyInformationPage(workplace)
        self.timeline = TimelinePage(workplace)
        self.requests = RequestsPage(workplace)
        self.profile = ProfilePage(workplace)
        self.relations = RelationsPage(workplace)
        self.privacy = PrivacyPage(workplace)
        self.alerts = AlertBar(workplace.theme, workplace.formats)
        self._overview: PatronOverview | None = None
        self._tabs = PanelTabBar(workplace.theme)
        self._bar = InfoBar(workplace.theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._tabs.setObjectName("patron_tabs")
        self._bar.setObjectName("patron_problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.alerts)
        column.addSpacing(measures.HALF)
        for page in self._pages:
            self._tabs.addTab("")
            self._stack.addWidget(page)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(measures.CARD_GAP, 0, measures.CARD_GAP, 0)
        tabs.addWidget(self._tabs)
        column.addLayout(tabs)
        column.addWidget(Hairline(self._workplace.theme))
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._workplace.onlooker.hide_from(
            self.key_information, self.timeline, self.profile, self.relations, self.privacy
        )

    @property
    def _pages(self) -> tuple[QWidget, ...]:
        return self.summary, *self._reading_pages

    @property
    def _reading_pages(self) -> tuple[PatronPage, ...]:
        return (
            self.key_information,
            self.timeline,
            self.requests,
            self.profile,
            self.relations,
            self.privacy,
        )

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.summary.answer_requested.connect(self.statement_requested)
        self.summary.failed.connect(self._fail)
        self.summary.headings.heading_requested.connect(self._open_heading)
        self.summary.contacts.timeline_requested.connect(partial(self.open_page, Page.TIMELINE))
        self.summary.requests.all_requested.connect(partial(self.open_page, Page.REQUESTS))
        self.timeline.heading_requested.connect(self._open_heading)
        self.key_information.add_requested.connect(self.statement_requested)
        for page in self._reading_pages:
            page.failed.connect(self._fail)
        self.alerts.noted.connect(self._note_alerts)
        self._workplace.onlooker.changed.connect(self._warn)
        self._workplace.session.staff_changed.connect(self._warn)
        self._workplace.tasks.committed.connect(self._follow)
        self._workplace.session.staff_changed.connect(self._read)

    def show_patron(self, patron_id: int) -> None:
        """Show this patron, on the page that is open."""
        if patron_id != self._patron_id:
            self._bar.hide()
        self._patron_id = patron_id
        self._read()

    @Slot(int)
    def open_page(self, page: Page) -> None:
        """Turn to a page."""
        self._tabs.setCurrentIndex(page)

    def focus_page(self) -> None:
        """Hand the keyboard to the tabs of the panel."""
        self._tabs.setFocus()

    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""
        self.summary.refresh_states()
        for page in self._reading_pages:
            page.refresh_states()

    @Slot()
    def _read(self) -> None:
        if self._patron_id is None:
            return
        today = self._workplace.formats.now().date()
        viewer = self._workplace.session.actor
        work = partial(read_overview, self._workplace.queries, self._patron_id, today, viewer)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self._lose, key="patron")

    def _show(self, overview: PatronOverview) -> None:
        details = overview.details
        self.head.show_details(details)
        self._overview = overview
        self._warn()
        self.summary.show_overview(overview)
        for page in self._reading_pages:
            page.show_details(details)
        self._open_requests = details.open_requests
        self._count()
        self.shown.emit(details.id)

    @Slot()
    def _warn(self) -> None:
        """Show the alerts that are for whoever is at the desk now; none of them is for the patron.

        Nor is the guardian's name, who is another patron.
        """
        workplace, overview = self._workplace, self._overview
        if overview is None:
            return
        is_looking = workplace.onlooker.is_looking
        self.head.show_reach(overview.permissions, None if is_looking else overview.guardian)
        staff, branch_id = workplace.session.staff, workplace.session.desk.branch_id
        today = workplace.formats.now().date()
        running = [one for one in overview.alerts if one.runs_on(today) and one.is_for(staff.role, branch_id)]
        self.alerts.show_alerts([] if is_looking else running, staff.id)

    @Slot(object)
    def _note_alerts(self, alert_ids: tuple[int, ...]) -> None:
        workplace = self._workplace
        for one in alert_ids:
            work = partial(workplace.services.alerts.read, workplace.session.actor, ReadAlert(one))
            workplace.tasks.write(work, owner=self, failed=self._fail)

    def _count(self) -> None:
        spoken = self.tr("Requests, %n open", "", self._open_requests)
        self._tabs.set_count(Page.REQUESTS, self._open_requests, spoken)

    def _lose(self, error: PemustakaError) -> None:
        if isinstance(error, RecordGoneError):
            self._patron_id = None
            self.gone.emit()
        else:
            self._fail(error)

    @Slot(object)
    def _fail(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(_SHOWN_AT_ONCE):
            self._read()
        else:
            for page in self._reading_pages:
                page.follow(changes)

    @Slot(str)
    def _open_heading(self, heading: str) -> None:
        self.open_page(Page.KEY_INFORMATION)
        if heading:
            self.key_information.go_to(Heading(heading))

    def _retranslate(self) -> None:
        titles = (
            self.tr("Summary"),
            self.tr("Key information"),
            self.tr("Timeline"),
            self.tr("Requests"),
            self.tr("Profile"),
            self.tr("Relations"),
            self.tr("Privacy"),
        )
        for place, title in enumerate(titles):
            self._tabs.setTabText(place, title)
        self._tabs.setAccessibleName(self.tr("Pages about this patron"))
        self._count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
