"""The choices of this workstation, kept in one small file outside any library."""

import logging
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)

VERSION = 1
"""The number of the newest upgrade below; written into the file."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What this workstation remembers between starts.

    `library` is the file opened last, `desk` and `staff` the local ids used there. `language` is id, en or
    empty (the system's); `scheme` is light, dark or system. `scanner_prefix` is what the scanner sends before
    a number. After `rest_minutes` without any input the desk asks who is there; 0: never.
    `slip_paper` and `sheet_paper` are papers of app/ui/printing, `printer` is the one used last.
    """

    library: str = ""
    desk: int = 0
    staff: int = 0
    language: str = ""
    scheme: str = "system"
    scanner_prefix: str = ""
    rest_minutes: int = 10
    slip_paper: str = "a5"
    sheet_paper: str = "a4"
    printer: str = ""


# Each renamed or re-read setting is one dated function here: `values` of the version before becomes that of
# the next. The first entry leads from version 1 to 2.
_UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()


class SettingsFile:
    """Reads and writes the settings; a file that cannot be read costs the choices, never the start."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = _read(path)

    @property
    def settings(self) -> Settings:
        """The present choices."""
        return self._settings

    def change(self, **values: Any) -> Settings:
        """Change some choices and keep them. A disk that refuses is logged: the desk goes on."""
        self._settings = replace(self._settings, **values)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._path.with_suffix(".part")
            temporary.write_text(_toml(self._settings), encoding="utf-8")
            temporary.replace(self._path)
        except OSError as error:
            _log.info("settings were not kept: %s", error.strerror)
        return self._settings

    def open_library(self, path: str) -> Settings:
        """Remember the library; in another one than before, desk and staff member are still to be chosen."""
        is_another = path != self._settings.library
        return self.change(library=path, desk=0, staff=0) if is_another else self._settings


def _read(path: Path) -> Settings:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _log.info("the settings file cannot be read; starting with the usual choices")
        return Settings()
    for upgrade in _UPGRADES[int(values.pop("version", VERSION)) - 1 :]:
        values = upgrade(values)
    usual = Settings()
    fitting = {
        name: value
        for name, value in values.items()
        if hasattr(usual, name) and isinstance(value, type(getattr(usual, name)))
    }
    return replace(usual, **fitting)


def _toml(settings: Settings) -> str:
    lines = [f"version = {VERSION}"]
    lines += [f"{field.name} = {_literal(getattr(settings, field.name))}" for field in fields(settings)]
    return "\n".join(lines) + "\n"


def _literal(value: str | int) -> str:
    if not isinstance(value, str):
        return repr(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04X}" for c in escaped) + '"'
