"""Moments and quoted words as a language writes them in a message."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.vocabulary.patrons import WrittenLanguage


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language writes: names from Monday and from January on, patterns with their parts in braces."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    moment: str

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


WORDINGS: Mapping[WrittenLanguage, Wording] = {
    WrittenLanguage.INDONESIAN: Wording(
        days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        months=(
            *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
            *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
        ),
        moment="{weekday}, {day} {month} {year} pukul {hour}.{minute}",
    ),
    WrittenLanguage.ENGLISH: Wording(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        moment="{weekday} {day} {month} {year} at {hour}:{minute}",
    ),
}
"""Every language in which the library writes to patrons."""


def quoted(text: str, longest: int) -> str:
    """Somebody's own words in quotation marks (the same in both languages), cut at a blank if too long."""
    if len(text) > longest:
        text = text[: longest - 1].rsplit(" ", 1)[0].rstrip() + "…"
    return f"“{text}”"
