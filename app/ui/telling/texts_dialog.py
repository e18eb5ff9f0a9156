"""All of the library's own texts to patrons in one window, by their occasion."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.message_templates import TemplateRow
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.sheet import Sheet
from app.ui.words import word

_WIDE, _HIGH = 760, 620


class TextsDialog(QDialog):
    """Shows what `show_texts` gives it; its list asks for changes (0: a new one)."""

    shipped_requested = Signal()
    """The usual texts are wanted: the library is older than this list."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("texts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._rows: tuple[TemplateRow, ...] | None = None
        self._sheet = Sheet(ground.theme, "texts_sheet")
        self.texts = EntryList(ground.theme, "texts_list")
        self._usual = Button(ground.theme)
        self._done = Button(ground.theme)
        self._lay_out()
        self._usual.clicked.connect(self.shipped_requested)
        self._done.clicked.connect(self.accept)
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._sheet.body.addWidget(self.texts)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._usual, "usual")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def show_texts(self, rows: tuple[TemplateRow, ...]) -> None:
        """Show the texts."""
        self._rows = rows
        empty = self.tr("None yet. Take the usual ones, or write your own.")
        self.texts.show_entries([self._entry(row) for row in rows], empty)
        self._usual.setVisible(not rows)

    def _entry(self, row: TemplateRow) -> EntryContent:
        language = self._ground.languages.language
        name = row.name.in_language(language)
        parts = [word(row.occasion)]
        if row.is_retired:
            parts.append(self.tr("retired"))
        change = self.tr("Change: {what}").format(what=name)
        return EntryContent(row.id, name, " · ".join(parts), change, "")

    def _retranslate(self) -> None:
        title = self.tr("Texts to patrons")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self.texts.head.set_title(self.tr("Texts"))
        self.texts.head.set_link(self.tr("Add a text …"))
        self._usual.setText(self.tr("Take the usual ones"))
        self._done.setText(self.tr("Close"))
        if self._rows is not None:
            self.show_texts(self._rows)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
