"""All kinds of request in one window, to be added to, changed and retired."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.kind_rows import KindLists, KindRow
from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.sheet import Sheet

_WIDE, _HIGH = 1040, 680


class KindsDialog(QDialog):
    """Shows what `show_lists` gives it; its list asks for changes."""

    shipped_requested = Signal()
    """What the program ships and is not here yet is wanted."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kinds")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._shown: KindLists | None = None
        theme = ground.theme
        self._sheet = Sheet(theme, "kinds_sheet")
        self.kinds = EntryList(theme, "kinds_list")
        self._second = EntryList(theme, "kinds_second_list")
        self._usual = Button(theme)
        self._done = Button(theme)
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for part in (self.kinds, self._second):
            column = QVBoxLayout()
            column.addWidget(part)
            column.addStretch()
            columns.addLayout(column, 1)
        self._sheet.body.addLayout(columns)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._usual, "usual")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self._second.edit_requested.connect(self.kinds.edit_requested)
        self._usual.clicked.connect(self.shipped_requested)
        self._done.clicked.connect(self.accept)
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def show_lists(self, lists: KindLists) -> None:
        """Show the kinds, half of them at the right."""
        self._shown = lists
        half = (len(lists.kinds) + 1) // 2
        nothing = self.tr("No kind yet: add one, or take the usual ones.")
        self.kinds.show_entries([self._entry(row) for row in lists.kinds[:half]], nothing)
        self._second.show_entries([self._entry(row) for row in lists.kinds[half:]], "")

    def _entry(self, row: KindRow) -> EntryContent:
        name = row.name.in_language(self._ground.languages.language)
        parts = [self.tr("%n working day(s)", "", row.service_days)]
        if row.tariff is not None:
            parts.append(f"Rp{self._ground.formats.count(row.tariff)}")
        if row.fields:
            parts.append(self.tr("%n field(s)", "", sum(not one.is_retired for one in row.fields)))
        if row.steps:
            parts.append(self.tr("%n step(s)", "", sum(not one.is_retired for one in row.steps)))
        if row.open_count:
            parts.append(self.tr("%n open", "requests", row.open_count))
        if row.is_retired:
            parts.append(self.tr("retired"))
        change = self.tr("Change: {what}").format(what=name)
        return EntryContent(row.id, name, " · ".join(parts), change, "")

    def _retranslate(self) -> None:
        title = self.tr("Kinds of request")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self.kinds.head.set_title(self.tr("Kinds"))
        self.kinds.head.set_link(self.tr("Add a kind …"))
        self._second.head.set_title("")
        self._usual.setText(self.tr("Take what is missing of the usual ones"))
        self._done.setText(self.tr("Close"))
        if self._shown is not None:
            self.show_lists(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
