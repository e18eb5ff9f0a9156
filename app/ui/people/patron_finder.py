"""Looks patrons up for a field in which one is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.queries.patron_lists import PatronListing, PatronLists, PatronPage
from app.ui.background.task_runner import TaskRunner

MOST = 8
"""So many matches fit under a field."""


class PatronFinder:
    """The same search as the find box: numbers, names, contacts, the last served first."""

    def __init__(self, tasks: TaskRunner, patrons: PatronLists) -> None:
        self._tasks = tasks
        self._patrons = patrons

    def find(self, text: str, owner: QObject, then: Callable[[PatronPage], None]) -> None:
        """Answer `then` with the first matches; a later question of the same owner overtakes this one."""
        listing = PatronListing(text)
        self._tasks.read(partial(self._patrons.first, listing, MOST), owner=owner, then=then, key="people")
