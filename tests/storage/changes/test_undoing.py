"""Undo by its laws, on real change sets."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.errors import ChangedSinceError, NothingToUndoError
from app.models.change_set import ChangeSet
from app.models.patron import Patron
from app.models.promise import Promise
from app.models.request import Request
from app.services.commands import PromiseDate, UndoChangeSet
from app.vocabulary.changes import Action
from app.vocabulary.undoing import Answers, Since
from tests.builders import Builder
from tests.settable_clock import SettableClock


def occupation(build: Builder, patron_id: int) -> str | None:
    with build.database.reading() as session:
        return session.scalars(select(Patron.occupation).where(Patron.id == patron_id)).one()


def give(build: Builder, patron_id: int, **fields: str | None) -> int:
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        patron = writing.session.get_one(Patron, patron_id)
        for name, value in fields.items():
            setattr(patron, name, value)
    assert writing.changes.change_set_id is not None
    return writing.changes.change_set_id


def test_undoing_step_by_step_goes_back_to_the_beginning(build: Builder) -> None:
    patron_id = build.patron()
    for word in ("guru", "dosen", "peneliti"):
        give(build, patron_id, occupation=word)
    seen = []
    for _ in range(3):
        build.services.history.undo_last(build.actor)
        seen.append(occupation(build, patron_id))
    assert seen == ["dosen", "guru", None]
    assert build.database.check().is_clean


def test_a_field_changed_since_is_asked_about_and_nothing_is_stored(build: Builder) -> None:
    patron_id = build.patron()
    first = give(build, patron_id, occupation="guru", education="s1")
    give(build, patron_id, occupation="dosen")
    with pytest.raises(ChangedSinceError) as asked:
        build.services.history.undo(build.actor, UndoChangeSet(first))
    assert asked.value.fields == ("occupation",)
    assert occupation(build, patron_id) == "dosen"


@pytest.mark.parametrize(("since", "after"), [(Since.KEEP, "dosen"), (Since.RESTORE, None)])
def test_the_answer_decides_about_fields_changed_since(
    build: Builder, since: Since, after: str | None
) -> None:
    patron_id = build.patron()
    first = give(build, patron_id, occupation="guru", education="s1")
    give(build, patron_id, occupation="dosen")
    build.services.history.undo(build.actor, UndoChangeSet(first, Answers(since)))
    assert occupation(build, patron_id) == after
    with build.database.reading() as session:
        assert session.scalars(select(Patron.education).where(Patron.id == patron_id)).one() is None


def test_undoing_an_undo_does_it_again(build: Builder) -> None:
    patron_id = build.patron()
    give(build, patron_id, occupation="guru")
    undone = build.services.history.undo_last(build.actor)
    assert undone.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(undone.changes.change_set_id))
    assert occupation(build, patron_id) == "guru"


def test_a_patron_somebody_has_used_since_is_not_removed_unasked(build: Builder) -> None:
    patron_id = build.patron()
    with build.database.reading() as session:
        added = session.scalars(select(func.max(ChangeSet.id))).one()
    build.interaction(patron_id)
    with pytest.raises(ChangedSinceError):
        build.services.history.undo(build.actor, UndoChangeSet(added))


def test_nothing_to_undo_is_said(build: Builder) -> None:
    with pytest.raises(NothingToUndoError):
        build.services.history.undo_last(build.actor)


@pytest.mark.parametrize(("minutes", "stays"), [(5, False), (11, True)])
def test_a_promise_undone_late_stays_in_the_ledger(
    build: Builder, clock: SettableClock, minutes: int, *, stays: bool
) -> None:
    request_id = build.request()
    due = clock() + timedelta(days=2)
    build.services.requests.promise(build.actor, PromiseDate(request_id, due))
    clock.advance(minutes=minutes)
    build.services.history.undo_last(build.actor)
    with build.database.reading() as session:
        promise = session.scalars(select(Promise)).one()
    assert promise.deleted is not stays
    assert (promise.withdrawn_at is not None) is stays


def test_status_and_its_moments_are_taken_back_together(build: Builder) -> None:
    request_id = build.request()
    with build.database.writing(build.actor, Action.CHANGE_STATUS) as writing:
        request = writing.session.get_one(Request, request_id)
        request.status, request.delivered_at = "delivered", writing.now
    build.services.history.undo_last(build.actor)
    with build.database.reading() as session:
        request = session.get_one(Request, request_id)
        assert (request.status, request.delivered_at) == ("new", None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(words=st.lists(st.sampled_from(["guru", "dosen", "peneliti", None]), min_size=1, max_size=6))
def test_undoing_everything_always_leads_back(build: Builder, words: list[str | None]) -> None:
    patron_id = build.patron(full_name="Sri")
    expected: list[str | None] = [None]
    for word in words:
        if word != expected[-1]:
            give(build, patron_id, occupation=word)
            expected.append(word)
    while len(expected) > 1:
        expected.pop()
        build.services.history.undo_last(build.actor)
        assert occupation(build, patron_id) == expected[-1]
