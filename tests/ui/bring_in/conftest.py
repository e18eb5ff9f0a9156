"""The page over a real library, and files to bring in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.ui.background.task_runner import TaskRunner
from app.ui.bring_in.bring_in_page import BringInPage
from app.ui.bring_in.foot_buttons import Step
from app.ui.bring_in.ground import BringInGround
from app.ui.workplace import Workplace

GOLDEN = Path(__file__).parents[2] / "integrations" / "patron_files" / "golden"
SLIMS = GOLDEN / "slims_export.csv"
"""Seven rows, of which three are rejected."""


@pytest.fixture
def page(workplace: Workplace, tasks: TaskRunner, qtbot: QtBot) -> Iterator[BringInPage]:
    made = BringInPage(BringInGround.of(workplace))
    made.resize(1040, 640)
    made.show()
    made.take_focus()
    yield made
    tasks.close()
    shiboken6.delete(made)


@pytest.fixture
def pupils(tmp_path: Path) -> Path:
    """A list whose column of names nobody recognises."""
    path = tmp_path / "siswa.csv"
    path.write_text("Peserta,Kartu,Hobi,Agama\nAndi,S1,membaca,Islam\nBudi,S2,catur,Kristen\n", "utf-8")
    return path


Open = Callable[[Path], None]
"""What the fixture `open_file` answers with."""


@pytest.fixture
def open_file(page: BringInPage, tasks: TaskRunner, qtbot: QtBot) -> Open:
    """Open a file and wait until it is counted or refused."""

    def open_and_wait(path: Path) -> None:
        page.open_file(path)
        qtbot.waitUntil(lambda: tasks.is_idle)

    return open_and_wait


@pytest.fixture
def bring_in(page: BringInPage, open_file: Open, qtbot: QtBot) -> Open:
    """Open a file and import it."""

    def bring(path: Path) -> None:
        open_file(path)
        page._foot_buttons.go_on.click()
        qtbot.waitUntil(lambda: page.step is Step.RESULT)

    return bring
