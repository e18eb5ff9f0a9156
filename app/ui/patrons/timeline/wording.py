"""What an entry of the timeline says: its time, its picture, its title, its muted line."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.queries.history_rows import ChangeSetRow
from app.queries.key_rows import StatementRow
from app.queries.rows import EventRow, InteractionRow, RequestRow, TimelineEntry, VisitEntryRow
from app.ui.durations import Durations
from app.ui.event_words import EventWords
from app.ui.formats import Formats
from app.ui.history.action_words import ActionWords
from app.ui.history.record_words import RecordWords
from app.ui.languages import Languages
from app.ui.patrons.key_information.statement_words import StatementWords
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.wording import ScreenWording
from app.ui.words import word

_LONGEST_LINE = 500
"""No line of a timeline shows more: a note of a megabyte is not laid out to be cut off."""

_ICONS = {icon.value: icon for icon in Icon}


@dataclass(frozen=True, slots=True)
class EntryContent:
    """In the language of the screen. The word of `mark` is not shown; `staff_only` is empty for most."""

    time: str
    mark: StateMark
    title: str
    second: str
    staff_only: str = ""

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        parts = (self.time, self.title, self.second, self.staff_only)
        return ", ".join(part for part in parts if part)


class TimelineWording:
    """Writes the contents of entries."""

    def __init__(self, formats: Formats, durations: Durations, languages: Languages, states: States) -> None:
        self._formats = formats
        self._durations = durations
        self._languages = languages
        self._statements = StatementWords(ScreenWording())
        self._events = EventWords(formats, languages, states)
        self._actions = ActionWords(RecordWords(formats, languages))

    def content(self, entry: TimelineEntry) -> EntryContent:
        """What the entry says."""
        time = self._formats.time(entry.at)
        if entry.interaction is not None:
            return self._interaction(time, entry.interaction)
        if entry.event is not None and entry.request is not None:
            return self._event(time, entry.event, entry.request)
        if entry.visit is not None:
            return self._visit(time, entry.visit)
        if entry.change is not None:
            return self._change(time, entry.change, entry.merged)
        assert entry.statement is not None
        return self._statement(entry.statement)

    def whole(self, entry: TimelineEntry) -> str:
        """All that was written, where a row may have cut it off."""
        return entry.interaction.note if entry.interaction is not None else self.content(entry).title

    def _interaction(self, time: str, row: InteractionRow) -> EntryContent:
        language = self._languages.language
        took = self._durations.length(timedelta(minutes=row.minutes)) if row.minutes else None
        parts = (row.kind.in_language(language), row.channel.in_language(language), row.staff_name, took)
        mark = StateMark(_ICONS.get(row.icon, Icon.MESSAGE), Role.MUTED, "")
        return EntryContent(time, mark, _one_line(row.note), _joined(parts))

    def _event(self, time: str, event: EventRow, request: RequestRow) -> EntryContent:
        about = f"R-{request.number} {request.subject}"
        return EntryContent(
            time=time,
            mark=self._events.mark(event),
            title=_one_line(self._events.title(event)),
            second=_joined((about, self._events.second(event))),
            staff_only=self._events.staff_only(event),
        )

    def _statement(self, row: StatementRow) -> EntryContent:
        """A statement has a day and no time."""
        parts = (self.tr("key information"), word(row.heading), word(row.source), row.staff_name)
        return EntryContent(
            "", StateMark(Icon.PERSON, Role.ACCENT, ""), _one_line(self._statements.says(row)), _joined(parts)
        )

    def _visit(self, time: str, row: VisitEntryRow) -> EntryContent:
        purpose = row.purpose.in_language(self._languages.language) if row.purpose is not None else None
        people = self.tr("%Ln people", "", row.head_count) if row.head_count > 1 else None
        mark = StateMark(Icon.VISIT, Role.MUTED, "")
        second = _joined((self.tr("visit"), row.room, people, row.staff_name))
        return EntryContent(time, mark, purpose or self.tr("Came to the library"), second)

    def _change(self, time: str, row: ChangeSetRow, merged: tuple[str, ...]) -> EntryContent:
        who = _joined((self._actions.by_and_where(row), row.reason))
        if merged:
            title = self.tr("Merged with {names}").format(names=", ".join(merged))
            return EntryContent(time, StateMark(Icon.PEOPLE, Role.INFO, ""), title, who)
        second = _joined((self.tr("change of the record"), who))
        return EntryContent(time, StateMark(Icon.EDIT, Role.MUTED, ""), self._actions.listed(row), second)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("TimelineWording", source, comment, n)


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST_LINE].split())


def _joined(parts: tuple[str | None, ...]) -> str:
    return " · ".join(part for part in parts if part)
