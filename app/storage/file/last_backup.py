"""Remembers the last backup of a library in a small file beside it.

Not inside: a backup may be made beside a running desk, by whoever may only read, and a copy that was given
away knows nothing of backups made here. Not in the settings of one user: a nightly backup is another's.
"""

import json
import logging
from datetime import datetime
from pathlib import Path

from app.vocabulary.backups import Backup

_log = logging.getLogger(__name__)


def note_path(library: Path) -> Path:
    """The file beside a library."""
    return library.with_name(f"{library.name}.last-backup")


def remember(library: Path, identity: str, backup: Backup) -> None:
    """Note a backup of the library with this identity. A folder that refuses costs the note alone."""
    values = {
        "library": identity,
        "path": str(backup.path.absolute()),
        "size": backup.size,
        "made_at": backup.made_at.isoformat(),
    }
    temporary = note_path(library).with_suffix(".part")
    try:
        temporary.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        temporary.replace(note_path(library))
    except OSError as error:
        _log.info("the backup was not noted: %s", error.strerror)


def recall(library: Path, identity: str) -> Backup | None:
    """The last backup noted, or None; a note about another library that lay here before is none."""
    try:
        values = json.loads(note_path(library).read_text(encoding="utf-8"))
        if values["library"] != identity:
            return None
        made_at = datetime.fromisoformat(values["made_at"])
        if made_at.tzinfo is None:
            return None
        return Backup(Path(values["path"]), int(values["size"]), made_at)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError):
        _log.info("the note of the last backup cannot be read")
        return None
