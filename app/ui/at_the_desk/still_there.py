"""The two answers to “still Siti?” after a rest."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class StillThere(QWidget):
    """Enter means yes. Typing means no: somebody who did not look up must not go on as another.

    For the same reason the keyboard is not on a button, which the space bar would press.
    """

    stayed = Signal()

    other_wanted = Signal(str)
    """Somebody else is there; what they have typed of their name already."""

    def __init__(self, theme: Theme, switch_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch_key = QKeySequence(switch_key)
        self._yes = PrimaryButton(theme)
        self._other = Button(theme)
        self._lay_out()
        self._yes.clicked.connect(self.stayed)
        self._other.clicked.connect(self._want_other)

    def _lay_out(self) -> None:
        self._yes.setObjectName("still_yes")
        self._other.setObjectName("still_other")
        self._yes.show_key("Enter")
        self._other.show_key(self._switch_key)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._yes, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch()

    def retranslate(self) -> None:
        """Say both in the language of the screens."""
        self._yes.setText(self.tr("Yes, go on"))
        self._other.setText(self.tr("Somebody else"))

    def answer(self, event: QKeyEvent) -> None:
        """What a key means that no button has taken."""
        typed = event.text().strip()
        if event.key() in _ENTER:
            if self._other.hasFocus():
                self._want_other()
            else:
                self.stayed.emit()
        elif QKeySequence(event.keyCombination()) == self._switch_key:
            self._want_other()
        elif typed.isprintable() and typed and not event.modifiers() & _COMMANDING:
            self.other_wanted.emit(typed)

    @Slot()
    def _want_other(self) -> None:
        self.other_wanted.emit("")
