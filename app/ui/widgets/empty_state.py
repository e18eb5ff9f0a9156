"""What stands where a list is empty: a sentence about what would be here, and the action that fills it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label


class EmptyState(QWidget):
    """Asks for its action with `action_triggered`; without an action text there is no button."""

    action_triggered = Signal()

    def __init__(self, theme: Theme, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._action = Button(theme, "", icon)
        self._action.hide()
        self._lay_out()
        self._action.clicked.connect(self.action_triggered)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(measures.CARD_GAP)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()

    def sit_under_a_head(self) -> None:
        """Begin at the left edge of the section whose head stands above."""
        self._column.setContentsMargins(0, measures.HALF, 0, measures.STEP)

    def say(self, sentence: str, action: str = "") -> None:
        """Set both texts, again after a change of language."""
        self._sentence.setText(sentence)
        self._action.setObjectName(f"{self.objectName()}_action")
        self._action.setText(action)
        self._action.setVisible(bool(action))
