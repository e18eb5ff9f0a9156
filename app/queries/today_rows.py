"""What Today is answered with."""

from dataclasses import dataclass

from app.queries.rows import PatronRow, RequestRow


@dataclass(frozen=True, slots=True)
class TodayView:
    """What Today shows: promises late and due today, waiting and unpromised work, last patrons, counts."""

    late: tuple[RequestRow, ...]
    due_today: tuple[RequestRow, ...]
    coming: tuple[RequestRow, ...]
    waiting: tuple[RequestRow, ...]
    unpromised: tuple[RequestRow, ...]
    late_count: int
    due_today_count: int
    waiting_count: int
    unpromised_count: int
    patrons_today: int
    interactions_today: int
    visitors_today: int
    last_patrons: tuple[PatronRow, ...]
