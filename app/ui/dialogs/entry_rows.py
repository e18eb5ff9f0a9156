"""The numbers and contact ways of a patron in a form: a row each, added and taken away."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.dialogs.editors import ChoiceBox
from app.ui.scanning.receivers import TAKES_SCANS
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.words import words
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry
from app.vocabulary.patrons import ContactKind, ContactStatus, IdentifierKind, IdentifierStatus

EntryT = TypeVar("EntryT", IdentifierEntry, ContactEntry)
KindT = TypeVar("KindT", bound=StrEnum)
StatusT = TypeVar("StatusT", bound=StrEnum)


class EntryRow(QWidget, Generic[KindT, StatusT]):
    """Kind, value and status of one entry; `stored_id` is None for one that is new."""

    removal_requested = Signal(object)

    def __init__(self, theme: Theme, kinds: type[KindT], statuses: type[StatusT]) -> None:
        super().__init__()
        self._kinds = kinds
        self._statuses = statuses
        self.stored_id: int | None = None
        self._stored_value = ""
        self.kind = ChoiceBox[KindT]()
        self.line = QLineEdit()
        self.status = ChoiceBox[StatusT]()
        self.preferred = QCheckBox()
        self._remove = IconButton(theme, Icon.TRASH)
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._ask_removal)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for part in (self.kind, self.line, self.status, self.preferred, self._remove):
            line.addWidget(part, 1 if part is self.line else 0)
        self.preferred.hide()

    @property
    def last_part(self) -> QWidget:
        """The part behind which the next row comes in the tab order."""
        return self._remove

    def set_names(self, name: str) -> None:
        """Name the parts for tests and screen readers, in the language of the screens."""
        for part, end in (
            (self.kind, "kind"),
            (self.line, "value"),
            (self.status, "status"),
            (self.preferred, "preferred"),
            (self._remove, "remove"),
        ):
            part.setObjectName(f"{name}_{end}")
        self.kind.set_choices(words(self._kinds))
        self.status.set_choices(words(self._statuses))
        self.kind.setAccessibleName(QCoreApplication.translate("EntryRow", "Kind"))
        self.line.setAccessibleName(QCoreApplication.translate("EntryRow", "Number or address"))
        self.status.setAccessibleName(QCoreApplication.translate("EntryRow", "Status"))
        preferred = QCoreApplication.translate("EntryRow", "preferred")
        self.preferred.setText(preferred)
        self.preferred.setAccessibleName(preferred)
        self._remove.set_name(QCoreApplication.translate("EntryRow", "Take this line away"))

    def show_value(self, value: str) -> None:
        """Show a stored value; an address of several lines is shown in one."""
        self._stored_value = value
        self.line.setText(_in_one_line(value))

    @property
    def value(self) -> str:
        """The text; the stored one, with its lines, as long as nobody has changed it."""
        text = self.line.text()
        return self._stored_value if text == _in_one_line(self._stored_value) else text

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_requested.emit(self)


class _EntryRows(QWidget, Generic[KindT, StatusT]):
    """Rows with a button under them that adds one; new rows begin with the first kind."""

    changed = Signal()

    def __init__(self, theme: Theme, kinds: type[KindT], statuses: type[StatusT], name: str) -> None:
        super().__init__()
        self._theme = theme
        self._kinds = kinds
        self._statuses = statuses
        self._name = name
        self._rows: list[EntryRow[KindT, StatusT]] = []
        self._add = Button(theme, icon=Icon.PLUS, in_row=True)
        self._add.setObjectName(f"{name}_add")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_for_typing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addWidget(self._add)
        self.setFocusProxy(self._add)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def retranslate(self, add: str) -> None:
        """Name everything; `add` is the text of the button."""
        self._add.setText(add)
        self._add.setAccessibleName(add)
        for number, row in enumerate(self._rows):
            row.set_names(f"{self._name}_{number}")

    def add_row(self) -> EntryRow[KindT, StatusT]:
        """One more row, empty."""
        row = EntryRow(self._theme, self._kinds, self._statuses)
        row.set_names(f"{self._name}_{len(self._rows)}")
        row.removal_requested.connect(self._remove)
        row.line.textChanged.connect(self.changed)
        row.kind.currentIndexChanged.connect(self.changed)
        self._column.insertWidget(len(self._rows), row)
        QWidget.setTabOrder(self._rows[-1].last_part if self._rows else row, row.kind)
        self._rows.append(row)
        return row

    def clear(self) -> None:
        """No rows."""
        for row in list(self._rows):
            self._remove(row)

    @Slot()
    def _add_for_typing(self) -> None:
        self.add_row().line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove(self, row: EntryRow[KindT, StatusT]) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self.changed.emit()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)


class IdentifierRows(_EntryRows[IdentifierKind, IdentifierStatus]):
    """The numbers that find a patron; their fields take scans."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, IdentifierKind, IdentifierStatus, "identifier")

    def add_row(self) -> EntryRow[IdentifierKind, IdentifierStatus]:
        """One more row, whose field a scan fills."""
        row = super().add_row()
        row.line.setProperty(TAKES_SCANS, True)
        return row

    @property
    def entries(self) -> tuple[IdentifierEntry, ...]:
        """What the rows say, rows without a number left out."""
        return tuple(
            IdentifierEntry(row.kind.value, row.value, row.status.value, row.stored_id)
            for row in self._rows
            if row.value.strip()
        )

    def show_entries(self, entries: Sequence[IdentifierEntry]) -> None:
        """Show these, and an empty row where there is none."""
        self.clear()
        for entry in entries or (IdentifierEntry(IdentifierKind.CARD, ""),):
            row = self.add_row()
            row.stored_id = entry.id
            row.kind.choose(entry.kind)
            row.show_value(entry.value)
            row.status.choose(entry.status)


class ContactRows(_EntryRows[ContactKind, ContactStatus]):
    """The ways to reach a patron, of which one may be preferred."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ContactKind, ContactStatus, "contact")

    def add_row(self) -> EntryRow[ContactKind, ContactStatus]:
        """One more row, with a tick for the preferred way."""
        row = super().add_row()
        row.preferred.show()
        return row

    @property
    def entries(self) -> tuple[ContactEntry, ...]:
        """What the rows say, rows without a text left out."""
        return tuple(
            ContactEntry(
                row.kind.value, row.value, row.preferred.isChecked(), row.status.value, row.stored_id
            )
            for row in self._rows
            if row.value.strip()
        )

    def show_entries(self, entries: Sequence[ContactEntry]) -> None:
        """Show these, and an empty row where there is none."""
        self.clear()
        for entry in entries or (ContactEntry(ContactKind.MOBILE, ""),):
            row = self.add_row()
            row.stored_id = entry.id
            row.kind.choose(entry.kind)
            row.show_value(entry.value)
            row.status.choose(entry.status)
            row.preferred.setChecked(entry.is_preferred)


def _in_one_line(value: str) -> str:
    return ", ".join(value.split("\n"))
