"""All keys: those of the window as its actions have them, and those of its parts."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.actions.window_actions import WindowActions
from app.ui.help.key_section import KeySection
from app.ui.help.other_keys import KeyGroup, other_keys
from app.ui.onlooking.screened_dialogs import SHOWS_NOBODY
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet

_WIDE, _HIGH = 900, 680
_FILTER = 280


class ShortcutsDialog(QDialog):
    """Made from the actions each time it opens, so that it never says anything else than they do."""

    def __init__(self, theme: Theme, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setProperty(SHOWS_NOBODY, True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._actions = actions
        self._sheet = Sheet(theme, "shortcuts_sheet")
        self._filter = QLineEdit()
        self._nothing = Label(theme, "", Type.BODY, Role.MUTED)
        self._columns = QHBoxLayout()
        self._sides: list[QWidget] = []
        self._sections: list[KeySection] = []
        self._close = Button(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._filter.setObjectName("shortcuts_filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setMinimumSize(_FILTER, measures.CONTROL)
        self._sheet.add_to_head(self._filter)
        self._sheet.add_button(self._close, "close")
        self._sheet.body.addWidget(self._nothing)
        self._sheet.body.addLayout(self._columns)
        self._sheet.body.addStretch()
        self._columns.setSpacing(2 * measures.COLUMN_GAP)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self._filter.setFocus()

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._close.clicked.connect(self.reject)
        self._actions.renamed.connect(self._retranslate)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show only keys that the text is part of, or of what they do."""
        for section in self._sections:
            section.narrow(text)
        self._nothing.setVisible(all(section.isHidden() for section in self._sections))

    def _show_sections(self) -> None:
        for side in self._sides:
            self._columns.removeWidget(side)
            side.hide()
            side.deleteLater()
        self._sections = []
        self._sides = [self._column(groups) for groups in (tuple(self._of_window()), other_keys())]
        for side in self._sides:
            self._columns.addWidget(side, 1)

    def _column(self, groups: Sequence[KeyGroup]) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.LIST_MARGIN)
        for group in groups:
            section = KeySection(self._theme, group)
            self._sections.append(section)
            column.addWidget(section)
        column.addStretch()
        return side

    def _of_window(self) -> Iterator[KeyGroup]:
        for place, actions in self._actions.groups():
            keys = tuple(
                (_key(action), action.text()) for action in actions if not action.shortcut().isEmpty()
            )
            if keys:
                yield KeyGroup(place, keys)

    @Slot()
    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Shortcuts"))
        self._sheet.set_title(self.tr("Shortcuts"))
        self._filter.setPlaceholderText(self.tr("Key or what it does"))
        self._filter.setAccessibleName(self.tr("Key or what it does"))
        self._nothing.setText(self.tr("No key does this."))
        self._close.setText(self.tr("Close"))
        self._close.show_key("Esc")
        self._show_sections()
        self._narrow(self._filter.text())

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
