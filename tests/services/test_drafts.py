from datetime import UTC, date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.errors import TextTooLongError
from app.queries.history import HistoryListing
from app.queries.queries import Queries
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.drafts import InteractionDraft, as_json, from_json
from app.vocabulary.interaction_form import Heads, InteractionForm, NewFollowUp
from app.vocabulary.interactions import Level, Outcome
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

_numbers = st.integers(min_value=1, max_value=2**31)
_texts = st.text(st.characters(codec="utf-8"), max_size=40)
_heads = st.builds(
    Heads, _numbers, st.none() | _numbers, st.none() | _numbers, st.none() | st.sampled_from(Level)
)
_forms = st.builds(
    InteractionForm,
    st.none() | _numbers,
    _numbers,
    _numbers,
    _texts,
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.none() | _numbers,
    st.none() | _texts,
    st.none() | st.sampled_from(Outcome),
    st.lists(_numbers, max_size=3).map(tuple),
    st.none() | _heads,
)
_follow_ups = st.builds(NewFollowUp, _texts, st.dates(), st.none() | _numbers)


@given(st.builds(InteractionDraft, _forms, st.none() | _follow_ups))
def test_a_draft_is_read_as_it_was_written(draft: InteractionDraft) -> None:
    assert from_json(as_json(draft)) == draft


def draft(note: str = "Menanyakan jam", **fields: Any) -> InteractionDraft:
    form = InteractionForm(fields.pop("patron_id", None), 1, 1, note, **fields)
    return InteractionDraft(form, NewFollowUp("", date(2026, 11, 25)))


def test_what_is_being_written_is_there_after_a_power_cut_and_goes_when_it_is_done(
    build: Builder, services: Services, queries: Queries, actor: Actor, clock: SettableClock
) -> None:
    patron = build.patron()
    first = services.drafts.keep(actor, draft(patron_id=patron)).result
    clock.advance(minutes=1)
    again = services.drafts.keep(actor, draft("Menanyakan jam buka", patron_id=patron), first).result
    other = services.drafts.keep(actor, draft("Telepon"), None).result
    assert actor.staff_id is not None
    kept = queries.drafts.of_staff(actor.staff_id)
    assert again == first
    assert [(one.id, one.patron_name, one.draft.form.note) for one in kept] == [
        (other, None, "Telepon"),
        (first, "Nur'aini Siregar", "Menanyakan jam buka"),
    ]
    for _ in range(2):
        services.drafts.discard(actor, first)
    assert [one.id for one in queries.drafts.of_staff(actor.staff_id)] == [other]


def test_a_draft_is_nobody_elses_and_in_no_change_set(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    colleague = build.staff()
    before = queries.history.count(HistoryListing())
    assert services.drafts.keep(actor, draft()).changes.change_set_id is None
    assert queries.history.count(HistoryListing()) == before
    assert queries.drafts.of_staff(colleague.staff_id or 0) == ()


def test_more_than_a_note_may_hold_is_refused(services: Services, actor: Actor, refused: Refused) -> None:
    with refused(TextTooLongError):
        services.drafts.keep(actor, draft("x" * 50_000))
