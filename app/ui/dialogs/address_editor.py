"""A patron's addresses in a form: as on the identity card, and where they live now."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label
from app.ui.words import word
from app.vocabulary.patron_form import ADDRESS_PARTS, AddressEntry
from app.vocabulary.patrons import AddressKind

_PLACES = {
    "street": (0, 0, 3),
    "rt": (0, 3, 1),
    "rw": (0, 4, 1),
    "village": (1, 0, 2),
    "district": (1, 2, 3),
    "city": (2, 0, 2),
    "province": (2, 2, 2),
    "postal_code": (2, 4, 1),
}
"""Row, column and width of each line."""


class AddressBlock(QWidget):
    """One address; hidden lines until there is one, or until somebody wants to write one."""

    def __init__(self, theme: Theme, kind: AddressKind) -> None:
        super().__init__()
        self._kind = kind
        self._stored_id: int | None = None
        self.open = Button(theme, icon=Icon.PLUS, in_row=True)
        self.title = Label(theme, "", Type.SECOND, Role.MUTED)
        self.copy = Button(theme, in_row=True)
        self.lines = {name: QLineEdit() for name in ADDRESS_PARTS}
        self._grid = QWidget()
        self._lay_out()
        self.open.clicked.connect(self._begin)

    def _lay_out(self) -> None:
        self.open.setAutoDefault(False)
        self.open.setObjectName(f"address_{self._kind}_open")
        self.copy.setAutoDefault(False)
        self.copy.setObjectName(f"address_{self._kind}_copy")
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(measures.HALF)
        for place, stretch in enumerate((4, 3, 2, 2, 2)):
            grid.setColumnStretch(place, stretch)
        for name, line in self.lines.items():
            line.setObjectName(f"address_{self._kind}_{name}")
            row, place, width = _PLACES[name]
            grid.addWidget(line, row, place, 1, width)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.open)
        head.addStretch()
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addLayout(head)
        column.addWidget(self._grid)

    def show_entry(self, entry: AddressEntry | None) -> None:
        """Show an address, or that there is none."""
        self._stored_id = entry.id if entry is not None else None
        for name, line in self.lines.items():
            line.setText((getattr(entry, name) if entry is not None else None) or "")
        self._unfold(is_open=entry is not None)

    @property
    def entry(self) -> AddressEntry:
        """What the lines say."""
        parts = {name: line.text().strip() or None for name, line in self.lines.items()}
        return AddressEntry(self._kind, **parts, id=self._stored_id)

    def retranslate(self) -> None:
        """Name everything."""
        self.title.setText(word(self._kind))
        self.open.setText(word(self._kind))
        self.open.setAccessibleName(
            QCoreApplication.translate("AddressBlock", "Write an address: {which}").format(
                which=word(self._kind)
            )
        )
        for name, text in _part_names().items():
            self.lines[name].setPlaceholderText(text)
            self.lines[name].setToolTip(text)
            self.lines[name].setAccessibleName(text)
        self.copy.setText(QCoreApplication.translate("AddressBlock", "Same as on the identity card"))

    @Slot()
    def _begin(self) -> None:
        self._unfold(is_open=True)
        self.lines["street"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, *, is_open: bool) -> None:
        self._grid.setVisible(is_open)
        self.title.setVisible(is_open)
        self.open.setVisible(not is_open)
        self.copy.setVisible(is_open and self._kind is AddressKind.CURRENT)


class AddressEditor(QWidget):
    """Both addresses, one under the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._blocks = {kind: AddressBlock(theme, kind) for kind in AddressKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        for block in self._blocks.values():
            column.addWidget(block)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self._blocks[AddressKind.IDENTITY_CARD].open)
        self._blocks[AddressKind.CURRENT].copy.clicked.connect(self._copy_card)

    @property
    def entries(self) -> tuple[AddressEntry, ...]:
        """The addresses that say something."""
        entries = (block.entry for block in self._blocks.values())
        return tuple(entry for entry in entries if not entry.is_empty)

    def show_entries(self, entries: Sequence[AddressEntry]) -> None:
        """Show these."""
        by_kind = {entry.kind: entry for entry in entries}
        for kind, block in self._blocks.items():
            block.show_entry(by_kind.get(kind))

    def retranslate(self) -> None:
        """Name everything, in the language of the screens."""
        for block in self._blocks.values():
            block.retranslate()

    @Slot()
    def _copy_card(self) -> None:
        """Most people live where their identity card says."""
        own = self._blocks[AddressKind.CURRENT]
        said = self._blocks[AddressKind.IDENTITY_CARD].entry
        own.show_entry(replace(said, kind=AddressKind.CURRENT, id=own.entry.id))


def _part_names() -> dict[str, str]:
    return {
        "street": QCoreApplication.translate("AddressBlock", "Street and number"),
        "rt": QCoreApplication.translate("AddressBlock", "RT"),
        "rw": QCoreApplication.translate("AddressBlock", "RW"),
        "village": QCoreApplication.translate("AddressBlock", "Village (kelurahan)"),
        "district": QCoreApplication.translate("AddressBlock", "District"),
        "city": QCoreApplication.translate("AddressBlock", "Regency or city"),
        "province": QCoreApplication.translate("AddressBlock", "Province"),
        "postal_code": QCoreApplication.translate("AddressBlock", "Postal code"),
    }
