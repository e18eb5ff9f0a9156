"""The tab Today: counts, the requests to see to in their order of urgency, and who was here last."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.today.reading import TodayPicture, Whose, read_today
from app.ui.today.sections.section_area import SectionArea
from app.ui.today.wording import Reader, TodayWording
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.counts_strip import CountsStrip
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes
from app.vocabulary.records import RecordKind

_EVERY_MINUTE_MS = 60_000

_DEPENDS_ON = frozenset(
    {
        RecordKind.REQUEST,
        RecordKind.REQUEST_EVENT,
        RecordKind.PROMISE,
        RecordKind.PATRON,
        RecordKind.INTERACTION,
        RecordKind.VISIT,
        RecordKind.CATEGORY,
        RecordKind.STAFF_MEMBER,
        RecordKind.FOLLOW_UP,
        RecordKind.HAND_OVER,
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
    hand_over_accepted = Signal(int)
    tell_requested = Signal(int)
    all_requests_requested = Signal()
    all_patrons_requested = Signal()
    counted = Signal(int)
    """How many promises are late or due today: for the pill beside the tab's name."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        self._wording = TodayWording(
            workplace.formats, workplace.deadlines, workplace.languages, workplace.durations
        )
        self._picture: TodayPicture | None = None
        self._date = Label(theme, "", Type.SUBJECT)
        self._where = Label(theme, "", Type.BODY, Role.MUTED)
        self._log = PrimaryButton(theme, icon=Icon.PLUS)
        self._bar = InfoBar(theme)
        self._strip = CountsStrip(theme)
        self._area = SectionArea(theme, self._wording)
        self._minute = QTimer(self, interval=_EVERY_MINUTE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

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
        column.addWidget(self._area, 1)

    def _connect(self) -> None:
        place, area = self._place, self._area
        self._log.clicked.connect(self._ask_to_log)
        area.patrons.opened.connect(self.open_patron_requested)
        area.patrons.link_clicked.connect(self.all_patrons_requested)
        area.handed.opened.connect(self._open_handed)
        area.handed.aside_clicked.connect(self.hand_over_accepted)
        area.silent.aside_clicked.connect(self.tell_requested)
        area.came_back.opened.connect(self.open_patron_requested)
        area.late.aside_clicked.connect(self.message_requested)
        area.follow_ups.opened.connect(self.follow_up_requested)
        area.follow_ups.aside_clicked.connect(self.follow_up_done)
        area.drafts.opened.connect(self.draft_requested)
        area.words.opened.connect(self.word_read)
        area.words.aside_clicked.connect(self.word_read)
        for section in area.of_requests:
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
        staff = session.staff
        whose = Whose(staff.id, staff.role, session.desk.branch_id, session.zone, self._place.formats.now())
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
        staff = self._place.session.staff
        self._area.arrange(picture.arrangement)
        self._area.show_picture(picture, Reader(staff.id, staff.name))
        self.counted.emit(view.late_count + view.due_today_count)

    def _show_date(self) -> None:
        self._date.setText(self._place.formats.full_date(self._place.formats.now().date()))
        desk = self._place.session.desk
        self._where.setText(f"{desk.branch_name} · {desk.name}")

    @Slot(int)
    def _open_handed(self, hand_over_id: int) -> None:
        handed = () if self._picture is None else self._picture.handed
        for one in handed:
            if one.hand_over.id == hand_over_id:
                self.open_request_requested.emit(one.request.id)

    @Slot()
    def _ask_to_log(self) -> None:
        self.log_interaction_requested.emit(0)

    def _retranslate(self) -> None:
        self._log.setText(self.tr("Log interaction"))
        self._log.show_key("Ctrl+I")
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
