"""The arguments of every headless command."""

import argparse
from pathlib import Path
from typing import Any

from app import __version__

COMMANDS = ("new", "demo", "import", "find", "show", "check", "backup", "restore", "undo", "history")
_WITHOUT_DESK = (*COMMANDS, "--version", "-h", "--help")


def is_headless(arguments: list[str]) -> bool:
    """Whether these arguments ask for something that needs no desk."""
    return bool(arguments) and arguments[0] in _WITHOUT_DESK


def parser() -> argparse.ArgumentParser:
    """The parser of everything."""
    main = argparse.ArgumentParser(prog="pemustaka", description="The relationship desk of a library.")
    main.add_argument("--version", action="version", version=f"pemustaka {__version__}")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_making(commands, _common())
    _add_looking(commands, _common())
    _add_keeping(commands, _common())
    _add_drawing(commands)
    return main


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--library", type=Path, metavar="FILE", required=True, help="the library file")
    _add_json(common)
    common.add_argument("--staff", metavar="NAME", help="act as this staff member (else: command line)")
    common.add_argument("--desk", metavar="NAME", help="act from this desk (else: command line)")
    return common


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="answer in JSON, for machines")


Subparsers = Any  # argparse gives its class of subparsers no public name


def _add_making(commands: Subparsers, common: argparse.ArgumentParser) -> None:
    new = commands.add_parser("new", parents=[common], help="make an empty library")
    new.add_argument("--name", required=True, help="the library's name")
    new.add_argument("--branch", required=True, help="its first branch")
    new.add_argument("--desk-name", default="1", help="its first desk")
    new.add_argument("--staff-name", required=True, help="its first staff member")
    new.add_argument("--language", choices=("id", "en"), default="id")
    new.add_argument("--zone", default="Asia/Jakarta", help="IANA time zone of the branch")
    demo = commands.add_parser("demo", parents=[common], help="make a demonstration library")
    demo.add_argument("--patrons", type=int, default=2000)
    demo.add_argument("--interactions", type=int, default=12000)
    demo.add_argument("--requests", type=int, default=1000)
    demo.add_argument("--seed", type=int, default=1)
    bring = commands.add_parser("import", help="bring records in from a file")
    kinds = bring.add_subparsers(dest="kind", metavar="KIND", required=True)
    patrons = kinds.add_parser("patrons", parents=[common], help="patrons of another system")
    patrons.add_argument("file", type=Path)
    patrons.add_argument("--preset", choices=("auto", "slims", "koha", "generic"), default="auto")
    patrons.add_argument("--map", action="append", default=[], metavar="HEADING=FIELD")
    patrons.add_argument("--dry-run", action="store_true", help="say what would happen, store nothing")
    patrons.add_argument("--rejects", type=Path, metavar="FILE", help="write rejected rows here")


def _add_looking(commands: Subparsers, common: argparse.ArgumentParser) -> None:
    find = commands.add_parser("find", parents=[common], help="find patrons")
    find.add_argument("text")
    find.add_argument("--limit", type=int, default=20)
    show = commands.add_parser("show", help="show a record whole")
    kinds = show.add_subparsers(dest="kind", metavar="KIND", required=True)
    patron = kinds.add_parser("patron", parents=[common])
    patron.add_argument("identifier", help="any of the patron's numbers")
    history = commands.add_parser("history", parents=[common], help="list change sets, newest first")
    history.add_argument("--limit", type=int, default=20)


def _add_keeping(commands: Subparsers, common: argparse.ArgumentParser) -> None:
    commands.add_parser("check", parents=[common], help="check the library from end to end")
    backup = commands.add_parser("backup", parents=[common], help="write a checked copy")
    backup.add_argument("file", type=Path)
    restore = commands.add_parser("restore", parents=[common], help="put a backup in the library's place")
    restore.add_argument("file", type=Path)
    undo = commands.add_parser("undo", parents=[common], help="undo the last change set, or one by number")
    undo.add_argument("number", type=int, nargs="?")
    undo.add_argument(
        "--since",
        choices=("ask", "keep", "restore"),
        default="ask",
        help="fields changed afterwards: refuse, leave them, or take them back too",
    )


def _add_drawing(commands: Subparsers) -> None:
    screenshots = commands.add_parser("screenshots", help="draw every screen of a demonstration library")
    screenshots.add_argument("folder", type=Path)
    _add_json(screenshots)
