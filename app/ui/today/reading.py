"""All that Today shows, read in one go."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.queries.drafts import DraftRow
from app.queries.follow_ups import FollowUpRow
from app.queries.queries import Queries
from app.queries.rows import TodayView
from app.queries.shifts import WordRow
from app.queries.today import ROWS
from app.vocabulary.today import Arrangement


@dataclass(frozen=True, slots=True)
class TodayPicture:
    """Requests and patrons, what I am to do by today, what I began to write, and what was left for us."""

    view: TodayView
    follow_ups: tuple[FollowUpRow, ...]
    follow_up_count: int
    drafts: tuple[DraftRow, ...]
    words: tuple[WordRow, ...]
    arrangement: Arrangement


@dataclass(frozen=True, slots=True)
class Whose:
    """For whom Today is read, where and when."""

    staff_id: int
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
        arrangement=queries.today.arrangement(whose.staff_id),
    )
