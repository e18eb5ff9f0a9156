"""Runs a headless command."""

import sys
from collections.abc import Callable

from app.cli import keeping, looking, making
from app.cli.arguments import parser
from app.cli.context import Context
from app.cli.failures import failure_text
from app.errors import PemustakaError

_RUN: dict[str, Callable[[Context], int]] = {
    "new": making.new,
    "demo": making.demo,
    "import": making.import_patrons,
    "find": looking.find,
    "show": looking.show_patron,
    "history": looking.history,
    "check": keeping.check,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "undo": keeping.undo,
}


def main(arguments: list[str]) -> int:
    """Run the command named; 0 on success, 1 when it was refused, 2 for arguments that make no sense."""
    parsed = parser().parse_args(arguments)
    context = Context(parsed, print)
    try:
        return _RUN[parsed.command](context)
    except PemustakaError as error:
        print(failure_text(error, in_json=getattr(parsed, "json", False)), file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1  # the reader of our output has gone: nobody is there to be told
