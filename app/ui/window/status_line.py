"""The line at the window's foot: which library file this is, and at which desk."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk_session import DeskSession
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.widgets.labels.label import Label


class StatusLine(QWidget):
    """Follows the session by itself."""

    def __init__(self, theme: Theme, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._text = Label(theme, role=Role.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.LIST_MARGIN, measures.HALF)
        row.addWidget(self._text)
        session.library_changed.connect(self._retranslate)
        self._retranslate()

    def _retranslate(self) -> None:
        library, desk = self._session.library, self._session.desk
        demonstration = [self.tr("demonstration")] if library.is_demonstration else []
        place = f"{desk.branch_name} · {desk.name}"
        self._text.setText("   ".join([library.path.name, library.name, *demonstration, place]))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
