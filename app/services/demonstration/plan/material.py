"""The words of the demonstration library, read from the files that ship with the program."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.paths import resources

Table = Mapping[str, Any]
"""A table of a TOML file; the comments in the files say what each key means."""


@dataclass(frozen=True, slots=True)
class Material:
    """One table a file of resources/demonstration."""

    names: Table
    people: Table
    hours: Table
    staff: Table
    slots: Table
    interactions: Table
    requests: Table
    statements: Table
    featured: Table


def load() -> Material:
    """Read all of it (some 50 kB)."""
    folder = resources() / "demonstration"
    files = {name: folder / f"{name}.toml" for name in Material.__slots__}
    return Material(**{name: tomllib.loads(file.read_text("utf-8")) for name, file in files.items()})
