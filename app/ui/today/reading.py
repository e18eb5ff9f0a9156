"""All that Today shows, read in one go."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from app.queries.drafts import DraftRow
from app.queries.follow_ups import FollowUpRow
from app.queries.hand_overs import HandedRequest
from app.queries.queries import Queries
from app.queries.reading.days import start_of_today
from app.queries.rows import PatronRow, RequestRow
from app.queries.shifts import WordRow
from app.queries.today import ROWS
from app.queries.today_rows import TodayView
from app.vocabulary.staff import StaffRole
from app.vocabulary.today import Arrangement


@dataclass(frozen=True, slots=True)
class SilentPicture:
    """The requests of which patrons have not heard for longest, with how long; how many there are."""

    rows: tuple[tuple[RequestRow, timedelta], ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class TodayPicture:
    """Requests and patrons, what I am to do by today, what I began to write, and what was left for us."""

    view: TodayView
    follow_ups: tuple[FollowUpRow, ...]
    follow_up_count: int
    drafts: tuple[DraftRow, ...]
    words: tuple[WordRow, ...]
    handed: tuple[HandedRequest, ...]
    came_back: tuple[PatronRow, ...]
    silent: SilentPicture
    arrangement: Arrangement


@dataclass(frozen=True, slots=True)
class Whose:
    """For whom Today is read, where and when."""

    staff_id: int
    role: StaffRole
    branch_id: int
    zone: tzinfo
    now: datetime


def read_today(queries: Queries, whose: Whose) -> TodayPicture:
    """Read it; in a thread."""
    today = whose.now.astimezone(whose.zone).date()
    follow_ups, count = queries.follow_ups.due(whose.staff_id, today, ROWS)
    return TodayPicture(
        view=queries.today.view(whose.staff_id, whose.zone, whose.now),
        follow_ups=follow_ups,
        follow_up_count=count,
        drafts=queries.drafts.of_staff(whose.staff_id),
        words=queries.shifts.unread_words(whose.branch_id),
        handed=queries.hand_overs.waiting_for(
            whose.staff_id, whose.role, start_of_today(whose.now, whose.zone), today
        ),
        came_back=queries.today.came_back(whose.zone, whose.now),
        silent=_read_silent(queries, whose.now),
        arrangement=queries.today.arrangement(whose.staff_id),
    )


def _read_silent(queries: Queries, now: datetime) -> SilentPicture:
    silences = queries.silent_requests.at(now)
    rows = queries.requests.rows([one.request_id for one in silences[:ROWS]])
    shown = ((rows[one.request_id], one.silent) for one in silences[:ROWS] if one.request_id in rows)
    return SilentPicture(tuple(shown), len(silences))
