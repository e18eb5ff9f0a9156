"""What the sections of Today share: they show their part of the picture and say it in each language."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.today.openable_row import RowContent
from app.ui.today.reading import TodayPicture
from app.ui.today.section import Section
from app.ui.today.wording import Reader, TodayWording
from app.vocabulary.today import TodaySection


class ShownSection(Section):
    """Those who extend it name themselves in `_retranslate`, and write rows in `_contents`.

    `goes_when_empty`: there is nothing to say when nothing is there.
    """

    NAME: TodaySection
    ICON: Icon
    ROLE = Role.MUTED
    HAS_ASIDE = False
    GOES_WHEN_EMPTY = False

    def __init__(self, theme: Theme, wording: TodayWording, parent: QWidget | None = None) -> None:
        mark = StateMark(self.ICON, self.ROLE, "")
        super().__init__(theme, f"today_{self.NAME}", mark, parent, has_aside=self.HAS_ASIDE)
        self._wording = wording
        self._picture: TodayPicture | None = None
        self._reader = Reader(0, "")
        self._retranslate()
        if self.GOES_WHEN_EMPTY:
            self.hide()

    def show_picture(self, picture: TodayPicture, reader: Reader) -> None:
        """Show what was read, for who reads it."""
        self._picture = picture
        self._reader = reader
        contents = self._contents(picture, reader)
        self.show_rows(contents, self._note(picture, contents))
        if self.GOES_WHEN_EMPTY:
            self.setVisible(bool(contents))

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        """The rows."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    def _total(self, picture: TodayPicture) -> int | None:
        """How many there are in all, where not all of them are shown."""
        raise NotImplementedError  # abstract, as above

    def _note(self, picture: TodayPicture, contents: Sequence[RowContent]) -> str:
        total = self._total(picture)
        return self._wording.beyond(len(contents), len(contents) if total is None else total)

    def _retranslate(self) -> None:
        """Name the section, and say what it says when it is empty."""
        raise NotImplementedError  # abstract, as above

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._picture is not None:
                self.show_picture(self._picture, self._reader)
