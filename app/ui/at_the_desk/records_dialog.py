"""A short list of records to change: choose one, rename it, add another."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.at_the_desk.record_chooser import Choice, RecordChooser
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.sheet import Sheet

_SIZE = (620, 560)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordsDialog(QDialog):
    """Those who extend it name everything in `_retranslate`, and may put more under the list into `body`.

    It stays open while other dialogs change what it lists; `show_records` shows what has come of it.
    """

    add_requested = Signal()
    edit_requested = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet = Sheet(theme, f"{name}_sheet")
        self.chooser = RecordChooser(theme)
        self.add = PrimaryButton(theme, icon=Icon.PLUS)
        self.edit = Button(theme, icon=Icon.EDIT)
        self._close = Button(theme)
        self.body = QVBoxLayout()
        self._lay_out(name)
        self._connect()

    def _lay_out(self, name: str) -> None:
        self.sheet.body.addWidget(self.chooser)
        self.sheet.body.addLayout(self.body)
        self.sheet.body.addStretch()
        self.sheet.add_key("Enter")
        for button, end in ((self._close, "close"), (self.edit, "edit"), (self.add, "add")):
            self.sheet.add_button(button, end)
            button.setObjectName(f"{name}_{end}")
            button.setAutoDefault(False)  # Enter is for the list
        self.edit.show_key("F2")
        self._close.show_key("Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_requested)
        self.edit.clicked.connect(self._edit_marked)
        self._close.clicked.connect(self.reject)

    def _retranslate(self) -> None:
        """Name everything; at the end of construction and for each language."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    def name_frame(self, title: str, close: str, enter: str) -> None:
        """Give the frame its words: the title, the button that closes, what Enter does."""
        self.sheet.set_title(title)
        self.setWindowTitle(title)
        self._close.setText(close)
        self.sheet.name_keys(enter)

    def show_records(self, choices: Mapping[int, Choice], marked: int | None = None) -> None:
        """List these, with one marked: the one that was, unless another is named."""
        before = self.chooser.marked
        wanted = [one for one in (marked, before) if one is not None and one in choices]
        self.chooser.offer(choices, wanted[0] if wanted else next(iter(choices), 0))

    @Slot()
    def _edit_marked(self) -> None:
        marked = self.chooser.marked
        if marked is not None:
            self.edit_requested.emit(marked)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list has been answered: QDialog would press the default button of a form over this."""
        if event.key() == Qt.Key.Key_F2:
            self._edit_marked()
        elif event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
