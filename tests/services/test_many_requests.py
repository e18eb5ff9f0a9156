from app.models.change_set import ChangeSet
from app.models.promise import Promise
from app.models.request import Request
from app.services.commands import UndoChangeSet
from app.services.hand_over_commands import ChangeManyRequests, ManyAssigned, ManyPromised, ManyStatus
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.settable_clock import SettableClock


def test_several_requests_change_as_one_and_come_back_by_one_undo(build: Builder) -> None:
    ids = tuple(build.request() for _ in range(3))
    command = ChangeManyRequests(ids, ManyStatus(StatusClass.WAITING_FOR_OTHERS, "Menunggu vendor"))
    done = build.services.many_requests.change(build.actor, command)
    assert all(outcome.refused is None for outcome in done.result)
    assert {build.get(Request, one).status for one in ids} == {StatusClass.WAITING_FOR_OTHERS}
    assert done.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(done.changes.change_set_id))
    assert {build.get(Request, one).status for one in ids} == {StatusClass.NEW}


def test_those_that_a_rule_forbids_are_left_alone_and_told(build: Builder) -> None:
    open_one, ended = build.request(), build.request()
    change = build.services.many_requests.change
    change(build.actor, ChangeManyRequests((ended,), ManyStatus(StatusClass.CANCELLED)))
    done = change(build.actor, ChangeManyRequests((open_one, ended), ManyAssigned(build.actor.staff_id)))
    assert [outcome.refused is None for outcome in done.result] == [True, False]
    assert build.get(Request, open_one).assigned_to_id == build.actor.staff_id
    assert build.get(Request, ended).assigned_to_id is None


def test_a_trial_tells_what_would_come_of_it_and_changes_nothing(
    build: Builder, clock: SettableClock
) -> None:
    ids = (build.request(), build.request())
    change = ManyPromised(clock.ahead(days=3), "Pangkalan data sedang pindah")
    with build.database.reading() as session:
        before = session.query(ChangeSet).count()
    told = build.services.many_requests.change(build.actor, ChangeManyRequests(ids, change, is_trial=True))
    assert [outcome.refused for outcome in told.result] == [None, None]
    with build.database.reading() as session:
        assert session.query(ChangeSet).count() == before
    assert not build.all(Promise)
