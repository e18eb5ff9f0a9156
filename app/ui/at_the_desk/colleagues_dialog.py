"""Everybody who works here, or did."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.queries.rows import StaffRow
from app.ui.at_the_desk.record_chooser import Choice
from app.ui.at_the_desk.records_dialog import RecordsDialog
from app.ui.theme.theme import Theme
from app.ui.words import word


class ColleaguesDialog(RecordsDialog):
    """Enter opens one to change; those who have left come last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "colleagues", parent)
        self._people: Sequence[StaffRow] = ()
        self.chooser.chosen.connect(self.edit_requested)
        self._retranslate()

    def show_people(self, people: Sequence[StaffRow], marked: int | None = None) -> None:
        """List them."""
        self._people = sorted(people, key=_has_left)
        self.show_records({one.id: self._choice(one) for one in self._people}, marked)

    def _choice(self, person: StaffRow) -> Choice:
        card = self.tr("card {number}").format(number=person.card) if person.card else self.tr("no card")
        left = () if person.is_active else (self.tr("no longer here"),)
        return Choice(person.name, " · ".join((word(person.role), card, *left)))

    def _retranslate(self) -> None:
        self.name_frame(self.tr("Colleagues"), self.tr("Close"), self.tr("change"))
        self.add.setText(self.tr("New colleague"))
        self.edit.setText(self.tr("Change"))
        choices = {one.id: self._choice(one) for one in self._people}
        self.chooser.rename(choices, self.tr("Type a name …"), self.tr("Colleagues"))


def _has_left(person: StaffRow) -> bool:
    return not person.is_active
