"""Adds a branch, or changes one: name, time zone, whether it is still in use."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError, UnknownZoneError
from app.queries.rows import BranchRow
from app.services.desk_commands import AddBranch, EditBranch
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.first_start.zones import zones
from app.ui.theme.theme import Theme
from app.vocabulary.record_errors import BranchExistsError, BranchOfThisDeskError, LastBranchError


class BranchDialog(CommandDialog):
    """`branch` None adds one, in the time zone of this desk."""

    def __init__(self, theme: Theme, branch: BranchRow | None, zone: str, parent: QWidget) -> None:
        super().__init__(theme, "branch", parent)
        self._branch = branch
        self._line = QLineEdit(branch.name if branch is not None else "")
        self._zone = ChoiceBox[str]()
        self._is_in_use = QCheckBox()
        self._known_zone = branch.zone if branch is not None else zone
        self.add_field(self._line, "name", EmptyNameError, BranchExistsError)
        self.add_field(self._zone, "zone", UnknownZoneError)
        in_use = self.add_field(self._is_in_use, "in_use", LastBranchError, BranchOfThisDeskError)
        in_use.setVisible(branch is not None)
        self._is_in_use.setChecked(branch is None or not branch.is_retired)
        self.finish_construction()
        self._zone.choose(self._known_zone)
        self._line.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New branch") if self._branch is None else self.tr("Change the branch"))
        known = dict(zones())
        known.setdefault(self._known_zone, self._known_zone)
        self._zone.set_choices(list(known.items()))
        self._is_in_use.setText(self.tr("in use"))
        labels = (self.tr("Name"), self.tr("Time zone"), self.tr("Open"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(
            self.tr("A branch that has closed for good is retired: what happened there stays.")
        )

    def _command(self) -> AddBranch | EditBranch:
        name, zone = self._line.text(), self._zone.value
        if self._branch is None:
            return AddBranch(name, zone)
        return EditBranch(self._branch.id, name, zone, is_retired=not self._is_in_use.isChecked())
