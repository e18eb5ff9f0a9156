"""The tab Today: counts, the requests to see to in their order of urgency, and who was here last."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.rows import TodayView
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.today.reading import TodayPicture, Whose, read_today
from app.ui.today.section import Section
from app.ui.today.wording import TodayWording
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.counts_strip import CountsStrip
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes
from app.vocabulary.records import RecordKind

_EVERY_MINUTE_MS = 60_000
_LEFT_SHARE, _RIGHT_SHARE = 11, 6

_DEPENDS_ON = frozenset(
    {
        RecordKind.REQUEST,
        RecordKind.REQUEST_EVENT,
        RecordKind.PROMISE,
        RecordKind.PATRON,
        RecordKind.INTERACTION,
        RecordKind.CATEGORY,
        RecordKind.STAFF_MEMBER,
        RecordKind.FOLLOW_UP,
        RecordKind.SHIFT_WORD,
    }
)


class TodayTab(QWidget):
    """Reads itself anew after each change and each minute, while it is seen."""

    open_patron_requested = Signal(int)
    open_request_requested = Signal(int)
    log_interaction_requested = Signal(int)
    message_requested = Signal(int)
    follow_up_requested = Signal(int)
    follow_up_done = Signal(int)
    draft_requested = Signal(int)
    word_read = Signal(int)
    all_requests_requested = Signal()
    all_patrons_requested = Signal()
    counted = Signal(int)
    """How many promises are late or due today: for the pill beside the tab's name."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        self._wording = TodayWording(workplace.formats, workplace.deadlines, workplace.languages)
        self._picture: TodayPicture | None = None
        self._date = Label(theme, "", Type.SUBJECT)
        self._where = Label(theme, "", Type.BODY, Role.MUTED)
        self._log = PrimaryButton(theme, icon=Icon.PLUS)
        self._bar = InfoBar(theme)
        self._strip = CountsStrip(theme)
        self._late = self._section("today_late", Icon.ALERT_TRIANGLE, Role.LATE, has_aside=True)
        self._due = self._section("today_due", Icon.CLOCK, Role.DUE)
        self._follow_ups = self._section("today_follow_ups", Icon.CHECK_CIRCLE, Role.MUTED, has_aside=True)
        self._coming = self._section("today_coming", Icon.CALENDAR, Role.INFO)
        self._waiting = self._section("today_waiting", Icon.HOURGLASS, Role.WAITING)
        self._unpromised = self._section("today_unpromised", Icon.RING, Role.NEUTRAL)
        self._words = self._section("today_words", Icon.MESSAGE, Role.MUTED, has_aside=True)
        self._drafts = self._section("today_drafts", Icon.EDIT, Role.MUTED)
        self._patrons = self._section("today_patrons", Icon.PERSON, Role.MUTED)
        self._minute = QTimer(self, interval=_EVERY_MINUTE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _section(self, name: str, icon: Icon, role: Role, *, has_aside: bool = False) -> Section:
        return Section(self._place.theme, name, StateMark(icon, role, ""), has_aside=has_aside)

    @property
    def _of_requests(self) -> tuple[Section, ...]:
        return self._late, self._due, self._coming, self._waiting, self._unpromised

    # Layout

    def _lay_out(self) -> None:
        self.setObjectName("today_tab")
        self._log.setObjectName("today_log_interaction")
        self._bar.setObjectName("today_bar")
        head = QHBoxLayout()
        head.setSpacing(measures.CARD_GAP)
        head.addWidget(self._date)
        head.addWidget(self._where)
        head.addStretch()
        head.addWidget(self._log)
        column = QVBoxLayout(self)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.CARD_GAP, 0, 0)
        column.setSpacing(measures.CARD_GAP)
        for part in (head, self._bar, self._strip):
            column.addLayout(_beside_the_margin(part))
        column.addWidget(self._columns(), 1)

    def _columns(self) -> QScrollArea:
        left, right = QVBoxLayout(), QVBoxLayout()
        for section in (self._late, self._due, self._follow_ups, *self._of_requests[2:]):
            left.addWidget(section)
        for section in (self._words, self._drafts, self._patrons):
            right.addWidget(section)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, measures.PAGE_MARGIN, measures.LIST_MARGIN)
        columns.setSpacing(measures.COLUMN_GAP)
        for column, share in ((left, _LEFT_SHARE), (right, _RIGHT_SHARE)):
            column.setSpacing(measures.CARD_GAP)
            column.addStretch()
            columns.addLayout(column, share)
        area = QScrollArea()
        area.setObjectName("today_area")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        place = self._place
        self._log.clicked.connect(self._ask_to_log)
        self._patrons.opened.connect(self.open_patron_requested)
        self._patrons.link_clicked.connect(self.all_patrons_requested)
        self._late.aside_clicked.connect(self.message_requested)
        self._follow_ups.opened.connect(self.follow_up_requested)
        self._follow_ups.aside_clicked.connect(self.follow_up_done)
        self._drafts.opened.connect(self.draft_requested)
        self._words.opened.connect(self.word_read)
        self._words.aside_clicked.connect(self.word_read)
        for section in self._of_requests:
            section.opened.connect(self.open_request_requested)
            section.link_clicked.connect(self.all_requests_requested)
        place.tasks.committed.connect(self._on_committed)
        place.session.staff_changed.connect(self.refresh)
        place.session.library_changed.connect(self.refresh)
        self._minute.timeout.connect(self.refresh)

    # Reading

    @Slot()
    def refresh(self) -> None:
        """Read Today as it is now."""
        session = self._place.session
        whose = Whose(session.staff.id, session.desk.branch_id, session.zone, self._place.formats.now())
        work = partial(read_today, self._place.queries, whose)
        self._place.tasks.read(work, owner=self, then=self._show, failed=self._fail, key="today")

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if changes.action is Action.KEEP_DRAFT or not changes.kinds.isdisjoint(_DEPENDS_ON):
            self.refresh()

    def _fail(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def _show(self, picture: TodayPicture) -> None:
        self._picture = picture
        view = picture.view
        self._bar.hide()
        self._show_date()
        self._strip.show_counts(self._wording.counts(view))
        self._show_requests(view)
        self._show_colleagues(picture)
        patrons = [self._wording.patron(row) for row in view.last_patrons]
        served = self.tr("%Ln today", "patrons", view.patrons_today)
        self._patrons.show_rows(patrons, served if patrons else "")
        self.counted.emit(view.late_count + view.due_today_count)

    def _show_requests(self, view: TodayView) -> None:
        me = self._place.session.staff.name
        words = self._wording
        for section, rows, total in (
            (self._late, view.late, view.late_count),
            (self._coming, view.coming, len(view.coming)),
            (self._waiting, view.waiting, view.waiting_count),
            (self._unpromised, view.unpromised, view.unpromised_count),
        ):
            contents = [words.request(row, me) for row in rows]
            section.show_rows(contents, words.beyond(len(rows), total))
        due = [words.due_today(row, me) for row in view.due_today]
        self._due.show_rows(due, words.beyond(len(due), view.due_today_count))

    def _show_colleagues(self, picture: TodayPicture) -> None:
        me, words = self._place.session.staff.id, self._wording
        follow_ups = [words.follow_up(row, me) for row in picture.follow_ups]
        self._follow_ups.show_rows(follow_ups, words.beyond(len(follow_ups), picture.follow_up_count))
        for section, contents in (
            (self._words, [words.word(row) for row in picture.words]),
            (self._drafts, [words.draft(row) for row in picture.drafts]),
        ):
            section.show_rows(contents, self._place.formats.count(len(contents)))
            section.setVisible(bool(contents))

    def _show_date(self) -> None:
        self._date.setText(self._place.formats.full_date(self._place.formats.now().date()))
        desk = self._place.session.desk
        self._where.setText(f"{desk.branch_name} · {desk.name}")

    @Slot()
    def _ask_to_log(self) -> None:
        self.log_interaction_requested.emit(0)

    def _retranslate(self) -> None:
        self._log.setText(self.tr("Log interaction"))
        self._log.show_key("Ctrl+I")
        self._late.say(
            self.tr("Late"),
            self.tr("No promise is overdue."),
            link=self.tr("All requests"),
            aside=self.tr("Tell the patron"),
        )
        self._due.say(self.tr("Due today"), self.tr("Nothing more is promised for today."))
        self._follow_ups.say(
            self.tr("To follow up"), self.tr("Nothing is left to follow up today."), aside=self.tr("Done")
        )
        self._words.say(self.tr("Left for this shift"), "", aside=self.tr("Read"))
        self._drafts.say(self.tr("Begun and not saved"), "")
        self._coming.say(self.tr("Coming"), self.tr("Nothing is promised for the next seven days."))
        self._waiting.say(
            self.tr("Waiting"), self.tr("No request of yours waits for a patron or for somebody else.")
        )
        self._unpromised.say(self.tr("No promise yet"), self.tr("Every request has its promise."))
        self._patrons.say(
            self.tr("Last patrons"),
            self.tr("Patrons appear here as they are served or looked up."),
            link=self.tr("All"),
        )
        self._show_date()
        if self._picture is not None:
            self._show(self._picture)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._minute.start()
        self.refresh()
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


def _beside_the_margin(part: QHBoxLayout | QWidget) -> QHBoxLayout:
    """The page's right margin, which the scroll area leaves to its scroll bar."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, measures.PAGE_MARGIN, 0)
    if isinstance(part, QWidget):
        line.addWidget(part)
    else:
        line.addLayout(part)
    return line
