"""Adds a colleague, or changes one: name, kind of work, card, whether they still work here."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import (
    EmptyNameError,
    IdentifierEmptyError,
    IdentifierTakenError,
    LastStaffMemberError,
    StaffCardTakenError,
)
from app.queries.rows import StaffRow
from app.services.commands import AddStaffMember, EditStaffMember
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.scanning.receivers import TAKES_SCANS
from app.ui.theme.theme import Theme
from app.ui.words import words
from app.vocabulary.staff import StaffRole


class StaffMemberDialog(CommandDialog):
    """`person` None adds a colleague."""

    def __init__(self, theme: Theme, person: StaffRow | None, parent: QWidget) -> None:
        super().__init__(theme, "staff_member", parent)
        self._person = person
        self._full_name = QLineEdit()
        self._role = ChoiceBox[StaffRole]()
        self._card = QLineEdit()
        self._works_here = QCheckBox()
        self._lay_out()
        if person is not None:
            self._full_name.setText(person.name)
            self._card.setText(person.card or "")
        self._works_here.setChecked(person is None or person.is_active)
        self.finish_construction()
        self._role.choose(person.role if person is not None else StaffRole.FRONT_LINE)
        self._full_name.setFocus()
        self.fit(620)

    def _lay_out(self) -> None:
        self._card.setProperty(TAKES_SCANS, True)
        self.add_field(self._full_name, "name", EmptyNameError)
        self.add_field(self._role, "role")
        self.add_field(self._card, "card", StaffCardTakenError, IdentifierTakenError, IdentifierEmptyError)
        works_here = self.add_field(self._works_here, "works_here", LastStaffMemberError)
        works_here.setVisible(self._person is not None)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New colleague") if self._person is None else self.tr("Change a colleague"))
        self._role.set_choices(words(StaffRole))
        self._works_here.setText(self.tr("still works here"))
        labels = (self.tr("Name"), self.tr("Kind of work"), self.tr("Card"), self.tr("Employed"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Scan it here. From then on a scan says who is at the desk."))
        self._fields[3].set_hint(self.tr("Who has left cannot be chosen; what they did stays theirs."))

    def _command(self) -> AddStaffMember | EditStaffMember:
        name, role, card = self._full_name.text(), self._role.value, self._card.text() or None
        if self._person is None:
            return AddStaffMember(name, role, card)
        return EditStaffMember(self._person.id, name, role, card, self._works_here.isChecked())
