"""Raises an alert about a patron, or changes one."""

from PySide6.QtWidgets import QWidget

from app.errors import EmptyTextError
from app.queries.alerts import AlertRow
from app.services.alerts import AlertText, EditAlert, RaiseAlert
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.words import words
from app.vocabulary.alerts import Audience
from app.vocabulary.record_errors import AlertEndsBeforeStartError


class AlertDialog(CommandDialog):
    """`alert` None raises one for the patron; without a first day it runs from today."""

    def __init__(self, ground: Ground, patron_id: int, alert: AlertRow | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "alert", parent)
        self._ground = ground
        self._patron_id = patron_id
        self._alert = alert
        today = ground.formats.now().date()
        self._text = NoteEdit(lines=2)
        self._audience = ChoiceBox[Audience]()
        self._branch = ChoiceBox[int | None]()
        self._starts, self._ends = OptionalDate(today), OptionalDate(today)
        self.add_field(self._text, "text", EmptyTextError)
        self.add_field(self._audience, "audience")
        self.add_field(self._branch, "branch")
        self.add_field(self._starts, "starts")
        self.add_field(self._ends, "ends", AlertEndsBeforeStartError)
        self.finish_construction()
        if alert is not None:
            self._show(alert)
        self._text.setFocus()
        self.fit(620)

    def _show(self, alert: AlertRow) -> None:
        self._text.setPlainText(alert.text)
        self._audience.choose(alert.audience)
        self._branch.choose(alert.branch_id)
        self._starts.show_value(alert.starts_on)
        self._ends.show_value(alert.ends_on)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New alert") if self._alert is None else self.tr("Change the alert"))
        branches = [(one.id, one.name) for one in self._ground.lists.branches]
        self._audience.set_choices(words(Audience))
        self._branch.set_choices([(None, self.tr("All branches")), *branches])
        labels = (
            self.tr("Warning"),
            self.tr("For whom"),
            self.tr("Branch"),
            self.tr("From"),
            self.tr("Until"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[0].set_hint(self.tr("Staff see it when the patron opens; the patron never does."))
        self._fields[4].set_hint(self.tr("Without an end it is shown until somebody archives it."))
        self._starts.name("alert_starts", self.tr("later than today"), self.tr("From"))
        self._ends.name("alert_ends", self.tr("ends"), self.tr("Until"))

    def _command(self) -> RaiseAlert | EditAlert:
        says = AlertText(
            self._text.toPlainText(),
            self._audience.value,
            self._branch.value,
            self._starts.value,
            self._ends.value,
        )
        return RaiseAlert(self._patron_id, says) if self._alert is None else EditAlert(self._alert.id, says)
