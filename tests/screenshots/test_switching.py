"""A screen whose language and palette are switched looks as one that was started so."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from app.screenshots.pictures import Studio, studio, window_with_dialogs
from app.screenshots.screens import ALL, DESK_SCREENS, FIRST_SCREENS
from app.screenshots.stage import Stage
from app.services.demonstration.size import DemonstrationSize
from app.ui.languages import Language
from app.ui.theme.theme import Scheme
from app.ui.widgets.buttons.choice_buttons import ChoiceButtons

HEIGHT = 700
PASSING = {"counted-question"}
"""Notices stay as they were told: in a few seconds they are gone."""

SMALL = DemonstrationSize(patrons=40, interactions=150, requests=30)

Look = tuple[Language, Scheme]
SWITCHES: list[tuple[Look, Look]] = [
    ((Language.ENGLISH, Scheme.LIGHT), (Language.INDONESIAN, Scheme.DARK)),
    ((Language.INDONESIAN, Scheme.DARK), (Language.ENGLISH, Scheme.LIGHT)),
]
StageT = TypeVar("StageT", bound=Stage)


def switch(here: Studio, stage: Stage, look: Look) -> None:
    """Change language and palette while the window is open, as a person does."""
    language, scheme = look
    choices = stage.window.findChild(ChoiceButtons, "beginning_language")
    if isinstance(choices, ChoiceButtons):
        choices.choose(language)  # the first start asks for the language itself
    here.languages.use(language)
    stage.theme.use(scheme)
    stage.settle()


def pictures(here: Studio, before: Look, after: Look) -> Iterator[tuple[str, QImage]]:
    """Every screen, opened in one look and switched to another."""
    with here.desk(*before) as desk:
        yield from pictures_on(here, desk, DESK_SCREENS, before, after)
    with here.first_start(*before) as first:
        yield from pictures_on(here, first, FIRST_SCREENS, before, after)


def pictures_on(
    here: Studio, stage: StageT, screens: Mapping[str, Callable[[StageT], None]], before: Look, after: Look
) -> Iterator[tuple[str, QImage]]:
    for name, bring_up in screens.items():
        bring_up(stage)
        stage.settle()
        switch(here, stage, after)
        for dialog in stage.window.findChildren(QDialog):
            dialog.resize(dialog.width(), HEIGHT)  # it stays as high as the language it was opened in
        stage.settle()
        yield name, window_with_dialogs(stage.window)
        stage.clear()
        switch(here, stage, before)


@pytest.mark.slow
@pytest.mark.parametrize(("before", "after"), SWITCHES, ids=("to Indonesian and dark", "back"))
def test_a_screen_that_is_switched_looks_as_one_started_so(
    application: QApplication, before: Look, after: Look
) -> None:
    with studio(application, SMALL) as here:
        started, switched = dict(pictures(here, after, after)), dict(pictures(here, before, after))
    assert [name for name in ALL - PASSING if switched[name] != started[name]] == []
    assert len({bytes(picture.constBits()) for picture in started.values()}) == len(ALL), "none is another"
