"""Moments and quoted words as a language writes them in a message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.patrons import WrittenLanguage


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language writes: names from Monday and from January on, patterns with their parts in braces."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    moment: str
    day: str
    clock: str
    closed: str

    def moment_in_words(self, local: datetime) -> str:
        """A moment on the branch's own clock: Rabu, 25 November 2026 pukul 15.00."""
        return self.moment.format(
            weekday=self.days[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour=f"{local.hour:02}",
            minute=f"{local.minute:02}",
        )

    def day_in_words(self, day: date) -> str:
        """A day of the calendar: Rabu, 25 November 2026."""
        return self.day.format(
            weekday=self.days[day.weekday()], day=day.day, month=self.months[day.month - 1], year=day.year
        )

    def hours_in_words(self, week: Sequence[str]) -> str:
        """Seven days of opening hours, equal neighbours together: Senin–Kamis 08.00–16.00; Minggu tutup."""
        parts: list[str] = []
        place = 0
        while place < len(week):
            last = place
            while last + 1 < len(week) and week[last + 1] == week[place]:
                last += 1
            days = self.days[place] if last == place else f"{self.days[place]}–{self.days[last]}"
            parts.append(f"{days} {self._spans(week[place])}")
            place = last + 1
        return "; ".join(parts)

    def _spans(self, day: str) -> str:
        spans = day.replace(":", self.clock).replace("-", "–").split()
        return ", ".join(spans) or self.closed


WORDINGS: Mapping[WrittenLanguage, Wording] = {
    WrittenLanguage.INDONESIAN: Wording(
        days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        months=(
            *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
            *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
        ),
        moment="{weekday}, {day} {month} {year} pukul {hour}.{minute}",
        day="{weekday}, {day} {month} {year}",
        clock=".",
        closed="tutup",
    ),
    WrittenLanguage.ENGLISH: Wording(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        moment="{weekday} {day} {month} {year} at {hour}:{minute}",
        day="{weekday} {day} {month} {year}",
        clock=":",
        closed="closed",
    ),
}
"""Every language in which the library writes to patrons."""


def quoted(text: str, longest: int) -> str:
    """Somebody's own words in quotation marks (the same in both languages), cut at a blank if too long."""
    if len(text) > longest:
        text = text[: longest - 1].rsplit(" ", 1)[0].rstrip() + "…"
    return f"“{text}”"
