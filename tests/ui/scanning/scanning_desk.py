"""A window with one of each widget, a filter that watches it, and what was scanned."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.scanning.receivers import TAKES_SCANS
from app.ui.scanning.scan_filter import LINE_FEED, ScanFilter
from tests.ui.scanning.keyboard import Keyboard

CARD = "M0000017"
ENDS = [(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Enter, "\r"), (Qt.Key.Key_Tab, "\t"), (LINE_FEED, "\n")]


class ScanningDesk:
    """A window with one of each, a filter that watches it, and what was scanned."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.line, self.card = QLineEdit(), QLineEdit()
        self.note, self.rich = QPlainTextEdit(), QTextEdit()
        self.button, self.number, self.choice = QPushButton("Save"), QSpinBox(), QComboBox()
        self.table = QTableView()
        self._fill()
        self.clicks: list[None] = []
        self.scans: list[str] = []
        self.fields: list[QObject] = []
        self.filter = ScanFilter(qapp)
        self.button.clicked.connect(lambda: self.clicks.append(None))
        self.filter.scanned.connect(self.scans.append)
        self.filter.scanned_into.connect(self.fields.append)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.keyboard = Keyboard(self.window)

    def _fill(self) -> None:
        self.card.setProperty(TAKES_SCANS, True)
        self.number.setRange(0, 1_000_000)
        self.choice.addItems(["apple", "banana", "mango"])
        model = QStandardItemModel(self.window)
        for name in ("apple", "banana", "mango"):
            model.appendRow(QStandardItem(name))
        self.table.setModel(model)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self.window)
        fields: list[QWidget] = [self.line, self.card, self.note, self.rich]
        for widget in [*fields, self.button, self.number, self.choice, self.table]:
            layout.addWidget(widget)

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        assert self.window.focusWidget() is widget

    def hears(self, *scans: str) -> None:
        self.qtbot.waitUntil(lambda: self.scans == list(scans))

    def waits_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)
