"""Asks what a view shall be called, and who shall see it."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.saved_views import SavedViewRow
from app.services.saved_views import RenameView, SaveView
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.vocabulary.list_view_errors import ViewNameTakenError
from app.vocabulary.list_views import ListName, ListView

_WIDTH = 520


class ViewNameDialog(CommandDialog):
    """For a view to be saved, or (`kept`) one that has a name already."""

    def __init__(
        self, theme: Theme, to_save: tuple[ListName, ListView], kept: SavedViewRow | None, parent: QWidget
    ) -> None:
        super().__init__(theme, "view", parent)
        self._to_save = to_save
        self._kept = kept
        self._name_line = QLineEdit(kept.name if kept is not None else "")
        self._shared = QCheckBox()
        self._shared.setChecked(kept is not None and kept.is_shared)
        self._shared.setMinimumHeight(measures.CONTROL)
        self.add_field(self._name_line, "name", EmptyNameError, ViewNameTakenError)
        self.add_field(self._shared, "shared")
        self.finish_construction()
        self._name_line.setFocus()
        self._name_line.selectAll()
        self.fit(_WIDTH)

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Save this view") if self._kept is None else self.tr("Rename or share the view")
        )
        self._fields[0].set_label(self.tr("Name"))
        self._fields[1].set_label(self.tr("Seen by"))
        self._shared.setText(self.tr("everybody in this library"))

    def _command(self) -> SaveView | RenameView:
        name, is_shared = self._name_line.text(), self._shared.isChecked()
        if self._kept is not None:
            return RenameView(self._kept.id, name, is_shared)
        list_name, view = self._to_save
        return SaveView(list_name, name, view, is_shared)
