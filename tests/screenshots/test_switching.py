"""A screen whose language and palette are switched looks as one that was started so."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.screenshots.pictures import Studio, studio
from app.screenshots.screens import SCREENS, Screen
from app.screenshots.stage import Stage
from app.services.demonstration.size import DemonstrationSize
from app.ui.languages import Language
from app.ui.theme.theme import Scheme

SMALL = DemonstrationSize(patrons=40, interactions=150, requests=30)
Look = tuple[Language, Scheme]
SWITCHES: list[tuple[Look, Look]] = [
    ((Language.ENGLISH, Scheme.LIGHT), (Language.INDONESIAN, Scheme.DARK)),
    ((Language.INDONESIAN, Scheme.DARK), (Language.ENGLISH, Scheme.LIGHT)),
]


def switch(stage: Stage, look: Look) -> None:
    """Change language and palette while the desk runs, as its menu does."""
    language, scheme = look
    stage.desk.workplace.languages.use(language)
    stage.desk.workplace.theme.use(scheme)
    stage.settle()


def switched(here: Studio, stage: Stage, bring_up: Screen, before: Look, after: Look) -> QImage:
    """A screen that was open when the look changed."""

    def bring_up_and_switch(stage: Stage) -> None:
        bring_up(stage)
        stage.settle()
        switch(stage, after)

    picture = here.picture(stage, bring_up_and_switch)
    switch(stage, before)
    return picture


@pytest.mark.slow
@pytest.mark.parametrize(("before", "after"), SWITCHES, ids=("to Indonesian and dark", "back"))
def test_a_screen_that_is_switched_looks_as_one_started_so(
    application: QApplication, before: Look, after: Look
) -> None:
    with studio(application, SMALL) as here:
        with here.desk(*after) as desk:
            stage = Stage(application, desk)
            started = {name: here.picture(stage, screen) for name, screen in SCREENS.items()}
        with here.desk(*before) as desk:
            stage = Stage(application, desk)
            same = [n for n, s in SCREENS.items() if switched(here, stage, s, before, after) == started[n]]
    assert [name for name in SCREENS if name not in same] == []
    assert len({bytes(picture.constBits()) for picture in started.values()}) == len(SCREENS)
