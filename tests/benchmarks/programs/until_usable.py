"""Takes the place of the program's event loop: ends it when its window can be used, and says so."""

import sys
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.painting import Fired, PaintWatch, Quiet
from tests.ui.scanning.keyboard import Keyboard


def until_usable(_application: QApplication) -> int:
    """Answer who is at the desk with Enter, and wait until what Today has to say is painted."""
    parts = ((window, window.findChild(QWidget, "today_tab")) for window in QApplication.topLevelWidgets())
    found: tuple[Any, Any] = next((window, today) for window, today in parts if today is not None)
    window, today = found
    counted, keyboard, quiet = Fired(today.counted), Keyboard(window), Quiet()
    quiet.wait()
    while window.parts.presence.is_asking:
        keyboard.press(Qt.Key.Key_Return, "\r")
        quiet.wait()
    PaintWatch(window).time(today.update, today, counted)
    sys.stdout.write("usable\n")
    sys.stdout.flush()
    return 0


QApplication.exec = until_usable  # type: ignore[assignment,method-assign]  # the program's own call of it
