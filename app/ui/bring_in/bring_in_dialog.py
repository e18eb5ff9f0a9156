"""The page to bring patrons in, over the desk's window."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.bring_in.bring_in_page import BringInPage
from app.ui.bring_in.ground import BringInGround
from app.ui.workplace import Workplace

_SIZE = QSize(1040, 640)
_FRAME = QSize(8, 40)


class BringInDialog(QDialog):
    """Open it with `open()`. While rows are written it stays: Esc stops that first."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bring_in_dialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = BringInPage(BringInGround.of(workplace))
        self._lay_out()
        self.page.left.connect(self.accept)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.page.take_focus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bring your patrons in"))

    # Qt

    @override
    @Slot()
    def reject(self) -> None:
        """Stop first what is under way."""
        is_writing = self.page.is_bringing_in
        self.page.stop()
        if not is_writing:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page.is_bringing_in:
            self.page.stop()
            event.ignore()
        else:
            super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
