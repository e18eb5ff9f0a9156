import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from app.ui.deadlines import Deadlines
from app.ui.formats import Formats
from app.ui.languages import Language
from app.ui.wording import Wording

SEMARANG = ZoneInfo("Asia/Jakarta")
NOW = dt.datetime(2026, 11, 24, 10, 12, tzinfo=SEMARANG)


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """A moment of November on the branch's clock, in UTC as the records hold it."""
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=SEMARANG).astimezone(dt.UTC)


def deadlines(wording: Wording) -> Deadlines:
    return Deadlines(wording, Formats(wording, SEMARANG, lambda: NOW.astimezone(dt.UTC)))


@pytest.fixture
def english(wordings: dict[Language, Wording]) -> Deadlines:
    return deadlines(wordings[Language.ENGLISH])


@pytest.fixture
def indonesian(wordings: dict[Language, Wording]) -> Deadlines:
    return deadlines(wordings[Language.INDONESIAN])


@pytest.mark.parametrize(
    ("due", "in_english", "in_indonesian"),
    [
        (at(19, 16), "5 days late", "terlambat 5 hari"),
        (at(23, 10), "1 day late", "terlambat 1 hari"),
        (at(23, 15), "19 h late", "terlambat 19 jam"),
        (at(24, 7), "3 h late", "terlambat 3 jam"),
        (at(24, 10, 11), "1 min late", "terlambat 1 menit"),
        (at(24, 10, 12), "due today 10:12", "hari ini 10.12"),
        (at(24, 14), "due today 14:00", "hari ini 14.00"),
        (at(25, 0), "tomorrow", "besok"),
        (at(30, 9), "6 days left", "6 hari lagi"),
    ],
)
def test_a_promised_moment_is_told_as_staff_think_of_it(
    english: Deadlines, indonesian: Deadlines, due: dt.datetime, in_english: str, in_indonesian: str
) -> None:
    assert (english.moment(due), indonesian.moment(due)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("days", "in_english", "in_indonesian"),
    [
        (-5, "5 days late", "terlambat 5 hari"),
        (-1, "1 day late", "terlambat 1 hari"),
        (0, "due today", "hari ini"),
        (1, "tomorrow", "besok"),
        (10, "10 days left", "10 hari lagi"),
        (52, "7 weeks left", "7 minggu lagi"),
    ],
)
def test_a_day_without_a_time(
    english: Deadlines, indonesian: Deadlines, days: int, in_english: str, in_indonesian: str
) -> None:
    day = NOW.date() + dt.timedelta(days=days)
    assert (english.day(day), indonesian.day(day)) == (in_english, in_indonesian)


def test_a_countdown_says_when_and_how_long(english: Deadlines, indonesian: Deadlines) -> None:
    assert english.countdown(at(24, 14)) == "14:00 · 3 h 48 left"
    assert indonesian.countdown(at(24, 14)) == "14.00 · 3 jam 48 lagi"
