"""Does what was asked for at the first start; runs in a worker thread and touches no screen."""

from app.services.demonstration.size import DemonstrationSize
from app.ui.background.progress import Progress
from app.ui.first_start.libraries import Libraries, Opened
from app.ui.first_start.wishes import MakeDemonstration, MakeLibrary, OpenFile, RestoreBackup, Wish
from app.vocabulary.library_errors import MakingStoppedError


def fulfil(libraries: Libraries, wish: Wish, progress: Progress) -> Opened:
    """Answer with the open library.

    Raises LibraryError, the errors of text, UnknownZoneError; MakingStoppedError where it was stopped.
    """
    match wish:
        case MakeLibrary(path, command):
            library, first = libraries.new_library(path, command)
            return Opened(library, path, first)
        case MakeDemonstration(path, command):
            library, first, _ = libraries.demonstration_library(
                path, command, DemonstrationSize(), _Report(progress)
            )
            return Opened(library, path, first)
        case RestoreBackup(backup, path):
            libraries.restore_library(backup, path)
            return Opened(libraries.open_library(path), path)
        case OpenFile(path):
            return Opened(libraries.open_library(path), path)


class _Report:
    """Tells how far the making is, and gives up when that is wished."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, done: int, total: int) -> None:
        if self._progress.is_cancelled:
            raise MakingStoppedError
        self._progress.report(done, total)
