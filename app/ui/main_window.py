"""The window: tabs and what lies around them. `app.ui.window.wiring` says who answers whom."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.window.errands import Errands
from app.ui.window.navigation import Navigation
from app.ui.window.parts import Parts
from app.ui.window.wiring.actions import connect_actions
from app.ui.window.wiring.frame import connect_frame
from app.ui.window.wiring.onlooking import Onlooking
from app.ui.window.wiring.openers import connect_openers
from app.ui.window.wiring.tabs import connect_tabs
from app.ui.workplace import Workplace


class MainWindow(QWidget):
    """One desk."""

    def __init__(self, workplace: Workplace, scans: ScanFilter, rest: RestWatch) -> None:
        super().__init__()
        self.workplace = workplace
        self.parts = Parts(workplace, scans, rest, self)
        self.navigation = Navigation(self.parts, self)
        self._errands = Errands(workplace, self.parts, self.navigation, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        parts = self.parts
        parts.top.name_tabs(self._titles())
        column = QVBoxLayout(parts.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.top)
        column.addWidget(parts.looking)
        column.addWidget(parts.drafts)
        column.addWidget(parts.pages, 1)
        column.addWidget(parts.status)
        for layer in (parts.desk, parts.curtain):
            parts.layers.addWidget(layer)
        self.resize(QSize(1366, 720).boundedTo(self.screen().availableSize()))
        parts.top.find_box.setFocus()  # what is typed first is whom one looks for

    def _connect(self) -> None:
        parts, navigation, errands = self.parts, self.navigation, self._errands
        connect_actions(parts, navigation, errands)
        connect_frame(self.workplace, parts, navigation, errands)
        Onlooking(self.workplace, parts, self)
        connect_openers(parts, navigation)
        connect_tabs(parts, navigation, errands)
        parts.actions.quit.triggered.connect(self.close)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Today"), self.tr("Patrons"), self.tr("Interactions"), self.tr("Requests"))

    def _retranslate(self) -> None:
        self.parts.top.name_tabs(self._titles())
        self.parts.actions.retranslate(self._titles())
        self.setWindowTitle(self.workplace.session.library.name)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.parts.presence.keeps_open() or self._errands.brings_draft_back():  # else it would be lost
            event.ignore()
            return
        super().closeEvent(event)
        QApplication.quit()
