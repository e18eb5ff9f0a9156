"""Opens the dialogs about a patron's relations, alerts and permissions."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.queries.alerts import AlertRow
from app.queries.permission_rows import PurposeRow
from app.queries.relations import RelationRow
from app.queries.rows import PatronDetails
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.record.alert_dialog import AlertDialog
from app.ui.dialogs.record.permission_dialog import PermissionDialog
from app.ui.dialogs.record.relation_dialog import EditRelationDialog, NewRelationDialog
from app.ui.dialogs.running import RunningDialogs
from app.ui.people.patron_finder import PatronFinder
from app.ui.workplace import Workplace


class RecordOpener(QObject):
    """One method a dialog."""

    refused = Signal(object)
    """`PemustakaError`: the patron could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)

    @Slot(int)
    def relate(self, patron_id: int) -> None:
        """Say who belongs to a patron."""
        work = partial(self._workplace.queries.patrons.details, patron_id)
        self._workplace.tasks.read(
            work, owner=self, then=self._relate, failed=self.refused.emit, key="relation"
        )

    def _relate(self, patron: PatronDetails) -> None:
        finder = PatronFinder(self._workplace.tasks, self._workplace.queries.patron_lists)
        dialog = NewRelationDialog(self._ground(), finder, patron, self._window)
        self._running.show(dialog, self._workplace.services.relations.relate_several)

    @Slot(object)
    def change_relation(self, row: RelationRow) -> None:
        """Another role, other days."""
        dialog = EditRelationDialog(self._ground(), row, self._window)
        self._running.show(dialog, self._workplace.services.relations.edit)

    @Slot(int)
    def raise_alert(self, patron_id: int) -> None:
        """Warn colleagues."""
        dialog = AlertDialog(self._ground(), patron_id, None, self._window)
        self._running.show(dialog, self._workplace.services.alerts.raise_alert)

    @Slot(int, object)
    def change_alert(self, patron_id: int, alert: AlertRow) -> None:
        """Say it otherwise."""
        dialog = AlertDialog(self._ground(), patron_id, alert, self._window)
        self._running.show(dialog, self._workplace.services.alerts.edit)

    @Slot(object, object)
    def ask_permission(self, patron: PatronDetails, purpose: PurposeRow) -> None:
        """Note what the patron answers."""
        dialog = PermissionDialog(self._ground(), patron, purpose, self._window)
        self._running.show(dialog, self._workplace.services.permissions.answer)

    def _ground(self) -> Ground:
        workplace = self._workplace
        return Ground(workplace.theme, workplace.languages, workplace.formats, workplace.session.lists)
