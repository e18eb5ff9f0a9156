"""Where the program writes what happened: record numbers and errors, never names, numbers or search words."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_BYTES = 1_000_000
_KEPT = 3


def log_to_file(folder: Path) -> Path | None:
    """Log into `folder`; answer the file, or None where the disk refuses (the desk then works without)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "pemustaka.log"
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORM))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
