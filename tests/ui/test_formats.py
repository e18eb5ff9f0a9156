import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from app.ui.formats import Formats
from app.ui.languages import Language
from app.ui.wording import ScreenWording, Wording

SEMARANG = ZoneInfo("Asia/Jakarta")
NOW = dt.datetime(2026, 11, 24, 10, 12, tzinfo=SEMARANG)
TODAY = NOW.date()
YESTERDAY = TODAY - dt.timedelta(days=1)
LAST_YEAR = dt.date(2025, 11, 20)


def clock() -> dt.datetime:
    return NOW.astimezone(dt.UTC)


def at(day: int, hour: int, minute: int = 0, *, year: int = 2026) -> dt.datetime:
    """A moment of November on the branch's clock, in UTC as the records hold it."""
    return dt.datetime(year, 11, day, hour, minute, tzinfo=SEMARANG).astimezone(dt.UTC)


@pytest.fixture
def english(wordings: dict[Language, Wording]) -> Formats:
    return Formats(wordings[Language.ENGLISH], SEMARANG, clock)


@pytest.fixture
def indonesian(wordings: dict[Language, Wording]) -> Formats:
    return Formats(wordings[Language.INDONESIAN], SEMARANG, clock)


def test_thousands_stand_apart(english: Formats, indonesian: Formats) -> None:
    assert (english.count(48213), indonesian.count(48213)) == ("48,213", "48.213")


def test_a_time_is_the_branchs(english: Formats, indonesian: Formats) -> None:
    moment = dt.datetime(2026, 11, 24, 3, 5, tzinfo=dt.UTC)
    assert (english.time(moment), indonesian.time(moment)) == ("10:05", "10.05")


def test_a_moment_near_midnight_falls_on_the_branchs_day(english: Formats) -> None:
    late_in_utc = dt.datetime(2026, 11, 23, 18, 30, tzinfo=dt.UTC)
    assert english.moment(late_in_utc) == "Tue 24 Nov 01:30"
    assert english.when(late_in_utc) == "today 01:30"


def test_dates_in_english(english: Formats) -> None:
    assert english.date(dt.date(2027, 8, 31)) == "31 Aug 2027"
    assert english.short_date(TODAY) == "24 Nov"
    assert english.short_date(LAST_YEAR) == "20 Nov 2025"
    assert english.full_date(TODAY) == "Tuesday 24 November 2026"
    assert english.weekday_date(dt.date(2026, 11, 18)) == "Wed 18 Nov"
    assert english.weekday_date(LAST_YEAR) == "Thu 20 Nov 2025"
    assert english.axis_day(dt.date(2026, 11, 18)) == "Wed 18"


def test_dates_in_indonesian(indonesian: Formats) -> None:
    assert indonesian.date(dt.date(2027, 8, 31)) == "31 Agu 2027"
    assert indonesian.short_date(TODAY) == "24 Nov"
    assert indonesian.short_date(LAST_YEAR) == "20 Nov 2025"
    assert indonesian.full_date(TODAY) == "Selasa, 24 November 2026"
    assert indonesian.weekday_date(dt.date(2026, 11, 18)) == "Rabu 18 Nov"
    assert indonesian.weekday_date(LAST_YEAR) == "Kamis 20 Nov 2025"
    assert indonesian.axis_day(dt.date(2026, 11, 18)) == "Rab 18"


def test_moments(english: Formats, indonesian: Formats) -> None:
    assert english.moment(at(23, 15)) == "Mon 23 Nov 15:00"
    assert indonesian.moment(at(23, 15)) == "Senin 23 Nov 15.00"
    assert english.full_moment(clock()) == "Tuesday 24 November 2026 · 10:12"
    assert indonesian.full_moment(clock()) == "Selasa, 24 November 2026 · 10.12"


@pytest.mark.parametrize(
    ("day", "in_english", "in_indonesian"),
    [
        (TODAY, "Today", "Hari ini"),
        (YESTERDAY, "Yesterday", "Kemarin"),
        (TODAY + dt.timedelta(days=1), "Tomorrow", "Besok"),
        (dt.date(2026, 11, 21), "Saturday 21 November", "Sabtu, 21 November"),
        (LAST_YEAR, "Thursday 20 November 2025", "Kamis, 20 November 2025"),
    ],
)
def test_headings_of_days(
    english: Formats, indonesian: Formats, day: dt.date, in_english: str, in_indonesian: str
) -> None:
    assert (english.day_heading(day), indonesian.day_heading(day)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("moment", "in_english", "in_indonesian"),
    [
        (at(24, 9, 12), "today 09:12", "hari ini 09.12"),
        (at(23, 15, 55), "yesterday 15:55", "kemarin 15.55"),
        (at(13, 8), "Fri 13 Nov", "Jumat 13 Nov"),
        (at(20, 8, year=2025), "Thu 20 Nov 2025", "Kamis 20 Nov 2025"),
    ],
)
def test_when_something_happened(
    english: Formats, indonesian: Formats, moment: dt.datetime, in_english: str, in_indonesian: str
) -> None:
    assert (english.when(moment), indonesian.when(moment)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("moment", "in_english", "in_indonesian"),
    [
        (clock() - dt.timedelta(seconds=59), "now", "sekarang"),
        (clock() + dt.timedelta(seconds=59), "now", "sekarang"),
        (at(24, 10, 4), "10:04", "10.04"),
        (at(23, 23, 59), "yesterday", "kemarin"),
        (at(21, 8), "21 Nov", "21 Nov"),
        (at(20, 8, year=2025), "20 Nov 2025", "20 Nov 2025"),
    ],
)
def test_how_lately_something_was_used(
    english: Formats, indonesian: Formats, moment: dt.datetime, in_english: str, in_indonesian: str
) -> None:
    assert (english.last_use(moment), indonesian.last_use(moment)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("iso", "in_english", "in_indonesian"),
    [
        ("2004", "2004", "2004"),
        ("2004-05", "May 2004", "Mei 2004"),
        ("2004-05-17", "17 May 2004", "17 Mei 2004"),
    ],
)
def test_a_birth_date_says_no_more_than_is_known(
    english: Formats, indonesian: Formats, iso: str, in_english: str, in_indonesian: str
) -> None:
    assert (english.born(iso), indonesian.born(iso)) == (in_english, in_indonesian)


def test_the_screens_formats_follow_the_language_in_use() -> None:
    before = QLocale()
    screen = Formats(ScreenWording(), SEMARANG, clock)
    counts = []
    for language in (Language.ENGLISH, Language.INDONESIAN):
        QLocale.setDefault(language.locale)
        counts.append(screen.count(48213))
    QLocale.setDefault(before)
    assert counts == ["48,213", "48.213"]
