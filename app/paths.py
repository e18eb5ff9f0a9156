"""Where the program finds its own files and where this computer keeps what belongs to its user."""

import sys
from pathlib import Path

from platformdirs import user_config_path, user_documents_path, user_downloads_path, user_log_path

_APP = "pemustaka"


def resources() -> Path:
    """The folder of icons, translations and data: beside the sources, or inside the built program."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def settings_file() -> Path:
    """The settings of this workstation (which library, language, look), outside any library file."""
    return user_config_path(_APP, appauthor=False) / "settings.toml"


def window_file() -> Path:
    """Sizes and places of windows, in Qt's INI form."""
    return user_config_path(_APP, appauthor=False) / "window.ini"


def log_folder() -> Path:
    """Where logs go; they hold record numbers, never names."""
    return user_log_path(_APP, appauthor=False)


def default_library_folder() -> Path:
    """Where a new library is proposed to live: a folder that backups and people find."""
    return user_documents_path() / "Pemustaka"


def downloads_folder() -> Path:
    """Where files from other systems mostly arrive."""
    return user_downloads_path()
