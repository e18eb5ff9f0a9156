"""Opens the dialog in which interactions are logged and corrected, and keeps what is written there."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.drafts import DraftRow
from app.queries.interactions import InteractionDetails
from app.queries.relations import RelationRow
from app.queries.rows import PatronDetails, StaffRow
from app.services.interaction_commands import LogInteraction
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.interaction.draft_keeper import DraftKeeper
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.interaction.last_choices import LastChoices
from app.ui.people.patron_finder import PatronFinder
from app.ui.workplace import Workplace
from app.vocabulary.changes import Committed
from app.vocabulary.interaction_form import InteractionForm

_AT_THE_DESK = "desk"
"""The code of the shipped channel by which hurried questions come."""


class InteractionOpener(QObject):
    """Several may be begun. Each is kept as a draft from the first word on, until saved or discarded."""

    refused = Signal(object)
    """`PemustakaError`: what a dialog needed could not be read, or a draft could not be kept."""

    left_as_draft = Signal(int)
    """The id of a draft whose dialog was closed with Esc."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._last = LastChoices()
        self._finder = PatronFinder(workplace.tasks, workplace.queries.patron_lists)
        self._open: dict[InteractionDialog, DraftKeeper] = {}

    def begun(self, draft_id: int) -> InteractionDialog | None:
        """The dialog, mostly put aside, in which this draft is being written."""
        return next((one for one, keeper in self._open.items() if keeper.draft_id == draft_id), None)

    def log(self, patron_id: int = 0) -> InteractionDialog:
        """With a patron, or (0) with somebody unnamed. Opens at once; the name follows."""
        dialog = self._new_dialog()
        self._keep_drafts_of(dialog)
        if patron_id:
            dialog.add_person(patron_id, "…")
            read = self._workplace.queries.patrons.details
            self._read(partial(read, patron_id), dialog, partial(_name_patron, dialog))
        dialog.open()
        return dialog

    def correct(self, interaction_id: int) -> None:
        """An interaction that was logged."""
        read = self._workplace.queries.interactions.details
        self._read(partial(read, interaction_id), self, self._correct)

    def go_on(self, draft_id: int) -> None:
        """A draft that was begun before; nothing happens when it has gone meanwhile."""
        self._read(partial(self._read_draft, draft_id), self, self._go_on)

    def tally(self, kind: str) -> None:
        """Count one question at the desk, of the kind with this code, without a dialog."""
        lists = self._workplace.session.lists
        kinds = [row.id for row in lists.interaction_kinds if row.code == kind]
        channels = [row.id for row in lists.channels if row.code == _AT_THE_DESK]
        if kinds and channels:
            form = InteractionForm(None, kinds[0], channels[0], "")
            self._workplace.tasks.write(
                partial(
                    self._workplace.services.interactions.log,
                    self._workplace.session.actor,
                    LogInteraction(form),
                ),
                owner=self,
                failed=self._tell_refused,
            )

    def _go_on(self, read: tuple[DraftRow, tuple[str, ...]] | None) -> None:
        if read is None:
            return
        draft, names = read
        dialog = self._new_dialog()
        dialog.show_draft(draft.draft, names)
        self._keep_drafts_of(dialog, draft.id)
        dialog.open()

    def _correct(self, details: InteractionDetails) -> None:
        dialog = self._new_dialog()
        own = (details.row.patron_name or "",) if details.form.patron_id is not None else ()
        dialog.correct(details.row.id, details.form, (*own, *details.other_names))
        dialog.open()

    def _new_dialog(self) -> InteractionDialog:
        place = self._workplace
        ground = Ground(place.theme, place.languages, place.formats, place.session.lists)
        dialog = InteractionDialog(ground, self._finder, self._last, self._window)
        dialog.submitted.connect(partial(self._save, dialog))
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.group_chosen.connect(partial(self._offer_members, dialog))
        self._read(self._offers, dialog, partial(_offer, dialog))
        return dialog

    def _read_draft(self, draft_id: int) -> tuple[DraftRow, tuple[str, ...]] | None:
        queries = self._workplace.queries
        mine = queries.drafts.of_staff(self._workplace.session.staff.id)
        draft = next((one for one in mine if one.id == draft_id), None)
        if draft is None:
            return None
        people = draft.draft.form.people
        rows = queries.patron_lists.rows(people)
        return draft, tuple(rows[one].name if one in rows else "…" for one in people)

    def _offers(self) -> tuple[tuple[str, ...], tuple[StaffRow, ...]]:
        queries = self._workplace.queries
        return queries.interactions.phrases(), queries.desk.staff()

    def _offer_members(self, dialog: InteractionDialog, group_id: int) -> None:
        read = self._workplace.queries.relations.members
        self._read(partial(read, group_id), dialog, partial(_offer_members, dialog))

    def _save(self, dialog: InteractionDialog, command: object) -> None:
        services = self._workplace.services.interactions
        verb: Callable[..., Committed[int]] = services.edit if dialog.is_correction else services.log
        self._workplace.tasks.write(
            partial(verb, self._workplace.session.actor, command),
            owner=dialog,
            then=partial(_finish, dialog),
            failed=dialog.refuse,
        )

    def _keep_drafts_of(self, dialog: InteractionDialog, draft_id: int | None = None) -> None:
        keeper = DraftKeeper(self._workplace, dialog, draft_id, self)
        keeper.refused.connect(self.refused)
        keeper.left.connect(self.left_as_draft)
        self._open[dialog] = keeper

    def _read(self, work: Callable[[], Any], owner: QObject, then: Callable[[Any], None]) -> None:
        self._workplace.tasks.read(work, owner=owner, then=then, failed=self._tell_refused)

    def _forget(self, dialog: InteractionDialog, _result: int) -> None:
        self._open.pop(dialog, None)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)


def _finish(dialog: InteractionDialog, _committed: Committed[int]) -> None:
    dialog.succeed()


def _name_patron(dialog: InteractionDialog, patron: PatronDetails) -> None:
    dialog.name_person(patron.id, patron.name)


def _offer(dialog: InteractionDialog, read: tuple[Sequence[str], Sequence[StaffRow]]) -> None:
    dialog.offer(*read)


def _offer_members(dialog: InteractionDialog, members: Sequence[RelationRow]) -> None:
    dialog.offer_members([(row.other_id, row.other_name) for row in members])
