"""The program as it starts, with a desk that says when it can be used, and ends there."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from typing_extensions import override

import app.desk
from app.__main__ import main
from app.ui.today.today_tab import TodayTab
from tests.benchmarks.painting import Fired, PaintWatch


class UsableDesk(app.desk.Desk):
    """Usable: the window is painted with what Today has to say, and takes keys."""

    @override
    def open(self, *, is_seated: bool = False) -> None:
        today = self.window.findChild(TodayTab)
        assert isinstance(today, TodayTab)
        PaintWatch(self.window).time(self.window.show, today, Fired(today.counted))
        sys.stdout.write("usable\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QCoreApplication.quit)


app.desk.Desk = UsableDesk  # type: ignore[misc]  # the program takes the desk from its module
sys.exit(main(sys.argv[1:]))
