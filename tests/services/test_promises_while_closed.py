"""A promise for a time at which the branch is closed is given with a reason or not at all."""

import pytest

from app.models.list_entry import RequestKind
from app.models.promise import Promise
from app.services.commands import OpenRequest
from app.vocabulary.hours_errors import PromiseWhileClosedError
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.fixtures.library import Refused
from tests.services.request_desk import RequestDesk

SUNDAY, EVENING, CHRISTMAS = "2026-11-29 10:00", "2026-11-24 19:00", "2026-12-25 10:00"
OPEN = "2026-11-24 16:00"


def opened(build: Builder, promised_for: str, reason: str | None) -> OpenRequest:
    kind_id, patron_id = build.entry(RequestKind, "literature_search"), build.patron()
    return OpenRequest(patron_id, kind_id, "Gen Z", promised_for=wib(promised_for), promise_reason=reason)


@pytest.mark.parametrize("promised_for", [SUNDAY, EVENING, CHRISTMAS])
def test_a_first_promise_while_closed_needs_a_reason(
    build: Builder, refused: Refused, promised_for: str
) -> None:
    desk = RequestDesk(build, build.request())
    with refused(PromiseWhileClosedError):
        desk.promise(wib(promised_for))
    desk.promise(wib(promised_for), "Diserahkan di pameran")
    assert [one.reason for one in desk.ledger] == ["Diserahkan di pameran"]
    assert desk.events[-1].text == "Diserahkan di pameran"


def test_a_request_is_not_taken_with_a_promise_while_closed_without_a_reason(
    build: Builder, refused: Refused
) -> None:
    command = opened(build, SUNDAY, None)
    with refused(PromiseWhileClosedError):
        build.services.requests.open(build.actor, command)


@pytest.mark.parametrize(("promised_for", "kept"), [(SUNDAY, "Pameran"), (OPEN, None)])
def test_the_reason_is_kept_where_the_branch_is_closed(
    build: Builder, promised_for: str, kept: str | None
) -> None:
    build.services.requests.open(build.actor, opened(build, promised_for, "Pameran"))
    assert [one.reason for one in build.all(Promise)] == [kept]
