"""Opens the dialogs: reads what each needs, carries its command out, closes it or hands it the refusal."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.calendar.promising import Promising
from app.errors import PemustakaError
from app.queries.rows import PatronDetails, RequestDetails
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.interaction.interaction_opener import InteractionOpener
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.patron_field import PatronFinder
from app.ui.dialogs.promise_dialog import PromiseDialog
from app.ui.dialogs.request_dialog import ForNewRequest, RequestDialog
from app.ui.dialogs.running import RunningDialogs, Told, Verb
from app.ui.dialogs.statement_dialog import StatementDialog
from app.ui.dialogs.status_dialog import StatusDialog
from app.ui.dialogs.text_dialog import NoteDialog
from app.ui.workplace import Workplace
from app.vocabulary.key_information import Heading
from app.vocabulary.patron_form import IdentifierEntry, PatronForm
from app.vocabulary.patrons import IdentifierKind


class DialogOpener(QObject):
    """One method a dialog, with the ids that the tabs hand over. Dialogs stay open until done with."""

    patron_added = Signal(int)
    """The id of a patron who was registered."""

    open_patron_requested = Signal(int)
    """The id of a patron who was found to be registered already."""

    request_opened = Signal(int)
    """The id of a request that was taken."""

    promise_moved = Signal(int)
    """The id of a request whose patron has another promise now: it is time to tell them."""

    refused = Signal(object)
    """`PemustakaError`: what a dialog needed could not be read, so that none was opened."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self.interactions = InteractionOpener(workplace, window)
        self.interactions.refused.connect(self.refused)

    def add_patron(self, text: str = "") -> None:
        """A new patron, beginning with what was searched for: a text with a digit is taken for a card."""
        if any(character.isdigit() for character in text):
            self.add_patron_with_card(text)
        else:
            self._add_patron(PatronForm(full_name=text))

    def add_patron_with_card(self, number: str) -> None:
        """A new patron, whose card was scanned."""
        card = IdentifierEntry(IdentifierKind.CARD, number)
        self._add_patron(PatronForm(full_name="", identifiers=(card,)))

    def _add_patron(self, form: PatronForm) -> None:
        dialog = PatronDialog(self._ground(), None, form, self._window)
        dialog.typed.connect(partial(self._look_for_alike, dialog))
        dialog.open_patron_requested.connect(self.open_patron_requested)
        self._show(dialog, self._workplace.services.patrons.add, self.patron_added.emit)
        self._look_for_alike(dialog, form)
        self._offer_profile(dialog)

    def edit_patron(self, patron_id: int) -> None:
        """The whole form of a patron."""
        self._with_patron(patron_id, self._edit_patron)

    def log_interaction(self, patron_id: int = 0) -> None:
        """With a patron, or (0) with somebody unnamed."""
        self.interactions.log(patron_id)

    def new_request(self, patron_id: int) -> None:
        """Something that a patron asks for."""
        self._read(partial(self._read_for_new_request, patron_id), self._new_request)

    def promise(self, request_id: int) -> None:
        """A first promise, or another one instead of an earlier one."""
        self._read(partial(self._read_for_promise, request_id), self._promise)

    def change_status(self, request_id: int) -> None:
        """Where the request stands from now on."""
        self._with_request(request_id, self._change_status)

    def note(self, request_id: int) -> None:
        """A word for colleagues."""
        self._with_request(request_id, self._note)

    def statement(self, patron_id: int, heading: str) -> None:
        """A key information under a heading (its value)."""
        queries, tasks = self._workplace.queries, self._workplace.tasks
        finder = PatronFinder(queries.patron_lists, tasks)
        dialog = StatementDialog(self._ground(), finder, patron_id, Heading(heading), self._window)
        self._show(dialog, self._workplace.services.key_information.add)
        tasks.read(queries.key_lists.all, owner=dialog, then=dialog.offer, failed=dialog.refuse)
        tasks.read(
            partial(queries.patrons.details, patron_id),
            owner=dialog,
            then=partial(_name_patron, dialog),
            failed=dialog.refuse,
        )

    def _look_for_alike(self, dialog: PatronDialog, form: PatronForm) -> None:
        """Each letter asks anew and overtakes what was asked before, so that nothing waits for the answer."""
        look = partial(self._workplace.queries.duplicates.of_form, form)
        self._workplace.tasks.read(look, owner=dialog, then=dialog.show_alike, key="alike")

    def _offer_profile(self, dialog: PatronDialog) -> None:
        fields = partial(self._workplace.queries.profiles.fields, self._workplace.session.actor)
        self._workplace.tasks.read(
            fields, owner=dialog, then=dialog.offer_profile, failed=dialog.refuse, key="profile_fields"
        )

    # With what was read

    def _edit_patron(self, patron: PatronDetails) -> None:
        dialog = PatronDialog(self._ground(), patron.id, patron.form, self._window)
        dialog.set_subject(patron.name)
        self._show(dialog, self._workplace.services.patrons.edit)
        self._offer_profile(dialog)

    def _new_request(self, read: ForNewRequest) -> None:
        dialog = RequestDialog(self._ground(), read, self._window)
        self._show(dialog, self._workplace.services.requests.open, self.request_opened.emit)

    def _promise(self, read: tuple[RequestDetails, Promising]) -> None:
        request, promising = read
        dialog = PromiseDialog(self._ground(), self._workplace.deadlines, request, promising, self._window)
        told = partial(self._tell_moved, request.row.id) if request.row.promise_count else None
        self._show(dialog, self._workplace.services.requests.promise, told)

    def _tell_moved(self, request_id: int, _promise_id: int) -> None:
        self.promise_moved.emit(request_id)

    def _change_status(self, request: RequestDetails) -> None:
        dialog = StatusDialog(self._ground(), request, self._window)
        self._show(dialog, self._workplace.services.requests.change_status)

    def _note(self, request: RequestDetails) -> None:
        dialog = NoteDialog(self._ground(), request.row, self._window)
        self._show(dialog, self._workplace.services.requests.add_note)

    # Reading, in a thread

    def _read_for_new_request(self, patron_id: int) -> ForNewRequest:
        queries = self._workplace.queries
        return ForNewRequest(
            patron=queries.patrons.details(patron_id),
            kinds=queries.request_kinds.all().kinds,
            staff=queries.desk.staff(),
            calendar=queries.opening_hours.calendar(self._workplace.session.desk.branch_id),
        )

    def _read_for_promise(self, request_id: int) -> tuple[RequestDetails, Promising]:
        queries, now = self._workplace.queries, self._workplace.formats.now()
        request = queries.requests.details(request_id)
        promising = Promising(
            calendar=queries.opening_hours.calendar(request.branch_id),
            times=queries.request_clocks.service_times(request.branch_id, request.kind_id, now),
            service_days=request.service_days,
            needed_by=request.row.needed_by,
            story=request.story,
        )
        return request, promising

    # How all are opened

    def _ground(self) -> Ground:
        workplace = self._workplace
        return Ground(workplace.theme, workplace.languages, workplace.formats, workplace.session.lists)

    def _with_patron(self, patron_id: int, then: Callable[[PatronDetails], None]) -> None:
        viewer = self._workplace.session.actor
        self._read(partial(self._workplace.queries.patrons.details, patron_id, viewer), then)

    def _with_request(self, request_id: int, then: Callable[[RequestDetails], None]) -> None:
        self._read(partial(self._workplace.queries.requests.details, request_id), then)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Read for a dialog; a later wish overtakes an earlier one that has not been answered yet."""
        self._workplace.tasks.read(work, owner=self, then=then, failed=self._tell_refused, key="dialog")

    def _show(self, dialog: CommandDialog, verb: Verb, told: Told | None = None) -> None:
        self._running.show(dialog, verb, told)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)


def _name_patron(dialog: CommandDialog, patron: PatronDetails) -> None:
    dialog.set_subject(patron.name)
