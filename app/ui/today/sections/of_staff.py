"""The sections about the staff's own work: what to follow up, what was left for them, what they began."""

from collections.abc import Sequence

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.today.openable_row import RowContent
from app.ui.today.reading import TodayPicture
from app.ui.today.sections.shown_section import ShownSection
from app.ui.today.wording import Reader
from app.vocabulary.today import TodaySection


class FollowUpsSection(ShownSection):
    """What I, or anybody, must do by today."""

    NAME = TodaySection.FOLLOW_UPS
    ICON = Icon.CHECK_CIRCLE
    HAS_ASIDE = True

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.follow_up(row, reader.staff_id) for row in picture.follow_ups]

    def _total(self, picture: TodayPicture) -> int:
        return picture.follow_up_count

    def _retranslate(self) -> None:
        self.say(
            self.tr("To follow up"), self.tr("Nothing is left to follow up today."), aside=self.tr("Done")
        )


class WordsSection(ShownSection):
    """What the shift before has left for this one."""

    NAME = TodaySection.WORDS
    ICON = Icon.MESSAGE
    HAS_ASIDE = True
    GOES_WHEN_EMPTY = True

    def _contents(self, picture: TodayPicture, _reader: Reader) -> Sequence[RowContent]:
        return [self._wording.word(row) for row in picture.words]

    def _total(self, _picture: TodayPicture) -> int | None:
        return None

    def _retranslate(self) -> None:
        self.say(self.tr("Left for this shift"), "", aside=self.tr("Read"))


class DraftsSection(ShownSection):
    """Notes that were begun."""

    NAME = TodaySection.DRAFTS
    ICON = Icon.EDIT
    GOES_WHEN_EMPTY = True

    def _contents(self, picture: TodayPicture, _reader: Reader) -> Sequence[RowContent]:
        return [self._wording.draft(row) for row in picture.drafts]

    def _total(self, _picture: TodayPicture) -> int | None:
        return None

    def _retranslate(self) -> None:
        self.say(self.tr("Begun and not saved"), "")


class HandedSection(ShownSection):
    """Requests that were passed on and nobody has accepted: to me or my side, or left lying."""

    NAME = TodaySection.HANDED
    ICON = Icon.SEND
    ROLE = Role.INFO
    HAS_ASIDE = True
    GOES_WHEN_EMPTY = True

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.handed(one, reader.staff_id) for one in picture.handed]

    def _total(self, _picture: TodayPicture) -> int | None:
        return None

    def _retranslate(self) -> None:
        self.say(self.tr("Handed over, not accepted yet"), "", aside=self.tr("Accept"))
