"""Adds a workstation, or gives one another name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.rows import DeskRow
from app.services.desk_commands import AddDesk, RenameDesk
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme.theme import Theme


class DeskNameDialog(CommandDialog):
    """`desk` None adds one, in the branch named `branch_name`."""

    def __init__(self, theme: Theme, desk: DeskRow | None, branch_name: str, parent: QWidget) -> None:
        super().__init__(theme, "desk", parent)
        self._desk = desk
        self._line = QLineEdit(desk.name if desk is not None else "")
        self.add_field(self._line, "name", EmptyNameError)
        self.set_subject(branch_name)
        self.finish_construction()
        self._line.setFocus()
        self.fit(520)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New desk") if self._desk is None else self.tr("Rename the desk"))
        self._fields[0].set_label(self.tr("Name"))

    def _command(self) -> AddDesk | RenameDesk:
        name = self._line.text()
        return AddDesk(name) if self._desk is None else RenameDesk(self._desk.id, name)
