"""Opens the profile fields and the dialogs that change them; keeps what is shown up to date."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.queries import Queries
from app.services.profile_commands import RemoveProfileField
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.profile_fields.field_dialog import ProfileFieldDialog
from app.ui.dialogs.profile_fields.identity_dialog import IdentityDialog
from app.ui.dialogs.profile_fields.overview import ProfileFieldsDialog, ShownFields
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Changes
from app.vocabulary.profile import ProfileGroup
from app.vocabulary.records import RecordKind

_DEPENDS_ON = frozenset(
    {
        RecordKind.PROFILE_FIELD,
        RecordKind.PROFILE_CHOICE,
        RecordKind.PROFILE_AUDIENCE,
        RecordKind.CATEGORY,
        RecordKind.LIBRARY,
    }
)


class ProfileFieldsOpener(QObject):
    """`open` shows the fields that whoever is at the desk may see."""

    refused = Signal(object)
    """`PemustakaError`: the fields could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._overview: ProfileFieldsDialog | None = None
        self._shown: ShownFields | None = None
        workplace.tasks.committed.connect(self._on_committed)
        workplace.session.staff_changed.connect(self._read_again)

    @Slot()
    def open(self) -> None:
        """Show the fields; a second wish brings the window that is open to the front."""
        if self._overview is not None and isValid(self._overview):
            self._overview.raise_()
            self._overview.activateWindow()
            return
        shown = ProfileFieldsDialog(self._ground(), self._window)
        shown.field_requested.connect(self._edit_field)
        shown.removal_requested.connect(self._remove_field)
        shown.identity_requested.connect(self._edit_identity)
        shown.shipped_requested.connect(self._take_shipped)
        shown.finished.connect(self._forget)
        self._overview = shown
        self._read()

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self) -> None:
        work = partial(_read_fields, self._workplace.queries, self._workplace.session.actor)
        self._workplace.tasks.read(
            work, owner=self, then=self._show, failed=self.refused.emit, key="profile_fields"
        )

    def _show(self, shown: ShownFields) -> None:
        self._shown = shown
        if self._overview is not None:
            self._overview.show_fields(shown)
            self._overview.show()

    @Slot(str, int)
    def _edit_field(self, group: str, field_id: int) -> None:
        if self._overview is None or self._shown is None:
            return
        fields = self._shown.fields
        row = next((one for one in fields if one.id == field_id), None)
        dialog = ProfileFieldDialog(self._ground(), row, ProfileGroup(group), fields, self._overview)
        self._running.show(dialog, self._workplace.services.profile_fields.keep)

    @Slot()
    def _edit_identity(self) -> None:
        if self._overview is not None and self._shown is not None:
            dialog = IdentityDialog(self._ground(), self._shown.identity_reason, self._overview)
            self._running.show(dialog, self._workplace.services.profile_fields.keep_identity_numbers)

    @Slot(int)
    def _remove_field(self, field_id: int) -> None:
        if self._overview is not None:
            remove, actor = self._workplace.services.profile_fields.remove, self._workplace.session.actor
            work = partial(remove, actor, RemoveProfileField(field_id))
            self._workplace.tasks.write(work, owner=self._overview, failed=self._overview.say)

    @Slot()
    def _take_shipped(self) -> None:
        take = self._workplace.services.profile_fields.take_shipped
        work = partial(take, self._workplace.session.actor)
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if self._overview is not None and not changes.kinds.isdisjoint(_DEPENDS_ON):
            self._overview.forget_refusal()
            self._read()

    @Slot()
    def _read_again(self) -> None:
        if self._overview is not None:
            self._read()

    @Slot()
    def _forget(self) -> None:
        self._overview = None


def _read_fields(queries: Queries, viewer: Actor) -> ShownFields:
    return ShownFields(queries.profiles.fields(viewer), queries.profiles.identity_reason())
