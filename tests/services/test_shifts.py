from datetime import UTC, timedelta

from app.errors import EmptyTextError
from app.queries.queries import Queries
from app.services.commands import ChangeStatus
from app.services.services import Services
from app.services.shifts import LeaveShiftWord, ReadShiftWord, ThankColleague
from app.vocabulary.changes import Actor
from app.vocabulary.interaction_errors import ThanksToOneselfError
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


def test_a_word_stays_until_somebody_has_read_it(
    build: Builder, services: Services, queries: Queries, actor: Actor, clock: SettableClock
) -> None:
    word = services.shifts.leave_word(actor, LeaveShiftWord("Kunci ruang diskusi 2 ada di laci atas.")).result
    (left,) = queries.shifts.unread_words(1)
    assert (left.text, left.left_by, left.left_at) == (
        "Kunci ruang diskusi 2 ada di laci atas.",
        "Siti Rahmawati",
        clock.now,
    )
    services.shifts.read_word(build.staff(), ReadShiftWord(word))
    assert queries.shifts.unread_words(1) == ()


def test_thanks_are_kept_on_the_page_of_the_colleague(
    build: Builder, services: Services, queries: Queries, actor: Actor, refused: Refused
) -> None:
    joko = build.staff("Joko Susilo")
    assert joko.staff_id is not None
    assert actor.staff_id is not None
    services.shifts.thank(actor, ThankColleague(joko.staff_id, "Sudah menjaga meja waktu hujan"))
    (thanks,) = queries.shifts.thanks_to(joko.staff_id)
    assert (thanks.text, thanks.said_by) == ("Sudah menjaga meja waktu hujan", "Siti Rahmawati")
    assert queries.shifts.thanks_to(actor.staff_id) == ()
    with refused(ThanksToOneselfError):
        services.shifts.thank(actor, ThankColleague(actor.staff_id, "Bagus"))
    with refused(EmptyTextError):
        services.shifts.thank(actor, ThankColleague(joko.staff_id, " "))


def test_a_month_of_work_is_counted_by_kind_and_is_ones_own(
    build: Builder, services: Services, queries: Queries, actor: Actor, clock: SettableClock
) -> None:
    patron = build.patron()
    last_month = clock.now.replace(day=1, hour=0, minute=0, second=0) - timedelta(minutes=1)
    for minutes in (5, 7, None):
        build.interaction(patron, minutes=minutes)
    build.interaction(patron, minutes=90, happened_at=last_month)
    request = build.request(patron)
    services.requests.change_status(actor, ChangeStatus(request, StatusClass.DELIVERED))
    assert actor.staff_id is not None
    month = queries.shifts.month_of(actor.staff_id, clock.now.date(), UTC)
    assert [(one.kind.english, one.count) for one in month.interactions] == [("Reference question", 3)]
    assert [one.count for one in month.requests_taken] == [1]
    assert [one.count for one in month.requests_delivered] == [1]
    assert month.minutes == 12
    colleague = build.staff()
    nothing = queries.shifts.month_of(colleague.staff_id or 0, clock.now.date(), UTC)
    assert (nothing.interactions, nothing.minutes) == ((), 0)
