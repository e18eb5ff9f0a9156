"""The nine key informations of one patron: read, added to, corrected, withdrawn, confirmed."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.key_information import COUNTED_DAYS
from app.queries.key_rows import HeadingLine, KeyListRows, StatementRow, UseOfLibrary
from app.queries.queries import Queries
from app.queries.question_rows import QuestionPlan
from app.queries.rows import PatronDetails
from app.services.commands import CorrectStatement
from app.ui.desk_session import DeskSession
from app.ui.languages import Language
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_grid import CardGrid
from app.ui.patrons.key_information.completeness import Completeness
from app.ui.patrons.key_information.questions import PatronQuestions
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.key_information.verbs import verb_of
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.patrons.patron_page import PatronPage
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.widgets.backdrop import Backdrop
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading, StatementStatus
from app.vocabulary.records import RecordKind


@dataclass(frozen=True, slots=True)
class Known:
    """All that is and was known of one patron, as of `today`."""

    patron_id: int
    today: date
    plan: QuestionPlan
    statements: tuple[StatementRow, ...]
    lists: KeyListRows
    use: UseOfLibrary


class KeyInformationPage(PatronPage):
    """Statements are added in a dialog, and corrected where they stand."""

    add_requested = Signal(str)
    """The heading to add to."""

    list_requested = Signal(int, str)
    """A service, and the shape in which everybody's statements about it are wanted."""

    lists_requested = Signal()
    """The lists behind the cards are wanted."""

    depends_on = frozenset(
        {
            RecordKind.STATEMENT,
            RecordKind.INTERACTION,
            RecordKind.VISIT,
            RecordKind.REQUEST,
            RecordKind.SERVICE,
            RecordKind.PREPARED_ANSWER,
            RecordKind.HEADING_TERM,
            RecordKind.ASKING,
            RecordKind.PROFILE_FIELD,
            RecordKind.PROFILE_VALUE,
        }
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        wording = HeadingWording(workplace.formats, workplace.durations, workplace.languages)
        self._known: Known | None = None
        self._shows_past = False
        self._days = COUNTED_DAYS
        self._head = Completeness(workplace.theme, wording)
        self._grid = CardGrid(workplace.theme, wording, workplace.formats)
        self._area = QScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget()
        Backdrop(self._workplace.theme, inside, Role.WINDOW)
        column = QVBoxLayout(inside)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.CARD_GAP, margin, measures.CARD_GAP)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(self._head)
        column.addWidget(self._grid)
        column.addStretch()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _connect(self) -> None:
        self._head.add_requested.connect(self._ask_to_add)
        self._head.history_toggled.connect(self._show_past)
        self._head.lists_requested.connect(self.lists_requested)
        self._grid.add_requested.connect(self.add_requested)
        self._grid.submitted.connect(self._write)
        self._grid.list_requested.connect(self.list_requested)
        self._grid.period_chosen.connect(self._count_over)

    def go_to(self, heading: Heading) -> None:
        """Bring a card into sight and give it the focus."""
        card = self._grid.card(heading)
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(card)

    @override
    def _clear(self) -> None:
        self._known = None
        self._head.show_lines(())
        self._grid.clear()
        self._area.verticalScrollBar().setValue(0)

    @override
    def _read(self, details: PatronDetails) -> None:
        today, place = self._workplace.formats.now().date(), self._workplace
        work = partial(_read_known, place.queries, place.session, details.id, today, self._days)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self.failed.emit, key="known")

    def _show(self, known: Known) -> None:
        if self._details is not None and known.patron_id == self._details.id:
            self._known = known
            self._fill(self._details)

    def _fill(self, details: PatronDetails) -> None:
        if self._known is not None:
            self._head.show_lines(self._known.plan.lines)
            wording = self._workplace.languages.wording(Language(details.form.language))
            questions = PatronQuestions(wording, details.form_of_address)
            contents = [self._content(self._known, line, questions) for line in self._known.plan.lines]
            self._grid.show_contents(contents)

    def _content(self, known: Known, line: HeadingLine, questions: PatronQuestions) -> CardContent:
        under = [one for one in known.statements if one.heading is line.heading]
        current = [one for one in under if one.status is StatementStatus.CURRENT]
        past = [one for one in under if one.status is not StatementStatus.CURRENT]
        now = known.plan.now
        asked = now if now is not None and now.heading is line.heading else None
        return CardContent(
            patron_id=known.patron_id,
            today=known.today,
            line=line,
            lists=known.lists,
            asked=asked,
            question=questions.put(asked) if asked is not None else questions.ask(line.heading),
            current=current,
            past=past if self._shows_past else (),
            shows_past=self._shows_past,
            use=known.use if line.heading is Heading.HOW_THEY_USE else None,
            form=self._details.form if self._details is not None else None,
        )

    @Slot()
    def _ask_to_add(self) -> None:
        now = self._known.plan.now if self._known is not None else None
        self.add_requested.emit(now.heading if now is not None else Heading.WHO_THEY_ARE)

    @Slot(bool)
    def _show_past(self, is_shown: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        self._shows_past = is_shown
        if self._details is not None:
            self._fill(self._details)

    @Slot(int)
    def _count_over(self, days: int) -> None:
        self._days = days
        self._outdate()

    @Slot(object, object)
    def _write(self, command: object, entry: StatementEntry | None) -> None:
        actor, write = self._workplace.session.actor, self._workplace.tasks.write
        verb = verb_of(self._workplace.services, command)
        if isinstance(command, CorrectStatement) and entry is not None:
            write(partial(verb, actor, command), owner=entry, failed=entry.refuse_correction)
        else:
            write(partial(verb, actor, command), owner=self, failed=self._refuse)

    def _refuse(self, error: PemustakaError) -> None:
        self.failed.emit(error)
        self._outdate()


def _read_known(queries: Queries, session: DeskSession, patron_id: int, today: date, days: int) -> Known:
    known, viewer = queries.key_information, session.actor
    return Known(
        patron_id=patron_id,
        today=today,
        plan=queries.questions.plan(patron_id, today, viewer),
        statements=known.of_patron(patron_id),
        lists=queries.key_lists.all(),
        use=known.use(patron_id, today, days, zone=session.zone),
    )
