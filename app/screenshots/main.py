"""The command `screenshots FOLDER`."""

import json
import sys
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.cli.arguments import parser
from app.cli.context import Context
from app.cli.failures import failure_text
from app.errors import PemustakaError
from app.screenshots.pictures import SIZE, draw
from app.services.demonstration.size import DemonstrationSize


def main(arguments: list[str]) -> int:
    """Draw every screen into a folder; the number is the exit code. No display is used, even where one is."""
    parsed = parser().parse_args(arguments)
    context = Context(parsed, print)
    qInstallMessageHandler(_tell)
    application = _offscreen_application()
    try:
        drawn = draw(application, parsed.folder, DemonstrationSize())
    except PemustakaError as error:
        print(failure_text(error, in_json=parsed.json), file=sys.stderr)  # noqa: T201  # as app/cli answers
        return 1
    context.answer(drawn, f"drew {len(drawn)} pictures in {parsed.folder}")
    return 0


def _offscreen_application() -> QApplication:
    """Qt's own screen for this is so small that dialogs would be made to fit it."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": SIZE.width(), "height": SIZE.height()}
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with (
        TemporaryDirectory(prefix="pemustaka-") as folder,
        chdir(folder),
    ):  # the colon of C: would end the name
        Path("screen.json").write_text(json.dumps({"screens": [screen | usual]}), encoding="utf-8")
        return QApplication([sys.argv[0], "-platform", "offscreen:configfile=screen.json"])


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Say what Qt has to say, but for what a platform without a display cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201  # as Qt itself does
