"""What a clerk needs while the patron stands there, on one screen of 1366 x 768 without scrolling."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.patrons.key_information.question_words import QuestionWords
from app.ui.patrons.key_information.verbs import verb_of
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.patrons.overview import PatronOverview
from app.ui.patrons.summary.ask_card import AskCard
from app.ui.patrons.summary.heading_lines import HeadingLines
from app.ui.patrons.summary.last_contacts import LastContacts
from app.ui.patrons.summary.open_requests import OpenRequests
from app.ui.states import States
from app.ui.theme import measures
from app.ui.workplace import Workplace

_LEFT_SHARE, _RIGHT_SHARE = 13, 8


class SummaryPage(QScrollArea):
    """Open requests and the nine headings at the left; what to ask and the last contacts at the right.

    Only larger text than the system's own makes it scroll.
    """

    answer_requested = Signal(str)
    failed = Signal(object)
    """`PemustakaError`: an answer was refused."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        theme, formats, languages = workplace.theme, workplace.formats, workplace.languages
        wording = HeadingWording(formats, workplace.durations, languages)
        self.requests = OpenRequests(theme, formats, States(formats, workplace.deadlines))
        self.headings = HeadingLines(theme, wording)
        self._ask = AskCard(theme, languages, QuestionWords(formats, workplace.durations))
        self.contacts = LastContacts(theme, formats, languages)
        self._overview: PatronOverview | None = None
        self._lay_out()
        self._ask.answer_requested.connect(self.answer_requested)
        self._ask.submitted.connect(self._write)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        aside = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout(aside)
        right.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(measures.LIST_MARGIN)
        left.addWidget(self.requests)
        left.addWidget(self.headings)
        left.addStretch()
        right.setSpacing(measures.LIST_MARGIN)
        right.addWidget(self._ask)
        right.addWidget(self.contacts)
        right.addStretch()
        inside = QWidget()
        line = QHBoxLayout(inside)
        margin = measures.PAGE_MARGIN
        line.setContentsMargins(margin, measures.CARD_GAP, margin, measures.STEP)
        line.setSpacing(measures.COLUMN_GAP)
        line.addLayout(left, _LEFT_SHARE)
        line.addWidget(aside, _RIGHT_SHARE)
        self.setWidget(inside)
        self._workplace.onlooker.hide_from(self.headings, aside)
        for ground in (self.viewport(), inside):
            ground.setAutoFillBackground(False)  # the tab's surface lies under it

    def show_overview(self, overview: PatronOverview) -> None:
        """Show this patron."""
        is_another = self._overview is None or self._overview.details.id != overview.details.id
        self._overview = overview
        if is_another:
            self.verticalScrollBar().setValue(0)
        self.refresh_states()
        self.headings.show_lines(overview.plan)
        self._ask.ask(overview.details, overview.plan)

    @Slot(object)
    def _write(self, command: object) -> None:
        work = partial(verb_of(self._workplace.services, command), self._workplace.session.actor, command)
        self._workplace.tasks.write(work, owner=self, failed=self.failed.emit)

    @Slot()
    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""
        if self._overview is not None:
            self.requests.show_requests(self._overview.open_requests, self._overview.details.request_count)
            self.contacts.show_contacts(self._overview.contacts)
