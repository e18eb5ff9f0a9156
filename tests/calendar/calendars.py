"""Calendars that tests and hypothesis make up."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.hours import BranchHours, Closure, Hours
from app.calendar.week import MINUTES_OF_A_DAY, Day, DaySpan, Week

JAKARTA = ZoneInfo("Asia/Jakarta")
NEW_YEAR = date(2026, 1, 1)
ZONES = ("Asia/Jakarta", "Asia/Jayapura", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC")
"""Ours, and those whose clocks are put forward and back (by half an hour on Lord Howe)."""


def wib(text: str) -> datetime:
    """A moment as Jakarta's clock shows it, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=JAKARTA).astimezone(UTC)


def calendar(*closures: Closure, usual: tuple[Hours, ...] = (), variants: tuple[Hours, ...] = ()) -> Calendar:
    """A branch in Jakarta, with the hours that a library begins with unless others are given."""
    return Calendar(BranchHours(JAKARTA, usual, variants, closures))


@st.composite
def opening_days(draw: st.DrawFn) -> Day:
    """A day of up to three spans, some of them long, some of them through midnight's minute."""
    edges = st.integers(0, MINUTES_OF_A_DAY // 15).map(lambda quarter: 15 * quarter)
    cuts = sorted(draw(st.lists(edges, max_size=6, unique=True)))
    return tuple(DaySpan(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))


weeks = st.lists(opening_days(), min_size=7, max_size=7).map(lambda days: Week(tuple(days)))
opening_weeks = weeks.filter(lambda week: week.ever_opens)
dates = st.dates(date(2025, 6, 1), date(2027, 6, 1))


@st.composite
def hours(draw: st.DrawFn, *, is_variant: bool = False) -> Hours:
    first = draw(dates)
    return Hours(
        draw(weeks if is_variant else opening_weeks),
        first,
        first + timedelta(days=draw(st.integers(0, 40))) if is_variant else None,
        "Ramadan" if is_variant else None,
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def closures(draw: st.DrawFn) -> Closure:
    first = draw(dates)
    return Closure(first, first + timedelta(days=draw(st.integers(0, 20))), "Stock-taking")


@st.composite
def branch_hours(draw: st.DrawFn) -> BranchHours:
    return BranchHours(
        ZoneInfo(draw(st.sampled_from(ZONES))),
        tuple(draw(st.lists(hours(), max_size=3))),
        tuple(draw(st.lists(hours(is_variant=True), max_size=2))),
        tuple(draw(st.lists(closures(), max_size=3))),
    )


calendars = branch_hours().map(Calendar)
moments = st.integers(0, 730 * 86_400_000).map(
    lambda ahead: datetime(2025, 6, 1, tzinfo=UTC) + timedelta(milliseconds=ahead)
)
