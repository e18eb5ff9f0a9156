"""Opens the kinds of request and the dialogs that change them, and what was earned with them."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.income import Period
from app.queries.kind_rows import IncomeRow, KindLists
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.kinds.income_dialog import IncomeDialog
from app.ui.kinds.kind_dialog import KindDialog
from app.ui.kinds.overview import KindsDialog
from app.ui.list_views.export_opener import ExportOpener, Listed
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind

_DEPENDS_ON = frozenset(
    {
        RecordKind.REQUEST_KIND,
        RecordKind.KIND_FIELD,
        RecordKind.KIND_CHOICE,
        RecordKind.KIND_STEP,
        RecordKind.STATUS_FLOW,
        RecordKind.REQUEST,
    }
)


class KindsOpener(QObject):
    """`open` shows the kinds, `open_income` what was paid."""

    refused = Signal(object)
    """`PemustakaError`: the lists could not be read, or not be filled."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._overview: KindsDialog | None = None
        self._lists: KindLists | None = None
        workplace.tasks.committed.connect(self._on_committed)

    @Slot()
    def open(self) -> None:
        """Show the kinds; a second wish brings the window that is open to the front."""
        if self._overview is not None and isValid(self._overview):
            self._overview.raise_()
            self._overview.activateWindow()
            return
        shown = KindsDialog(self._ground(), self._window)
        shown.kinds.edit_requested.connect(self._edit)
        shown.shipped_requested.connect(self._take_shipped)
        shown.finished.connect(self._forget)
        self._overview = shown
        self._read()

    @Slot()
    def open_income(self) -> None:
        """Show what was paid this year; another period is read when it is chosen."""
        dialog = IncomeDialog(self._ground(), self._window)
        exports = ExportOpener(self._workplace, dialog)
        dialog.period_wanted.connect(partial(self._read_income, dialog))
        dialog.export_requested.connect(partial(self._export, exports, dialog))
        dialog.show()
        self._read_income(dialog, dialog.period)

    def _read_income(self, dialog: IncomeDialog, period: Period) -> None:
        self._workplace.tasks.read(
            partial(self._income_of, period),
            owner=dialog,
            then=dialog.show_rows,
            failed=self.refused.emit,
            key="income",
        )

    def _income_of(self, period: Period) -> tuple[IncomeRow, ...]:
        return tuple(self._workplace.queries.income.each(period))

    def _export(self, exports: ExportOpener, dialog: IncomeDialog, period: Period) -> None:
        exports.open(Listed(self._workplace.queries.income, period, dialog.windowTitle, dialog.columns()))

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self) -> None:
        self._workplace.tasks.read(
            self._workplace.queries.request_kinds.all,
            owner=self,
            then=self._show,
            failed=self.refused.emit,
            key="kinds",
        )

    def _show(self, lists: KindLists) -> None:
        self._lists = lists
        if self._overview is not None:
            self._overview.show_lists(lists)
            self._overview.show()

    @Slot(int)
    def _edit(self, kind_id: int) -> None:
        if self._overview is None or self._lists is None:
            return
        row = next((one for one in self._lists.kinds if one.id == kind_id), None)
        dialog = KindDialog(self._ground(), row, self._lists.flows, self._overview)
        self._running.show(dialog, self._workplace.services.request_kinds.keep)

    @Slot()
    def _take_shipped(self) -> None:
        take = self._workplace.services.request_kinds.take_shipped
        work = partial(take, self._workplace.session.actor)
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if self._overview is not None and not changes.kinds.isdisjoint(_DEPENDS_ON):
            self._read()

    @Slot()
    def _forget(self) -> None:
        self._overview = None
