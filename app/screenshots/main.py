"""The command `screenshots FOLDER`."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.cli.arguments import parser
from app.cli.context import Context
from app.cli.failures import failure_text
from app.errors import PemustakaError
from app.screenshots.pictures import draw
from app.screenshots.screens import SCREENS
from app.services.demonstration.size import DemonstrationSize


def main(arguments: list[str]) -> int:
    """Draw every screen into a folder; the number is the exit code. No display is used, even where one is."""
    parsed = parser().parse_args(arguments)
    context = Context(parsed, print)
    qInstallMessageHandler(_tell)
    application = QApplication([sys.argv[0], "-platform", "offscreen"])
    try:
        drawn = draw(application, parsed.folder, SCREENS, DemonstrationSize())
    except PemustakaError as error:
        print(failure_text(error, in_json=parsed.json), file=sys.stderr)  # noqa: T201  # as app/cli answers
        return 1
    context.answer(drawn, f"drew {len(drawn)} pictures in {parsed.folder}")
    return 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Say what Qt has to say, but for what a platform without a display cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201  # as Qt itself does
