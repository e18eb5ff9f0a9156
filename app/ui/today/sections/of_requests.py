"""The sections about promises: late, due, coming, waiting, and none yet."""

from collections.abc import Sequence

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.today.openable_row import RowContent
from app.ui.today.reading import TodayPicture
from app.ui.today.sections.shown_section import ShownSection
from app.ui.today.wording import Reader
from app.vocabulary.today import TodaySection


class LateSection(ShownSection):
    """Promises that have passed; the button beside each tells the patron."""

    NAME = TodaySection.LATE
    ICON = Icon.ALERT_TRIANGLE
    ROLE = Role.LATE
    HAS_ASIDE = True

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.request(row, reader.name) for row in picture.view.late]

    def _total(self, picture: TodayPicture) -> int:
        return picture.view.late_count

    def _retranslate(self) -> None:
        self.say(
            self.tr("Late"),
            self.tr("No promise is overdue."),
            link=self.tr("All requests"),
            aside=self.tr("Tell the patron"),
        )


class DueSection(ShownSection):
    """Promises of later today, with what remains until then."""

    NAME = TodaySection.DUE
    ICON = Icon.CLOCK
    ROLE = Role.DUE

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.due_today(row, reader.name) for row in picture.view.due_today]

    def _total(self, picture: TodayPicture) -> int:
        return picture.view.due_today_count

    def _retranslate(self) -> None:
        self.say(self.tr("Due today"), self.tr("Nothing more is promised for today."))


class ComingSection(ShownSection):
    """Promises of the next days."""

    NAME = TodaySection.COMING
    ICON = Icon.CALENDAR
    ROLE = Role.INFO

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.request(row, reader.name) for row in picture.view.coming]

    def _total(self, _picture: TodayPicture) -> int | None:
        return None

    def _retranslate(self) -> None:
        self.say(self.tr("Coming"), self.tr("Nothing is promised for the next seven days."))


class WaitingSection(ShownSection):
    """Work of mine or of nobody whose clock stands still."""

    NAME = TodaySection.WAITING
    ICON = Icon.HOURGLASS
    ROLE = Role.WAITING

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.request(row, reader.name) for row in picture.view.waiting]

    def _total(self, picture: TodayPicture) -> int:
        return picture.view.waiting_count

    def _retranslate(self) -> None:
        self.say(self.tr("Waiting"), self.tr("No request of yours waits for a patron or for somebody else."))


class UnpromisedSection(ShownSection):
    """Work of mine or of nobody for which no date was given."""

    NAME = TodaySection.UNPROMISED
    ICON = Icon.RING
    ROLE = Role.NEUTRAL

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.request(row, reader.name) for row in picture.view.unpromised]

    def _total(self, picture: TodayPicture) -> int:
        return picture.view.unpromised_count

    def _retranslate(self) -> None:
        self.say(self.tr("No promise yet"), self.tr("Every request has its promise."))


class SilentSection(ShownSection):
    """Requests of which the patron has heard nothing for longer than the kind allows; a button tells them."""

    NAME = TodaySection.SILENT
    ICON = Icon.MESSAGE
    ROLE = Role.DUE
    HAS_ASIDE = True
    GOES_WHEN_EMPTY = True

    def _contents(self, picture: TodayPicture, reader: Reader) -> Sequence[RowContent]:
        return [self._wording.silent(row, silent, reader.name) for row, silent in picture.silent.rows]

    def _total(self, picture: TodayPicture) -> int:
        return picture.silent.count

    def _retranslate(self) -> None:
        self.say(self.tr("No word to the patron"), "", aside=self.tr("Tell the patron"))
