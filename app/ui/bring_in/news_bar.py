"""The bar over the page: why a file was refused, where rejected rows were saved, that all was undone."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.info_bar import InfoBar


class Happened(Enum):
    """News that needs no data."""

    UNDONE = auto()


News = PemustakaError | Path | Happened | None
"""A refusal; where rejected rows are now; something else that happened; or nothing to tell."""

_REFUSED = StateMark(Icon.ALERT_TRIANGLE, Role.LATE, "")
_DONE = StateMark(Icon.CHECK_CIRCLE, Role.DONE, "")


class NewsBar(InfoBar):
    """Hidden while there is nothing to tell; says it anew in another language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, closable=False)
        self._news: News = None

    def tell(self, news: News) -> None:
        """Tell this in place of what was told before."""
        self._news = news
        self._tell_again()

    def _tell_again(self) -> None:
        match self._news:
            case None:
                self.hide()
            case PemustakaError():
                self.say(_REFUSED, sentence(self._news))
            case Path():
                text = self.tr("The rejected rows are in {path}. Mend them there and bring that file in.")
                self.say(_DONE, text.format(path=self._news))
            case Happened.UNDONE:
                self.say(_DONE, self.tr("Undone: what came in with the file is gone again."))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_again()
