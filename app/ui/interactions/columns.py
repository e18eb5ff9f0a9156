"""The columns of the table of interactions."""

from collections.abc import Iterable
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from app.queries.interaction_listing import InteractionOrder
from app.queries.rows import InteractionRow
from app.ui.formats import Formats
from app.ui.tables.columns import RIGHT, Column
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.interactions import Outcome

USUAL_COLUMNS = ("when", "patron", "kind", "channel", "staff", "note")
"""What is shown as long as nobody has chosen; the note is last and takes the room that is left."""


_LONGEST_LINE = 500
"""No line of a table shows more: a note of many pages is not joined to be cut off."""


class InteractionColumns:
    """Says what each column shows, in the language of the screen."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._formats: Formats = workplace.formats

    def all(self) -> tuple[Column[InteractionRow], ...]:
        """Every column that there is."""
        return (*self._what_and_who(), *self._how(), *self._told())

    def _what_and_who(self) -> tuple[Column[InteractionRow], ...]:
        return (
            Column(
                self._when_title,
                self._when,
                tip=self._full_when,
                sort_key=InteractionOrder.WHEN,
                key="when",
                letters=24,
                value=attrgetter("happened_at"),
            ),
            Column(
                self._patron_title,
                self._patron,
                tip=self._patron,
                sort_key=InteractionOrder.PATRON,
                key="patron",
                letters=26,
                value=attrgetter("patron_name"),
            ),
        )

    def _how(self) -> tuple[Column[InteractionRow], ...]:
        order = InteractionOrder
        return (
            Column(
                self._kind_title,
                self._kind,
                sort_key=order.KIND,
                key="kind",
                letters=20,
                samples=self._kinds,
                value=attrgetter("kind"),
            ),
            Column(
                self._channel_title,
                self._channel,
                sort_key=order.CHANNEL,
                key="channel",
                letters=16,
                samples=self._channels,
                value=attrgetter("channel"),
            ),
            Column(
                self._staff_title,
                self._staff,
                sort_key=order.STAFF,
                key="staff",
                letters=20,
                value=attrgetter("staff_name"),
            ),
            Column(
                self._branch_title,
                self._branch,
                sort_key=order.BRANCH,
                key="branch",
                letters=20,
                value=attrgetter("branch_name"),
            ),
        )

    def _told(self) -> tuple[Column[InteractionRow], ...]:
        return (
            Column(
                self._topic_title,
                self._topic,
                tip=self._topic,
                key="topic",
                letters=24,
                value=attrgetter("topic"),
            ),
            Column(
                self._outcome_title,
                self._outcome,
                key="outcome",
                letters=18,
                samples=self._outcomes,
                value=self._outcome,
            ),
            *self._counted(),
            Column(
                self._note_title,
                self._note,
                tip=attrgetter("note"),
                key="note",
                letters=40,
                value=attrgetter("note"),
            ),
        )

    def _counted(self) -> tuple[Column[InteractionRow], ...]:
        minutes, people = attrgetter("minutes"), attrgetter("head_count")
        return (
            Column(self._minutes_title, self._minutes, RIGHT, key="minutes", letters=9, value=minutes),
            Column(self._people_title, self._people, RIGHT, key="people", letters=9, value=people),
        )

    def _when_title(self) -> str:
        return self.tr("When")

    def _patron_title(self) -> str:
        return self.tr("Patron")

    def _kind_title(self) -> str:
        return self.tr("Kind")

    def _channel_title(self) -> str:
        return self.tr("Channel")

    def _staff_title(self) -> str:
        return self.tr("By", "the staff member who noted it")

    def _branch_title(self) -> str:
        return self.tr("Branch")

    def _topic_title(self) -> str:
        return self.tr("Topic")

    def _outcome_title(self) -> str:
        return self.tr("Outcome")

    def _minutes_title(self) -> str:
        return self.tr("Minutes")

    def _people_title(self) -> str:
        return self.tr("People")

    def _note_title(self) -> str:
        return self.tr("Note")

    def _when(self, row: InteractionRow) -> str:
        return self._formats.moment(row.happened_at)

    def _full_when(self, row: InteractionRow) -> str:
        return self._formats.full_moment(row.happened_at)

    def _patron(self, row: InteractionRow) -> str:
        return row.patron_name or self.tr("somebody unnamed")

    def _kind(self, row: InteractionRow) -> str:
        return row.kind.in_language(self._place.languages.language)

    def _kinds(self) -> Iterable[str]:
        kinds = self._place.session.lists.interaction_kinds
        return (row.name.in_language(self._place.languages.language) for row in kinds)

    def _channel(self, row: InteractionRow) -> str:
        return row.channel.in_language(self._place.languages.language)

    def _channels(self) -> Iterable[str]:
        channels = self._place.session.lists.channels
        return (row.name.in_language(self._place.languages.language) for row in channels)

    def _staff(self, row: InteractionRow) -> str:
        return row.staff_name or ""

    def _branch(self, row: InteractionRow) -> str:
        return row.branch_name

    def _topic(self, row: InteractionRow) -> str:
        return row.topic or ""

    def _outcome(self, row: InteractionRow) -> str:
        return word(row.outcome) if row.outcome is not None else ""

    def _outcomes(self) -> Iterable[str]:
        return map(word, Outcome)

    def _minutes(self, row: InteractionRow) -> str:
        return "" if row.minutes is None else self._formats.count(row.minutes)

    def _people(self, row: InteractionRow) -> str:
        return "" if row.head_count is None else self._formats.count(row.head_count)

    def _note(self, row: InteractionRow) -> str:
        return " ".join(row.note[:_LONGEST_LINE].split())

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("InteractionColumns", source, comment, n)
