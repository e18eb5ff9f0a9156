"""The places where the library serves, those that have closed for good too."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.queries.rows import BranchRow
from app.ui.at_the_desk.record_chooser import Choice
from app.ui.at_the_desk.records_dialog import RecordsDialog
from app.ui.theme.theme import Theme


class BranchesDialog(RecordsDialog):
    """Enter opens one to change; retired ones come last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "branches", parent)
        self._branches: Sequence[BranchRow] = ()
        self._here = 0
        self.chooser.chosen.connect(self.edit_requested)
        self._retranslate()

    def show_branches(self, branches: Sequence[BranchRow], here: int) -> None:
        """List them; `here` is the one of this desk."""
        self._branches, self._here = branches, here
        self.show_records(self._choices(), here)

    def _choices(self) -> dict[int, Choice]:
        return {one.id: self._choice(one) for one in self._branches}

    def _choice(self, branch: BranchRow) -> Choice:
        here = (self.tr("this desk is here"),) if branch.id == self._here else ()
        retired = (self.tr("closed for good"),) if branch.is_retired else ()
        return Choice(branch.name, " · ".join((branch.zone, *here, *retired)))

    def _retranslate(self) -> None:
        self.name_frame(self.tr("Branches"), self.tr("Close"), self.tr("change"))
        self.add.setText(self.tr("New branch"))
        self.edit.setText(self.tr("Change"))
        self.chooser.rename(self._choices(), self.tr("Type a name …"), self.tr("Branches"))
