"""Opens the lists behind key information and the dialogs that change them; keeps what is shown up to date."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.key_rows import KeyListRows
from app.queries.queries import Queries
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.key_lists.answer_dialog import AnswerDialog
from app.ui.dialogs.key_lists.overview import KeyListsDialog, ShownLists
from app.ui.dialogs.key_lists.service_dialog import ServiceDialog
from app.ui.dialogs.key_lists.service_patrons import ServicePatronsDialog
from app.ui.dialogs.key_lists.terms_dialog import TermsDialog
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.key_information import Heading, Shape
from app.vocabulary.records import RecordKind

_DEPENDS_ON = frozenset(
    {RecordKind.SERVICE, RecordKind.PREPARED_ANSWER, RecordKind.STATEMENT, RecordKind.HEADING_TERM}
)


class KeyListsOpener(QObject):
    """`open` shows the lists, `show_service` everybody's statements about one service."""

    open_patron_requested = Signal(int)

    refused = Signal(object)
    """`PemustakaError`: the lists could not be read, or not be filled."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._overview: KeyListsDialog | None = None
        self._lists: ShownLists | None = None
        self._begun: int | None = None
        workplace.tasks.committed.connect(self._on_committed)

    @Slot()
    def open(self) -> None:
        """Show the lists; a second wish brings the window that is open to the front."""
        if self._overview is not None and isValid(self._overview):
            self._overview.raise_()
            self._overview.activateWindow()
            return
        shown = KeyListsDialog(self._ground(), self._window)
        shown.services.edit_requested.connect(self._edit_service)
        shown.answer_requested.connect(self._edit_answer)
        shown.terms.edit_requested.connect(self._edit_terms)
        shown.shipped_requested.connect(self._take_shipped)
        shown.wishers_requested.connect(self._show_wishers)
        shown.finished.connect(self._forget)
        self._overview = shown
        self._read()

    @Slot(int, str)
    def show_service(self, service_id: int, shape: str) -> None:
        """Show everybody's statements about a service, of this shape first."""
        self._workplace.tasks.read(
            self._workplace.queries.key_lists.all,
            owner=self,
            then=partial(self._show_service, service_id, Shape(shape)),
            failed=self.refused.emit,
            key="service",
        )

    def _show_service(self, service_id: int, shape: Shape, lists: KeyListRows) -> None:
        service = next((one for one in lists.services if one.id == service_id), None)
        if service is not None:
            dialog = ServicePatronsDialog(self._workplace, service, shape, self._overview or self._window)
            dialog.open_patron_requested.connect(self.open_patron_requested)
            dialog.show()

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self) -> None:
        work = partial(_read_lists, self._workplace.queries)
        self._workplace.tasks.read(
            work, owner=self, then=self._show, failed=self.refused.emit, key="key_lists"
        )

    def _show(self, read: ShownLists) -> None:
        self._lists = read
        if self._overview is not None:
            self._overview.show_lists(read)
            if self._begun is not None:
                self._overview.tell_wishers(read.wishes.get(self._begun, 0))
            self._overview.show()

    @Slot(int)
    def _edit_service(self, service_id: int) -> None:
        if self._overview is None or self._lists is None:
            return
        row = next((one for one in self._lists.lists.services if one.id == service_id), None)
        dialog = ServiceDialog(self._ground(), row, self._overview)
        today = self._workplace.formats.now().date()
        was_planned = row is not None and not row.has_begun(today)
        told = self._note_begun if was_planned else None
        self._running.show(dialog, self._workplace.services.key_lists.keep_service, told)

    def _note_begun(self, service_id: int) -> None:
        """A service that was only planned has been changed: when it exists now, its wishers are told of."""
        self._begun = service_id
        self._read()

    @Slot(str, int)
    def _edit_answer(self, shape: str, answer_id: int) -> None:
        if self._overview is None or self._lists is None:
            return
        row = next((one for one in self._lists.lists.answers if one.id == answer_id), None)
        dialog = AnswerDialog(self._ground(), Shape(shape), row, self._overview)
        self._running.show(dialog, self._workplace.services.key_lists.keep_answer)

    @Slot(int)
    def _edit_terms(self, place: int) -> None:
        if self._overview is not None and self._lists is not None:
            heading = list(Heading)[place - 1]
            dialog = TermsDialog(self._ground(), heading, self._lists.terms[heading], self._overview)
            self._running.show(dialog, self._workplace.services.key_lists.keep_terms)

    @Slot()
    def _take_shipped(self) -> None:
        take = self._workplace.services.key_lists.take_shipped
        work = partial(take, self._workplace.session.actor)
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)

    @Slot()
    def _show_wishers(self) -> None:
        if self._begun is not None:
            self.show_service(self._begun, Shape.WISH)

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if self._overview is not None and not changes.kinds.isdisjoint(_DEPENDS_ON):
            self._read()

    @Slot()
    def _forget(self) -> None:
        self._overview = None
        self._begun = None


def _read_lists(queries: Queries) -> ShownLists:
    lists = queries.key_lists
    return ShownLists(lists.all(), lists.wishes(), lists.terms())
