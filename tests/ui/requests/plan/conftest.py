"""A request with a course: waiting, a moved promise, a day of need; and its page."""

from collections.abc import Callable
from datetime import date

import pytest

from app.services.commands import PromiseDate
from app.ui.requests.page_content import PageContent, read_page
from app.ui.workplace import Workplace
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

Page = Callable[[], PageContent]


@pytest.fixture
def desk(build: Builder, clock: SettableClock) -> RequestDesk:
    """Taken on Wednesday at nine for a Thursday a week later; waited from Thursday noon to Saturday ten."""
    clock.set(wib("2026-11-18 09:00"))
    needed = date(2026, 11, 26)
    desk = RequestDesk(build, build.request(promised_for=wib("2026-11-23 15:00"), needed_by=needed))
    clock.set(wib("2026-11-18 11:00"))
    desk.move(StatusClass.WORKING)
    clock.set(wib("2026-11-19 12:00"))
    desk.move(StatusClass.WAITING_FOR_PATRON)
    clock.set(wib("2026-11-21 10:00"))
    desk.move(StatusClass.WORKING)
    clock.set(wib("2026-11-23 14:10"))
    command = PromiseDate(desk.id, wib("2026-11-25 12:00"), "Abstrak terlambat")
    build.services.requests.promise(build.actor, command)
    clock.set(wib("2026-11-24 10:12"))
    return desk


@pytest.fixture
def page(workplace: Workplace, desk: RequestDesk, clock: SettableClock) -> Page:
    """What the page reads now of that request."""
    return lambda: read_page(workplace.queries, desk.id, clock.now)
