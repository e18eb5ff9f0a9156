"""The first start's window over real files in a folder of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from app.starting.start import DeskLibraries
from app.ui.background.task_runner import TaskRunner
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.first_start.libraries import Opened
from app.ui.languages import Languages
from app.ui.theme.theme import Theme


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where libraries are proposed to live; it is not there yet."""
    return tmp_path / "Documents" / "Pemustaka"


@pytest.fixture
def opened() -> list[Opened]:
    """What the window opened, in the order in which it told."""
    return []


@pytest.fixture
def window(
    theme: Theme, languages: Languages, tasks: TaskRunner, folder: Path, opened: list[Opened]
) -> Iterator[FirstStartWindow]:
    made = FirstStartWindow(theme, languages, tasks, DeskLibraries(), folder)
    made.opened.connect(opened.append)
    made.show()
    yield made
    tasks.close()
    for one in opened:
        one.library.close()
    shiboken6.delete(made)
