"""Adds a purpose, or changes one: its names, the words to ask with, whether it has to be asked."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.queries.permission_rows import PurposeRow
from app.services.permissions import SetPurpose
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme.theme import Theme
from app.vocabulary.names import BilingualName


class PurposeDialog(CommandDialog):
    """`purpose` None adds one. Answers that were given keep the words in which they were asked for."""

    def __init__(self, theme: Theme, purpose: PurposeRow | None, parent: QWidget) -> None:
        super().__init__(theme, "purpose", parent)
        self._purpose = purpose
        self._lines = {
            "name_id": QLineEdit(purpose.name.indonesian if purpose else ""),
            "name_en": QLineEdit(purpose.name.english if purpose else ""),
            "wording_id": QLineEdit(purpose.wording.indonesian if purpose else ""),
            "wording_en": QLineEdit(purpose.wording.english if purpose else ""),
        }
        self._unless_refused = QCheckBox()
        self._is_in_use = QCheckBox()
        for name, line in self._lines.items():
            self.add_field(line, name)
        self.add_field(self._unless_refused, "unless_refused")
        self.add_field(self._is_in_use, "in_use").setVisible(purpose is not None)
        self._unless_refused.setChecked(purpose is not None and purpose.unless_refused)
        self._is_in_use.setChecked(purpose is None or not purpose.is_retired)
        self.finish_construction()
        self._lines["name_id"].setFocus()
        self.fit(720)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New purpose") if self._purpose is None else self.tr("Change the purpose"))
        self._unless_refused.setText(self.tr("allowed as long as the patron does not refuse"))
        self._is_in_use.setText(self.tr("in use"))
        labels = (
            self.tr("Name in Indonesian"),
            self.tr("Name in English"),
            self.tr("Asked in Indonesian"),
            self.tr("Asked in English"),
            self.tr("Asking"),
            self.tr("Status"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[4].set_hint(
            self.tr("For what patrons ask for themselves. Everything else waits for a yes.")
        )

    def _command(self) -> SetPurpose | None:
        for field, line in zip(self._fields, self._lines.values(), strict=False):
            if not line.text().strip():
                field.set_error(self.tr("Write it in both languages."))
                line.setFocus()
                return None
        said = {name: line.text() for name, line in self._lines.items()}
        return SetPurpose(
            self._purpose.id if self._purpose else None,
            BilingualName(said["name_id"], said["name_en"]),
            BilingualName(said["wording_id"], said["wording_en"]),
            unless_refused=self._unless_refused.isChecked(),
            is_retired=not self._is_in_use.isChecked(),
        )
