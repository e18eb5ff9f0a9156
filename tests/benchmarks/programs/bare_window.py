"""The floor of starting: imports the PySide6 and SQLAlchemy of the program, shows an empty table view."""

import sys

import sqlalchemy.orm
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QTableView
from typing_extensions import override

IMPORTED = (sqlalchemy.orm, QSvgRenderer)


class EmptyTable(QTableView):
    """Says once that it was painted, and ends the program."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sys.stdout.write("usable\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.quit)


application = QApplication(sys.argv[:1])
table = EmptyTable()
table.show()
sys.exit(application.exec())
