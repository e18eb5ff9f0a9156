"""Steps that many screens share: how the window comes to show what is drawn."""

from app.screenshots.stage import DeskStage
from app.ui.patrons.patron_panel import Page


def today(stage: DeskStage) -> None:
    """The tab Today."""
    stage.act("tab_1")


def patron(page: Page, stage: DeskStage) -> None:
    """A page of the patron of whom most is told."""
    stage.open_patron(page)


def page_pressed(page: Page, button: str, stage: DeskStage) -> None:
    """A button on that page."""
    patron(page, stage)
    stage.press(button)


def on_today(action: str, stage: DeskStage) -> None:
    """What an action of the window opens."""
    today(stage)
    stage.act(action)


def pressed(action: str, button: str, stage: DeskStage) -> None:
    """A button in what an action opens."""
    on_today(action, stage)
    stage.press(button)
