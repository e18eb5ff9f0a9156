"""The sections about patrons: who was here last."""

from collections.abc import Sequence

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.today.openable_row import RowContent
from app.ui.today.reading import TodayPicture
from app.ui.today.sections.shown_section import ShownSection
from app.ui.today.wording import Reader
from app.vocabulary.today import TodaySection


class PatronsSection(ShownSection):
    """The last patrons; the note says how many were served today."""

    NAME = TodaySection.PATRONS
    ICON = Icon.PERSON

    def _contents(self, picture: TodayPicture, _reader: Reader) -> Sequence[RowContent]:
        return [self._wording.patron(row) for row in picture.view.last_patrons]

    def _note(self, picture: TodayPicture, contents: Sequence[RowContent]) -> str:
        return self.tr("%Ln today", "patrons", picture.view.patrons_today) if contents else ""

    def _retranslate(self) -> None:
        self.say(
            self.tr("Last patrons"),
            self.tr("Patrons appear here as they are served or looked up."),
            link=self.tr("All"),
        )


class CameBackSection(ShownSection):
    """Patrons who were here today and have something open from before."""

    NAME = TodaySection.CAME_BACK
    ICON = Icon.PEOPLE
    ROLE = Role.INFO
    GOES_WHEN_EMPTY = True

    def _contents(self, picture: TodayPicture, _reader: Reader) -> Sequence[RowContent]:
        return [self._wording.patron(row) for row in picture.came_back]

    def _total(self, _picture: TodayPicture) -> int | None:
        return None

    def _retranslate(self) -> None:
        self.say(self.tr("Came back with something open"), "")
