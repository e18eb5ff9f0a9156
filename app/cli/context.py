"""What every headless command has: its arguments, where it answers, and whom it acts as."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.bootstrap import OpenLibrary
from app.cli.answers import as_json
from app.errors import UnknownDeskError, UnknownStaffError
from app.vocabulary.changes import Actor
from app.vocabulary.text import fold

Write = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Context:
    """One command being run. `say` writes a line to standard output."""

    arguments: argparse.Namespace
    say: Write

    def answer(self, value: Any, text: str) -> None:
        """Answer: `value` in JSON where that was asked for, else `text`."""
        self.say(as_json(value) if self.arguments.json else text)

    def actor(self, library: OpenLibrary) -> Actor:
        """Whom to act as. Raises UnknownStaffError and UnknownDeskError; without names, the command line."""
        return Actor(_staff_id(library, self.arguments.staff), _desk_id(library, self.arguments.desk))


def _staff_id(library: OpenLibrary, name: str | None) -> int | None:
    if name is None:
        return None
    for staff in library.queries.desk.staff():
        if staff.is_active and fold(staff.name) == fold(name):
            return staff.id
    raise UnknownStaffError(name)


def _desk_id(library: OpenLibrary, name: str | None) -> int | None:
    if name is None:
        return None
    for desk in library.queries.desk.desks():
        if fold(name) in (fold(desk.name), fold(f"{desk.branch_name} {desk.name}")):
            return desk.id
    raise UnknownDeskError(name)
