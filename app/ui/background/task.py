"""One piece of work on its way: what to run, whom it is for, and what came of it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from app.ui.background.progress import Progress


class Pool(Enum):
    """Where work runs: readers side by side, one writer, the network apart from both."""

    READ = auto()
    WRITE = auto()
    NETWORK = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a piece of work returned, or what it raised."""

    result: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class Task:
    """One piece of work; lives in the runner's list on the GUI thread until its outcome is delivered."""

    pool: Pool
    work: Callable[[], Any]
    owner: QObject
    then: Callable[[Any], None] | None = None
    failed: Callable[[Any], None] | None = None
    finished: Callable[[], None] | None = None
    key: str | None = None
    progress: Progress | None = None
    progressed: Callable[[int, int], None] | None = None
    future: Future[None] | None = None
    outcome: Outcome | None = None
    is_overtaken: bool = False

    @property
    def is_awaited(self) -> bool:
        """Whether the owner still exists on Qt's side and has not asked anew."""
        return not self.is_overtaken and shiboken6.isValid(self.owner)

    def run(self) -> None:
        """Do the work, in whichever thread calls."""
        self.outcome = _attempt(self.work)


def _attempt(work: Callable[[], Any]) -> Outcome:
    """Run `work`; a function of its own, so that a kept traceback does not keep the task that keeps it."""
    try:
        return Outcome(result=work())
    except BaseException as error:  # noqa: BLE001  # whatever it is, it is judged on the GUI thread
        return Outcome(error=error)
