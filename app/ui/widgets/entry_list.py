"""A section of a window: its head with a link that adds one, and its entries or a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.entry import Entry
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead


@dataclass(frozen=True, slots=True)
class EntryContent:
    """What an entry shows, in the language of the screen, and what its buttons do."""

    record_id: int
    title: str
    second: str
    edit: str
    remove: str


class EntryList(QWidget):
    """Signals carry the id of the entry's record; 0 asks for a new one."""

    edit_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self.head = SectionHead(theme)
        self.head.setObjectName(f"{name}_head")
        self._entries = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._entries)
        self.head.link_clicked.connect(self._ask_new)

    def show_entries(self, contents: Sequence[EntryContent], empty: str) -> None:
        """Show these, or the sentence that says what would be here."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, measures.STEP)
        column.setSpacing(0)
        for content in contents:
            column.addWidget(self._entry(content))
        if not contents:
            column.addWidget(Label(self._theme, empty, Type.BODY, Role.MUTED, wraps=True))
        self._column.replaceWidget(self._entries, made)
        self._entries.hide()
        self._entries.deleteLater()
        self._entries = made

    def _entry(self, content: EntryContent) -> Entry:
        entry = Entry(self._theme, content.record_id, content.title, content.second)
        entry.setObjectName(f"{self.objectName()}_{content.record_id}")
        entry.name_buttons(content.edit, content.remove)
        entry.edit_requested.connect(self.edit_requested)
        entry.remove_requested.connect(self.remove_requested)
        return entry

    @Slot()
    def _ask_new(self) -> None:
        self.edit_requested.emit(0)
