"""One line of a short list: what it is, more about it, and the buttons that change or remove it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.label import Label


class Entry(QWidget):
    """Give it an objectName: its buttons are called after it."""

    edit_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, theme: Theme, record_id: int, title: str, second: str) -> None:
        super().__init__()
        self._record_id = record_id
        self._title = Label(theme, title, Type.NAME, wraps=True)
        self._second = Label(theme, second, Type.SECOND, Role.MUTED, wraps=True)
        if not second:
            self._second.hide()  # shown here, before it has its place, it would flash as a window of its own
        self._edit = IconButton(theme, Icon.EDIT, in_row=True)
        self._remove = IconButton(theme, Icon.TRASH, in_row=True)
        self._lay_out()
        self._edit.clicked.connect(self._ask_edit)
        self._remove.clicked.connect(self._ask_remove)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._second)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, measures.HALF, 0, measures.HALF)
        line.setSpacing(measures.HALF)
        line.addLayout(texts, 1)
        line.addWidget(self._edit)
        line.addWidget(self._remove)

    def name_buttons(self, edit: str, remove: str) -> None:
        """Say what the buttons do; without a text there is no button."""
        for button, text, name in ((self._edit, edit, "edit"), (self._remove, remove, "remove")):
            button.setObjectName(f"{self.objectName()}_{name}")
            button.set_name(text)
            button.setVisible(bool(text))

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_requested.emit(self._record_id)

    @Slot()
    def _ask_remove(self) -> None:
        self.remove_requested.emit(self._record_id)
