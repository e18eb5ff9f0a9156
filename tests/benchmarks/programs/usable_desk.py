"""The program as it starts, with a window that says when it can be used, and ends there."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

import app.program
from app.__main__ import main
from app.bootstrap import OpenLibrary
from app.ui.today.today_tab import TodayTab
from tests.benchmarks.painting import Fired, PaintWatch


class UsableProgram(app.program.Program):
    """Usable: the window is painted with what Today has to say, and takes keys.

    It opens as for a library with one staff member: the question who is at the desk comes before the desk.
    """

    @override
    def _open_desk(self, library: OpenLibrary, is_seated: bool) -> None:
        super()._open_desk(library, is_seated=True)
        assert self.desk is not None
        today = self.desk.window.findChild(TodayTab)
        assert isinstance(today, TodayTab)
        PaintWatch(self.desk.window).time(today.update, today, Fired(today.counted))
        sys.stdout.write("usable\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.quit)


app.program.Program = UsableProgram  # type: ignore[misc]  # main takes the program from its module
sys.exit(main(sys.argv[1:]))
