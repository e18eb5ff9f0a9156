"""Says, in the window and for as long as it lasts, that the patron is taken to be looking."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.info_bar import InfoBar


class LookingNotice(QWidget):
    """A bar with the way back."""

    ended = Signal()
    """All is to be shown again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = InfoBar(theme, closable=False)
        self._bar.setObjectName("patron_is_looking")
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.STEP, measures.STEP, measures.STEP, 0)
        column.addWidget(self._bar)
        self._bar.action_triggered.connect(self.ended)
        self.hide()

    @Slot(bool)
    def follow(self, is_looking: bool) -> None:  # noqa: FBT001  # a slot takes what its signal gives
        """Be there, or not."""
        self.setVisible(is_looking)
        self._retranslate()

    def _retranslate(self) -> None:
        text = self.tr("The patron is looking: notes, other patrons and sensitive fields are hidden.")
        self._bar.say(StateMark(Icon.EYE_OFF, Role.DUE, ""), text, action=self.tr("Show all again (F9)"))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
