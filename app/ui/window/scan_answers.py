"""What a scanned number does when no field wants it: opens its patron, switches to its colleague, or asks."""

from collections import deque
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import PemustakaError
from app.queries.rows import StaffRow
from app.ui.at_the_desk.presence import Presence
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.error_sentences import sentence
from app.ui.widgets.toast import Notice, Toast
from app.ui.window.drafts import Drafts
from app.ui.window.unknown_number import UnknownNumber
from app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Meaning:
    """Whose number it is; nobody's when both are None."""

    staff: StaffRow | None
    patron_id: int | None


class ScanAnswers(QObject):
    """Looks numbers up, one after another: a colleague's card acts before whatever is scanned behind it.

    While the desk asks who is there, only a colleague's card is answered; the last other number waits.
    """

    patron_scanned = Signal(int)

    new_patron_requested = Signal(str)
    """Staff want to register somebody under this number."""

    def __init__(
        self, workplace: Workplace, presence: Presence, drafts: Drafts, toast: Toast, page: QWidget
    ) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._presence = presence
        self._drafts = drafts
        self._toast = toast
        self._page = page
        self._numbers: deque[str] = deque()
        self._kept: str | None = None
        self._offer: UnknownNumber | None = None
        presence.answered.connect(self._answer_kept)

    @Slot(str)
    def look_up(self, number: str) -> None:
        """Find out what a number means, and do it."""
        self._numbers.append(number)
        if len(self._numbers) == 1:
            self._look_up_next()

    def _look_up_next(self) -> None:
        self._workplace.tasks.read(
            partial(self._find, self._numbers[0]),
            owner=self,
            then=self._take,
            failed=self._tell_refused,
            finished=self._go_on,
        )

    def _find(self, number: str) -> tuple[str, Meaning]:
        """Runs in a thread."""
        queries = self._workplace.queries
        staff = queries.desk.staff_by_card(number)
        patron_id = None if staff is not None else queries.patrons.by_identifier(number)
        return number, Meaning(staff, patron_id)

    def _go_on(self) -> None:
        """The answer is there, and comes right behind this: the next number is looked up meanwhile."""
        self._numbers.popleft()
        if self._numbers:
            self._look_up_next()

    def _take(self, found: tuple[str, Meaning]) -> None:
        number, meaning = found
        self._withdraw_offer()
        if meaning.staff is not None:
            self._presence.take_card(meaning.staff)
        elif self._presence.is_asking:
            self._kept = number
            self._presence.say_scan_waits()
        elif meaning.patron_id is not None:
            self._answer_patron(number, meaning.patron_id)
        else:
            self._answer_unknown(number)

    @Slot()
    def _answer_kept(self) -> None:
        number, self._kept = self._kept, None
        if number is not None:
            self.look_up(number)

    def _answer_patron(self, number: str, patron_id: int) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self.patron_scanned.emit(patron_id)
        elif not isinstance(dialog, InteractionDialog) or dialog.is_busy:
            self._ask_to_close(dialog, number)
        elif dialog.patron_id == patron_id:
            dialog.tell(self.tr("This is the card of the patron whom this note is about."))
        else:
            self._drafts.put_aside(dialog)
            self.patron_scanned.emit(patron_id)

    def _answer_unknown(self, number: str) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self._ask(number, self._page, None)
        else:
            note = _note_in(dialog)
            if note is None:
                self._ask_to_close(dialog, number)
            else:
                self._ask(number, dialog, note)

    def _ask_to_close(self, dialog: QWidget, number: str) -> None:
        text = self.tr("To use the scanned number {number}, close this first and scan it again.")
        if isinstance(dialog, CommandDialog):
            dialog.tell(text.format(number=number))
        else:
            self._toast.show_notice(Notice(text.format(number=number)))

    def _ask(self, number: str, host: QWidget, note: NoteEdit | None) -> None:
        """What the number is good for; dialogs other than a note on a patron leave no room for a new one."""
        is_free = note is None or isinstance(host, InteractionDialog)
        offer = UnknownNumber(
            self._workplace.theme, number, host, for_note=note is not None, for_patron=is_free
        )
        offer.new_patron_requested.connect(self._add_patron)
        if note is not None:
            offer.note_requested.connect(note.put_in)
        self._offer = offer

    @Slot(str)
    def _add_patron(self, number: str) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, InteractionDialog):
            self._drafts.put_aside(dialog)
        self.new_patron_requested.emit(number)

    def _withdraw_offer(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None and shiboken6.isValid(offer):
            offer.leave()

    def _tell_refused(self, error: PemustakaError) -> None:
        self._toast.show_notice(Notice(sentence(error)))


def _note_in(dialog: QWidget) -> NoteEdit | None:
    """The note that is being written; what staff note about a patron in the form is none."""
    return None if isinstance(dialog, PatronDialog) else dialog.findChild(NoteEdit)
