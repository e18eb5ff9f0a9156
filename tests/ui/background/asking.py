"""Somebody who asks the task runner for work, and the work that they ask for."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.errors import EmptyNameError
from app.vocabulary.changes import Action, Changes
from app.vocabulary.records import RecordKind

CHANGES = Changes(7, Action.ADD_PATRON, frozenset({RecordKind.PATRON}))


class Desk(QObject):
    """Somebody who asks for work and remembers what came back, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.threads.add(threading.get_ident())

    def hear_finished(self) -> None:
        self.hear("finished")

    def hear_progress(self, done: int, total: int) -> None:
        self.hear((done, total))

    def has_heard(self, *answers: object) -> bool:
        return self.heard == list(answers)


def refuse() -> None:
    raise EmptyNameError


def blunder() -> None:
    message = "a bug"
    raise ZeroDivisionError(message)


def wait_then(gate: threading.Event, answer: str) -> str:
    assert gate.wait(10)
    return answer


def heard(desk: Desk, *answers: object) -> Callable[[], bool]:
    return partial(desk.has_heard, *answers)
