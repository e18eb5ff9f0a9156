"""Which workstation this computer is, and after how long a rest it asks who is there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.queries.rows import DeskRow
from app.ui.at_the_desk.record_chooser import Choice
from app.ui.at_the_desk.records_dialog import RecordsDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.theme.theme import Theme
from app.ui.widgets.form_field import FormField

_MINUTES = (2, 5, 10, 15, 20, 30, 60, 0)


class ThisDeskDialog(RecordsDialog):
    """Enter takes the marked desk for this computer."""

    rest_chosen = Signal(int)
    """Minutes; 0: never."""

    def __init__(self, theme: Theme, minutes: int, parent: QWidget) -> None:
        super().__init__(theme, "this_desk", parent)
        self._desks: Sequence[DeskRow] = ()
        self._here = 0
        self._minutes = sorted({*_MINUTES, minutes}, key=_length)
        self._rest = ChoiceBox[int]()
        self._rest_field = FormField(theme, self._rest, beside=True)
        self._rest.setObjectName("this_desk_rest")
        self.body.addWidget(self._rest_field)
        self._retranslate()
        self._rest.choose(minutes)
        self._rest.currentIndexChanged.connect(self._tell_rest)

    def show_desks(self, desks: Sequence[DeskRow], here: int) -> None:
        """List them; `here` is what this computer is now."""
        self._desks, self._here = desks, here
        self.show_records(self._choices_of_desks(), here)

    def _choices_of_desks(self) -> dict[int, Choice]:
        return {one.id: self._choice(one) for one in self._desks}

    def _choice(self, desk: DeskRow) -> Choice:
        here = (self.tr("this computer"),) if desk.id == self._here else ()
        return Choice(desk.name, " · ".join((desk.branch_name, *here)))

    @Slot()
    def _tell_rest(self) -> None:
        self.rest_chosen.emit(self._rest.value)

    def _retranslate(self) -> None:
        self.name_frame(self.tr("This desk"), self.tr("Close"), self.tr("this computer is here"))
        self.add.setText(self.tr("New desk"))
        self.edit.setText(self.tr("Rename"))
        self.chooser.rename(self._choices_of_desks(), self.tr("Type a name …"), self.tr("Desks"))
        self._rest_field.set_label(self.tr("Ask who is here after"))
        self._rest.set_choices([(one, self._rest_text(one)) for one in self._minutes])

    def _rest_text(self, minutes: int) -> str:
        return self.tr("%n minute(s) without a key", "", minutes) if minutes else self.tr("never")


def _length(minutes: int) -> float:
    """Never is the longest rest."""
    return minutes or float("inf")
