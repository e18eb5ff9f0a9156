"""How far a job is, as a share: also of more steps than Qt counts."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.progress_bar import ProgressBar


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> ProgressBar:
    made = ProgressBar(theme)
    qtbot.add_widget(made)
    return made


@pytest.mark.parametrize(
    ("done", "total", "share"), [(0, 7, 0), (5_000_000_000, 10_000_000_000, 0.5), (9, 7, 1)]
)
def test_the_bar_shows_the_share(bar: ProgressBar, done: int, total: int, share: float) -> None:
    bar.show_progress(done, total)
    assert bar.value() == share * bar.maximum()


def test_while_nobody_knows_the_end_it_says_so(bar: ProgressBar) -> None:
    bar.show_progress(1, 2)
    bar.show_progress(0, 0)
    assert bar.maximum() == 0
    assert not bar.grab().isNull()
