"""What the plan picture shows of the steps of a request: when each is due, and when it was done."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Protocol

from app.calendar.calendar import Calendar
from app.queries.kind_rows import StepRow
from app.queries.rows import RequestDetails
from app.ui.formats import Formats
from app.ui.requests.plan.content import Mark, MarkKind
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.wording import Wording
from app.vocabulary.requests import OPEN_CLASSES


class InLanguage(Protocol):
    """Knows the language that is spoken: that of the screens, or that of a sheet of paper."""

    @property
    def language(self) -> str:
        """Its code (ISO 639-1)."""


class StepMarks:
    """Says everything as of the moment of making."""

    def __init__(self, formats: Formats, languages: InLanguage, wording: Wording) -> None:
        self._wording = wording
        self._formats = formats
        self._languages = languages

    def marks(self, details: RequestDetails, calendar: Calendar) -> Iterator[Mark]:
        """For each step the day that it is due and, once it is done, that day beside it."""
        is_open = details.row.status in OPEN_CLASSES
        for step in details.wants.steps:
            yield self._due(step, calendar, is_open=is_open)
            if step.done_at is not None:
                moment = self._formats.moment(step.done_at)
                spoken = self.tr("Step done: {step}, {moment}").format(step=self._name(step), moment=moment)
                yield _mark(MarkKind.STEP_DONE, step.done_at, spoken, Role.DONE)

    def _due(self, step: StepRow, calendar: Calendar, *, is_open: bool) -> Mark:
        today = self._formats.now().date()
        day = self._formats.weekday_date(step.due_on)
        spoken = self.tr("Step due: {step}, {day}").format(step=self._name(step), day=day)
        role = Role.MUTED
        if is_open and step.done_at is None and step.due_on <= today:
            role = Role.DUE if step.due_on == today else Role.LATE
        return _mark(MarkKind.STEP_DUE, _end_of(calendar, step.due_on), spoken, role)

    def _name(self, step: StepRow) -> str:
        return step.name.in_language(self._languages.language)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return self._wording.translate("StepMarks", source, comment, n)


def _mark(kind: MarkKind, at: datetime, spoken: str, role: Role) -> Mark:
    return Mark(kind, at, "", spoken, role, Icon.CHECK)


def _end_of(calendar: Calendar, on: date) -> datetime:
    """When the branch closes that day; of a day that is closed since, its end."""
    day = calendar.day(on)
    if day.is_open:
        return day.spans[-1][1]
    return datetime.combine(on, time(23, 59), calendar.hours.zone).astimezone(UTC)
