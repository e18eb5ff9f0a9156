"""A sheet of late entries is kept whole or not at all, undone whole, and drafted meanwhile."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EmptyTextError, InteractionInFutureError, TextTooLongError
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.queries.queries import Queries
from app.services.commands import UndoChangeSet
from app.services.interaction_commands import EnterLate
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.interaction_errors import LateLineError
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.late_entry import LateLine, LateSheet, sheet_as_json, sheet_from_json
from tests.builders import Builder
from tests.settable_clock import SettableClock

LINE = LateLine(time(8, 5), 1, 1, None, "", "Menanyakan jam buka")
SHEET = LateSheet(date(2026, 11, 23), (LINE, replace(LINE, patron_id=7, patron_name="Nur'aini")))


def form(build: Builder, clock: SettableClock, hours: int, note: str) -> InteractionForm:
    kind, channel = build.entry(InteractionKind, "reference"), build.entry(Channel, "desk")
    return InteractionForm(None, kind, channel, note, clock() - timedelta(hours=hours))


def test_all_lines_are_one_change_set_with_their_past_times(
    build: Builder, services: Services, actor: Actor, clock: SettableClock
) -> None:
    forms = tuple(form(build, clock, hours, f"baris {hours}") for hours in (3, 2, 1))
    kept = services.interactions.enter_late(actor, EnterLate(forms))
    assert (kept.result, kept.changes.action) == (3, Action.ENTER_LATE)
    stored = build.all(Interaction)
    assert [one.note for one in stored] == ["baris 3", "baris 2", "baris 1"]
    assert [one.happened_at for one in stored] == [one.happened_at for one in forms]
    assert kept.changes.change_set_id is not None
    services.history.undo(actor, UndoChangeSet(kept.changes.change_set_id))
    assert all(one.deleted for one in build.all(Interaction))


def test_one_line_of_tomorrow_keeps_none_and_says_which(
    build: Builder, services: Services, actor: Actor, clock: SettableClock
) -> None:
    forms = (form(build, clock, 1, "gestern"), form(build, clock, -1, "morgen"))
    with pytest.raises(LateLineError) as refused:
        services.interactions.enter_late(actor, EnterLate(forms))
    assert refused.value.line == 2
    assert isinstance(refused.value.__cause__, InteractionInFutureError)
    assert build.all(Interaction) == []


def test_a_sheet_without_a_line_is_refused(services: Services, actor: Actor) -> None:
    with pytest.raises(EmptyTextError):
        services.interactions.enter_late(actor, EnterLate(()))


def test_a_sheet_survives_as_a_draft_of_whoever_writes_it(
    build: Builder, services: Services, actor: Actor
) -> None:
    queries = Queries.of(build.database)
    first = services.drafts.keep_sheet(actor, replace(SHEET, lines=()))
    second = services.drafts.keep_sheet(actor, SHEET)
    assert first.result == second.result
    assert actor.staff_id is not None
    assert queries.drafts.sheet(actor.staff_id) == SHEET
    assert queries.drafts.of_staff(actor.staff_id) == ()  # it is no draft of one interaction
    joko = build.staff("Joko Susilo")
    assert joko.staff_id is not None
    assert queries.drafts.sheet(joko.staff_id) is None
    services.drafts.discard_sheet(actor)
    assert queries.drafts.sheet(actor.staff_id) is None


def test_a_draft_beyond_its_bounds_is_refused(services: Services, actor: Actor) -> None:
    with pytest.raises(TextTooLongError):
        services.drafts.keep_sheet(actor, replace(SHEET, lines=(replace(LINE, words="x" * 50_000),)))


lines = st.builds(
    LateLine,
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.integers(),
    st.integers(),
    st.none() | st.integers(),
    st.text(),
    st.text(),
)


@given(st.builds(LateSheet, st.dates(), st.lists(lines, max_size=4).map(tuple)))
def test_any_sheet_comes_back_from_its_draft(sheet: LateSheet) -> None:
    assert sheet_from_json(sheet_as_json(sheet)) == sheet
