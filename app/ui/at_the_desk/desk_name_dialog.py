"""Adds a workstation, or gives one another name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.rows import BranchRow, DeskRow
from app.services.desk_commands import AddDesk, RenameDesk
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.theme.theme import Theme


class DeskNameDialog(CommandDialog):
    """`desk` None adds one, in one of the branches, first that of this desk (`here`)."""

    def __init__(
        self,
        theme: Theme,
        desk: DeskRow | None,
        here: DeskRow,
        branches: Sequence[BranchRow],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "desk", parent)
        self._desk = desk
        self._line = QLineEdit(desk.name if desk is not None else "")
        self._branch = ChoiceBox[int]()
        self._branch.set_choices([(one.id, one.name) for one in branches] or [(here.branch_id, "")])
        self._branch.choose(here.branch_id)
        self.add_field(self._line, "name", EmptyNameError)
        choice = self.add_field(self._branch, "branch")
        choice.setVisible(desk is None and len(branches) > 1)
        self.set_subject(here.branch_name if desk is None else desk.branch_name)
        self.finish_construction()
        self._line.setFocus()
        self.fit(520)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New desk") if self._desk is None else self.tr("Rename the desk"))
        self._fields[0].set_label(self.tr("Name"))
        self._fields[1].set_label(self.tr("Branch"))

    def _command(self) -> AddDesk | RenameDesk:
        name = self._line.text()
        if self._desk is None:
            return AddDesk(name, self._branch.value)
        return RenameDesk(self._desk.id, name)
