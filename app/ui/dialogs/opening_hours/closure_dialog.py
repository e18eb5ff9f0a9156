"""Announces that the branch stays closed for some days, and why."""

from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyTextError
from app.queries.opening_hours import ClosureRow
from app.services.hours_commands import CloseBranch
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme.theme import Theme
from app.ui.widgets.fields import DateField
from app.vocabulary.hours_errors import ClosureTooLongError, LastBeforeFirstError


class ClosureDialog(CommandDialog):
    """Begins with the closure of `row`; where its id is 0 it is new, else this announcement is changed."""

    def __init__(self, theme: Theme, branch_id: int, row: ClosureRow, parent: QWidget) -> None:
        super().__init__(theme, "closure", parent)
        self._branch_id = branch_id
        self._closure_id = row.id or None
        closure = row.closure
        self._reason = QLineEdit(closure.reason)
        self._first = DateField(QDate(closure.first.year, closure.first.month, closure.first.day))
        self._last = DateField(QDate(closure.last.year, closure.last.month, closure.last.day))
        self.add_field(self._first, "first")
        self.add_field(self._last, "last", LastBeforeFirstError, ClosureTooLongError)
        self.add_field(self._reason, "reason", EmptyTextError)
        self._first.dateChanged.connect(self._keep_order)
        self.finish_construction()
        self._first.setFocus()
        self.fit(520)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Closed days"))
        labels = (self.tr("From"), self.tr("Until"), self.tr("Why"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Patrons may read it: stock-taking, moving house, an event."))

    @Slot()
    def _keep_order(self) -> None:
        """A single day is what is meant mostly."""
        self._last.setDate(max(self._last.date(), self._first.date()))

    def _command(self) -> CloseBranch:
        first, last = self._first.date(), self._last.date()
        return CloseBranch(
            branch_id=self._branch_id,
            first_on=date(first.year(), first.month(), first.day()),
            last_on=date(last.year(), last.month(), last.day()),
            reason=self._reason.text(),
            closure_id=self._closure_id,
        )
