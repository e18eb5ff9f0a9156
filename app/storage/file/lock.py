"""One writing process for a library file: a lock that dies with its process and says who holds it."""

import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.vocabulary.library_errors import LibraryInUseError, LibraryReadOnlyError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 20  # far behind the text, so that Windows lets others read who holds the lock


def lock_path(library: Path) -> Path:
    """The lock file beside a library."""
    return library.with_name(f"{library.name}.lock")


class WriterLock:
    """Holds the lock from construction to `release`.

    Raises LibraryInUseError (which process, since when) when another process holds it. The text in the file
    is emptied on a clean release: text without a lock tells of a process that was killed (`was_killed`).
    """

    def __init__(self, library: Path) -> None:
        self._path = lock_path(library)
        try:
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise LibraryReadOnlyError(library) from error
        if not _try_lock(self._descriptor):
            os.close(self._descriptor)
            raise _in_use(library, self._path)
        self.was_killed = bool(os.read(self._descriptor, 1))
        self._write(_who())

    def release(self) -> None:
        """Say that this process left in order, and let go."""
        self._write("")
        os.close(self._descriptor)  # closing lets the operating system's lock go

    def _write(self, text: str) -> None:
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, text.encode())
        os.fsync(self._descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _who() -> str:
    name = Path(sys.argv[0]).stem
    program = "pemustaka" if name in {"", "__main__"} else name  # `python -m app` calls itself __main__
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps(
        {"process": os.getpid(), "program": program, "computer": platform.node(), "since": since}
    )


def _in_use(library: Path, path: Path) -> LibraryInUseError:
    try:
        who: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(str(who["since"]))
        return LibraryInUseError(library, int(who["process"]), str(who["program"]), since)
    except (OSError, ValueError, KeyError):
        return LibraryInUseError(library, 0, "", None)
