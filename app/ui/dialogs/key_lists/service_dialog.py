"""Adds a service of the library to the list, or changes one: its names, since when it exists, its end."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.key_rows import ServiceRow
from app.services.list_commands import KeepService
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import OptionalDate
from app.ui.dialogs.ground import Ground
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.names import BilingualName

_NAME, _ENGLISH, _SINCE, _RETIRED = range(4)


class ServiceDialog(CommandDialog):
    """`row` None adds one, which exists from today unless staff say otherwise."""

    def __init__(self, ground: Ground, row: ServiceRow | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "service", parent)
        self._row = row
        today = ground.formats.now().date()
        self._indonesian = QLineEdit(row.name.indonesian if row is not None else "")
        self._english = QLineEdit(row.name.english if row is not None else "")
        self._since = OptionalDate(today)
        self._retired = QCheckBox()
        self.add_field(self._indonesian, "name_id", EmptyNameError, ListNameTakenError)
        self.add_field(self._english, "name_en")
        self.add_field(self._since, "since")
        self.add_field(self._retired, "retired")
        self._fields[_RETIRED].setVisible(row is not None)
        self.finish_construction()
        self._since.show_value(row.exists_since if row is not None else today)
        self._retired.setChecked(row is not None and row.is_retired)
        self._indonesian.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New service") if self._row is None else self.tr("Service"))
        labels = (self.tr("Name"), self.tr("English name"), self.tr("Exists"), self.tr("Retired"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_ENGLISH].set_hint(self.tr("Left empty, it is the same."))
        self._fields[_SINCE].set_hint(
            self.tr("Without a day it is only planned: patrons can wish for it, and nothing else.")
        )
        self._since.name("service_since", self.tr("since"), self.tr("Exists since"))
        self._retired.setText(self.tr("no longer offered; what was said of it stays"))

    def _command(self) -> KeepService:
        return KeepService(
            service_id=self._row.id if self._row is not None else None,
            name=BilingualName(self._indonesian.text(), self._english.text()),
            exists_since=self._since.value,
            is_retired=self._retired.isChecked(),
        )
