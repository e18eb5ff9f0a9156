"""A window with a field and a dialog on it, and all that asks who is there."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.at_the_desk.curtain import Curtain
from app.ui.at_the_desk.presence import Presence
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.at_the_desk.veil import Veil
from app.ui.workplace import Workplace
from tests.settable_clock import SettableClock


class AskingDesk:
    """`arrivals` are the names that were told."""

    def __init__(self, workplace: Workplace, qapp: QApplication, qtbot: QtBot, clock: SettableClock) -> None:
        self.workplace = workplace
        self.qtbot = qtbot
        self.clock = clock
        self.window = QWidget()
        self.page, self.find = QWidget(), QLineEdit()
        column = QVBoxLayout(self.page)
        column.addWidget(QLabel("Nur'aini Siregar"))
        column.addWidget(self.find)
        self.curtain = Curtain(workplace.theme, "F8")
        layers = QStackedLayout(self.window)
        layers.addWidget(self.page)
        layers.addWidget(self.curtain)
        self.rest = RestWatch(qapp, clock)
        self.rest.set_limit(10)
        self.veil = Veil(layers, self.window)
        self.presence = Presence(workplace, self.rest, self.curtain, self.veil)
        self.lock = QAction(self.page)
        self.lock.setShortcut(QKeySequence("Ctrl+L"))
        self.page.addAction(self.lock)
        self.lock.triggered.connect(self.presence.lock)
        self.presence.work_in_dialogs([self.lock])
        self.arrivals: list[str] = []
        self.presence.arrived.connect(self.arrivals.append)
        qtbot.add_widget(self.window)
        self.window.resize(900, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.find.setFocus()
        qtbot.waitUntil(lambda: workplace.tasks.is_idle)

    def begin(self, *, is_desk_known: bool = True) -> None:
        queries = self.workplace.queries.desk
        self.presence.begin(queries.staff(), queries.desks(), is_desk_known=is_desk_known)

    def rest_for(self, minutes: float) -> None:
        self.clock.advance(minutes=minutes)
        self.rest.look()

    def open_dialog(self) -> tuple[QDialog, QLineEdit]:
        dialog = QDialog(self.window)
        line = QLineEdit()
        QVBoxLayout(dialog).addWidget(line)
        dialog.open()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        line.setFocus()
        return dialog, line

    @property
    def question(self) -> str:
        return self.curtain._title.text() if self.curtain.isVisible() else ""

    @property
    def at_the_desk(self) -> str:
        return self.workplace.session.staff.name

    def has_settled(self) -> None:
        self.qtbot.waitUntil(lambda: self.workplace.tasks.is_idle)
