"""The nine key informations of one patron: read, added to, corrected, withdrawn, confirmed."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.key_rows import HeadingLine, StatementRow
from app.queries.queries import Queries
from app.queries.rows import PatronDetails
from app.services.commands import ConfirmStatement, CorrectStatement, WithdrawStatement
from app.ui.languages import Language
from app.ui.patrons.key_information.card_grid import CardGrid
from app.ui.patrons.key_information.completeness import Completeness
from app.ui.patrons.key_information.heading_card import CardContent
from app.ui.patrons.key_information.questions import PatronQuestions
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.patrons.overview import next_question
from app.ui.patrons.patron_page import PatronPage
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.widgets.backdrop import Backdrop
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading, StatementStatus, wants_confirming
from app.vocabulary.records import RecordKind


@dataclass(frozen=True, slots=True)
class Known:
    """All that is and was known of one patron, as of `today`."""

    patron_id: int
    today: date
    lines: tuple[HeadingLine, ...]
    statements: tuple[StatementRow, ...]


class KeyInformationPage(PatronPage):
    """Statements are added in a dialog, and corrected where they stand."""

    add_requested = Signal(str)
    """The heading to add to."""

    depends_on = frozenset({RecordKind.STATEMENT, RecordKind.INTERACTION})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        wording = HeadingWording(workplace.formats, workplace.durations, workplace.languages)
        self._known: Known | None = None
        self._shows_past = False
        self._head = Completeness(workplace.theme, wording)
        self._grid = CardGrid(workplace.theme, wording)
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
        self._grid.add_requested.connect(self.add_requested)
        self._grid.submitted.connect(self._write)

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
        today = self._workplace.formats.now().date()
        work = partial(_read_known, self._workplace.queries, details.id, today)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self.failed.emit, key="known")

    def _show(self, known: Known) -> None:
        if self._details is not None and known.patron_id == self._details.id:
            self._known = known
            self._fill(self._details)

    def _fill(self, details: PatronDetails) -> None:
        if self._known is not None:
            self._head.show_lines(self._known.lines)
            wording = self._workplace.languages.wording(Language(details.form.language))
            questions = PatronQuestions(wording, details.form_of_address)
            contents = [self._content(self._known, line, questions) for line in self._known.lines]
            self._grid.show_contents(contents)

    def _content(self, known: Known, line: HeadingLine, questions: PatronQuestions) -> CardContent:
        under = [one for one in known.statements if one.heading is line.heading]
        current = [one for one in under if one.status is StatementStatus.CURRENT]
        past = [one for one in under if one.status is not StatementStatus.CURRENT]
        old = (one.id for one in current if wants_confirming(one.heading, one.sure_on, known.today))
        return CardContent(
            line=line,
            is_next=line == next_question(known.lines),
            question=questions.ask(line.heading),
            current=current,
            old=frozenset(old),
            past=past if self._shows_past else (),
        )

    @Slot()
    def _ask_to_add(self) -> None:
        asked = next_question(self._known.lines) if self._known is not None else None
        self.add_requested.emit(asked.heading if asked is not None else Heading.WHO_THEY_ARE)

    @Slot(bool)
    def _show_past(self, is_shown: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        self._shows_past = is_shown
        if self._details is not None:
            self._fill(self._details)

    @Slot(object, object)
    def _write(self, command: object, entry: StatementEntry) -> None:
        service, actor = self._workplace.services.key_information, self._workplace.session.actor
        write = self._workplace.tasks.write
        match command:
            case CorrectStatement():
                write(partial(service.correct, actor, command), owner=entry, failed=entry.refuse_correction)
            case WithdrawStatement():
                write(partial(service.withdraw, actor, command), owner=self, failed=self._refuse)
            case ConfirmStatement():
                write(partial(service.confirm, actor, command), owner=self, failed=self._refuse)

    def _refuse(self, error: PemustakaError) -> None:
        self.failed.emit(error)
        self._outdate()


def _read_known(queries: Queries, patron_id: int, today: date) -> Known:
    nine = queries.key_information.nine(patron_id, today)
    return Known(patron_id, today, nine, queries.key_information.of_patron(patron_id))
