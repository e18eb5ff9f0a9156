"""Makes the plan picture's content from a request, its calendar and the present moment."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from app.calendar.calendar import Calendar, OpeningDay
from app.calendar.service_time import service_time_ends
from app.queries.rows import PromiseRow, RequestDetails
from app.ui.durations import Durations, capitalised
from app.ui.formats import Formats
from app.ui.requests.page_content import PageContent
from app.ui.requests.plan.content import Bar, BarKind, Mark, MarkKind, Move, PlanContent
from app.ui.requests.plan.steps import InLanguage, StepMarks
from app.ui.requests.wording import SEPARATOR
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.wording import ScreenWording, Wording
from app.vocabulary.requests import StatusClass

_SCREEN = ScreenWording()
_FEWEST_DAYS, _MOST_DAYS = 5, 400
_WITH_CHIP = 2
"""So many of the later promises, the newest, have a chip beside the first's."""


class PlanMaker:
    """Says everything as of the moment of making."""

    def __init__(
        self,
        formats: Formats,
        states: States,
        durations: Durations,
        languages: InLanguage,
        wording: Wording = _SCREEN,
    ) -> None:
        self._formats = formats
        self._steps = StepMarks(formats, languages, wording)
        self._states = states
        self._durations = durations
        self._wording = wording

    def content(self, page: PageContent) -> PlanContent:
        """The picture of a request."""
        details, calendar = page.details, page.calendar
        move = self._move(details, calendar)
        marks = tuple(sorted(self._marks(details, calendar, move), key=_at))
        present = self._present(details)
        planned = self._planned(details, calendar)
        steps = tuple(self._steps.marks(details, calendar))
        moments = [one.at for one in (*marks, *steps, present)] + [planned.ends]
        return PlanContent(
            days=_days(calendar, details.row.opened_at, max(moments)),
            planned=(planned,),
            actual=tuple(self._actual(details, calendar)),
            marks=marks,
            present=present,
            move=move,
            steps=steps,
        )

    def _planned(self, details: RequestDetails, calendar: Calendar) -> Bar:
        begins = details.row.opened_at
        ends = service_time_ends(calendar, begins, details.service_days)
        word = self.tr("Published time, %n working day(s)", "", details.service_days)
        return Bar(BarKind.PLANNED, begins, ends, word, self._spoken(word, begins, ends))

    def _actual(self, details: RequestDetails, calendar: Calendar) -> Iterator[Bar]:
        now = self._formats.now()
        for stretch in details.story.stretches:
            word = capitalised(self._states.status(stretch.status))
            ends = stretch.ends or max(now, stretch.begins)
            length = self._durations.length(calendar.working_time(stretch.begins, ends))
            spoken = self._spoken(word, stretch.begins, stretch.ends)
            spoken = self.tr("{stretch}: {length} of opening time").format(stretch=spoken, length=length)
            kind = BarKind.WORKING if stretch.is_running else BarKind.WAITING
            yield Bar(kind, stretch.begins, ends, word, spoken)

    def _spoken(self, word: str, begins: datetime, ends: datetime | None) -> str:
        first = self._formats.moment(begins)
        if ends is None:
            return self.tr("{what}, from {first} until now").format(what=word, first=first)
        last = self._formats.moment(ends)
        return self.tr("{what}, from {first} to {last}").format(what=word, first=first, last=last)

    def _marks(self, details: RequestDetails, calendar: Calendar, move: Move | None) -> Iterator[Mark]:
        shown = _shown(details.promises)
        standing = [one for one in shown if one.withdrawn_at is None]
        for place, promise in enumerate(shown):
            has_chip = place == 0 or place >= len(shown) - _WITH_CHIP
            holds = bool(standing) and promise is standing[-1]
            mark = self._promise(details, promise, is_first=place == 0, holds=holds, has_chip=has_chip)
            yield replace(mark, spoken=f"{mark.spoken}{SEPARATOR}{move.word}") if holds and move else mark
        if details.row.needed_by is not None:
            yield self._needed_by(calendar, details.row.needed_by, details.needed_why)

    def _promise(
        self, details: RequestDetails, promise: PromiseRow, *, is_first: bool, holds: bool, has_chip: bool
    ) -> Mark:
        state = self._states.of_promise(promise, details.row, holds=holds)
        moment = self._short(promise.promised_for)
        pattern = self.tr("First promise {moment} – {state}") if is_first else self.tr("Moved to {moment}")
        spoken = pattern.format(moment=self._formats.moment(promise.promised_for), state=state.word)
        if not is_first:
            spoken = f"{spoken} – {state.word}"
        if promise.reason:
            spoken = f"{spoken}{SEPARATOR}{promise.reason}"
        return Mark(
            kind=MarkKind.FIRST_PROMISE if is_first else MarkKind.LATER_PROMISE,
            at=promise.promised_for,
            word=pattern.format(moment=moment, state=state.word) if has_chip else "",
            spoken=spoken,
            role=state.role,
            icon=Icon.FLAG,
        )

    def _needed_by(self, calendar: Calendar, on: date, why: str | None) -> Mark:
        day = calendar.day(on)
        midnight = datetime.combine(on, time(23, 59), calendar.hours.zone).astimezone(UTC)
        word = self.tr("Needed by {day}").format(day=self._formats.weekday_date(on))
        return Mark(
            kind=MarkKind.NEEDED_BY,
            at=day.spans[-1][1] if day.is_open else midnight,
            word=word,
            spoken=f"{word}{SEPARATOR}{why}" if why else word,
            role=Role.INFO,
            icon=Icon.CALENDAR,
        )

    def _present(self, details: RequestDetails) -> Mark:
        ended_at = details.story.ended_at
        now = self._formats.now()
        if ended_at is None:
            word = self.tr("now {time}").format(time=self._formats.time(now))
            return Mark(MarkKind.PRESENT, now, word, capitalised(word), Role.TEXT, Icon.CLOCK)
        ended = StatusClass.DELIVERED if details.story.is_solved else details.row.status
        status = self._states.status(ended)
        word = self.tr("{status} {moment}").format(status=status, moment=self._short(ended_at))
        spoken = self.tr("{status} {moment}").format(status=status, moment=self._formats.moment(ended_at))
        return Mark(MarkKind.PRESENT, ended_at, word, capitalised(spoken), Role.TEXT, Icon.CHECK)

    def _move(self, details: RequestDetails, calendar: Calendar) -> Move | None:
        standing = [one for one in details.promises if one.withdrawn_at is None]
        if not standing or standing[-1] is details.promises[0]:
            return None
        first, last = details.promises[0].promised_for, standing[-1].promised_for
        span = calendar.working_time(first, last)
        times = len(standing) - 1 if standing[0] is details.promises[0] else len(standing)
        pattern = self._moved_earlier(times) if span < timedelta() else self._moved_later(times)
        return Move(first, last, pattern.format(length=self._durations.length(abs(span))))

    def _moved_later(self, times: int) -> str:
        if times == 1:
            return self.tr("moved once, {length} later")
        return self.tr("moved %n time(s), {length} later", "", times)

    def _moved_earlier(self, times: int) -> str:
        if times == 1:
            return self.tr("moved once, {length} earlier")
        return self.tr("moved %n time(s), {length} earlier", "", times)

    def _short(self, moment: datetime) -> str:
        """A moment near by: Mon 23, 15:00."""
        local = self._formats.local(moment)
        near = abs(local.date() - self._formats.now().date()) < timedelta(days=25)
        day = self._formats.axis_day(local.date()) if near else self._formats.weekday_date(local.date())
        return f"{day}, {self._formats.time(moment)}"

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("PlanMaker", source, comment, n)


def _at(mark: Mark) -> datetime:
    return mark.at


def _shown(promises: tuple[PromiseRow, ...]) -> list[PromiseRow]:
    """The first for ever, of the later ones those that were not taken back."""
    return [one for place, one in enumerate(promises) if place == 0 or one.withdrawn_at is None]


def _days(calendar: Calendar, opened_at: datetime, last_moment: datetime) -> tuple[OpeningDay, ...]:
    """From the opening to the last moment that matters; never so few that hours look like days."""
    first = calendar.local_date(opened_at)
    count = (calendar.local_date(last_moment) - first).days + 1
    last = first + timedelta(days=min(max(count, _FEWEST_DAYS), _MOST_DAYS) - 1)
    return calendar.days(first, last)
