from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import EditConflictError, NeededByInThePastError, RecordGoneError
from app.models.list_entry import RequestKind
from app.models.request_kind_parts import KindChoice, KindField
from app.models.request_value import RequestValue
from app.queries.queries import Queries
from app.services.commands import UndoChangeSet
from app.services.request_commands import EditRequest
from app.vocabulary.changes import Changes
from app.vocabulary.names import BilingualName
from app.vocabulary.request_errors import (
    QuantityError,
    ValueMissingError,
    ValueUnreadableError,
)
from app.vocabulary.wants import (
    DeliveryWay,
    Quantity,
    RequestForm,
    WantedFormat,
    Wants,
)
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

EVERYTHING = Wants(
    formats=(WantedFormat.PDF, WantedFormat.AUDIO),
    quantity=Quantity(3, 5),
    language="Jawa",
    delivery_way=DeliveryWay.WHATSAPP,
)


def form_of(queries: Queries, request_id: int) -> RequestForm:
    return queries.requests.details(request_id).wants.form


def edit(build: Builder, request_id: int, before: RequestForm, after: RequestForm) -> Changes:
    command = EditRequest(request_id, before, after)
    return build.services.request_wants.edit(build.actor, command).changes


def kind_field(build: Builder, code: str) -> int:
    return build.entry(KindField, code)


@pytest.fixture
def complaint(build: Builder) -> int:
    return build.entry(RequestKind, "complaint")


def test_all_that_is_wanted_is_kept_with_a_new_request(build: Builder, queries: Queries) -> None:
    topic = kind_field(build, "literature_search.topic")
    wants = replace(EVERYTHING, values=((topic, "  Gen Z "),))
    kept = form_of(queries, build.request(wants=wants)).wants
    assert kept == replace(wants, values=((topic, "Gen Z"),))


def test_a_field_that_its_kind_requires_is_asked_for(
    build: Builder, complaint: int, refused: Refused
) -> None:
    patron = build.patron()
    with refused(ValueMissingError) as caught:
        build.request(patron, kind_id=complaint, wants=EVERYTHING)
    assert caught.value == ValueMissingError(
        kind_field(build, "complaint.cause"), BilingualName("Sebab", "Cause")
    )


@pytest.mark.parametrize(
    ("code", "text", "kept"),
    [
        ("class_or_group_visit.people", "0032", "32"),
        ("class_or_group_visit.people", "12.50", "12.5"),
        ("class_or_group_visit.visit_day", "2026-12-01", "2026-12-01"),
        ("class_or_group_visit.needs_bus_place", "yes", "yes"),
        ("class_or_group_visit.programme", "Mendongeng\r\ndan tur", "Mendongeng\ndan tur"),
    ],
)
def test_a_value_is_stored_as_its_field_says(
    build: Builder, queries: Queries, code: str, text: str, kept: str
) -> None:
    kind_id = build.entry(RequestKind, "class_or_group_visit")
    request_id = build.request(kind_id=kind_id)
    before = form_of(queries, request_id)
    field_id = kind_field(build, code)
    values = dict(before.wants.values) | {field_id: text}
    edit(
        build, request_id, before, replace(before, wants=replace(before.wants, values=tuple(values.items())))
    )
    assert dict(form_of(queries, request_id).wants.values)[field_id] == kept


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("people", "banyak"),
        ("people", "nan"),
        ("people", "1e13"),
        ("visit_day", "besok"),
        ("visit_day", "2026-02-30"),
        ("needs_bus_place", "mungkin"),
        ("level", "99999"),
        ("level", "SD"),
    ],
)
def test_a_value_that_its_field_cannot_hold_is_refused(
    build: Builder, refused: Refused, code: str, text: str
) -> None:
    patron, kind_id = build.patron(), build.entry(RequestKind, "class_or_group_visit")
    field_id = kind_field(build, f"class_or_group_visit.{code}")
    fine = {
        kind_field(build, "class_or_group_visit.people"): "30",
        kind_field(build, "class_or_group_visit.visit_day"): "2026-12-01",
    }
    with refused(ValueUnreadableError) as caught:
        build.request(patron, kind_id=kind_id, wants=Wants(values=tuple((fine | {field_id: text}).items())))
    assert (caught.value.field_id, caught.value.text) == (field_id, text)


def test_a_choice_of_another_field_is_no_answer(build: Builder, refused: Refused, complaint: int) -> None:
    patron = build.patron()
    purpose = build.entry(KindChoice, "clearance_letter.purpose.graduation")
    wants = Wants(values=((kind_field(build, "complaint.cause"), str(purpose)),))
    with refused(ValueUnreadableError):
        build.request(patron, kind_id=complaint, wants=wants)


def test_a_field_of_another_kind_is_refused(build: Builder, refused: Refused) -> None:
    patron = build.patron()
    with refused(RecordGoneError):
        build.request(patron, wants=Wants(values=((kind_field(build, "complaint.which_rule"), "Tas"),)))


@pytest.mark.parametrize("quantity", [Quantity(0), Quantity(None, -1), Quantity(5, 3), Quantity(1, 10**9)])
def test_an_impossible_quantity_is_refused(build: Builder, refused: Refused, quantity: Quantity) -> None:
    patron = build.patron()
    with refused(QuantityError):
        build.request(patron, wants=Wants(quantity=quantity))


def test_a_change_is_an_event_that_names_what_changed(build: Builder, queries: Queries) -> None:
    request_id = build.request()
    before = form_of(queries, request_id)
    edit(build, request_id, before, replace(before, needed_by=date(2026, 12, 1), wants=EVERYTHING))
    event = queries.requests.details(request_id).events[0]
    assert event.kind == "wants_changed"
    assert event.about == ("needed_by", "formats", "quantity", "language", "delivery_way")
    assert not event.is_staff_only


def test_what_changes_nothing_leaves_no_event(build: Builder, queries: Queries) -> None:
    request_id = build.request(wants=EVERYTHING)
    before = form_of(queries, request_id)
    assert edit(build, request_id, before, before).change_set_id is None


def test_two_people_change_two_fields_and_both_stay(build: Builder, queries: Queries) -> None:
    kind_id = build.entry(RequestKind, "reference_question")
    seen, used = (kind_field(build, f"reference_question.{code}") for code in ("sources_seen", "used_for"))
    request_id = build.request(kind_id=kind_id)
    before = form_of(queries, request_id)
    edit(build, request_id, before, replace(before, wants=Wants(values=((seen, "Katalog"),))))
    edit(
        build, request_id, before, replace(before, details="Segera", wants=Wants(values=((used, "Skripsi"),)))
    )
    after = form_of(queries, request_id)
    assert (after.details, dict(after.wants.values)) == ("Segera", {seen: "Katalog", used: "Skripsi"})


def test_where_both_changed_one_it_is_asked(build: Builder, queries: Queries, refused: Refused) -> None:
    request_id = build.request()
    topic = kind_field(build, "literature_search.topic")
    before = form_of(queries, request_id)

    def with_topic(text: str, language: str) -> RequestForm:
        return replace(before, wants=Wants(language=language, values=((topic, text),)))

    edit(build, request_id, before, with_topic("Gen Z", "Inggris"))
    with refused(EditConflictError) as caught:
        edit(build, request_id, before, with_topic("Milenial", "Jawa"))
    assert [one.field for one in caught.value.conflicts] == ["language", str(topic)]


def test_a_needed_by_day_that_has_passed_stays_but_no_other_such_day_is_taken(
    build: Builder, queries: Queries, clock: SettableClock, refused: Refused
) -> None:
    request_id = build.request(needed_by=date(2026, 11, 25))
    clock.advance(days=10)
    before = form_of(queries, request_id)
    edit(build, request_id, before, replace(before, details="Masih perlu"))
    before = form_of(queries, request_id)
    with refused(NeededByInThePastError):
        edit(build, request_id, before, replace(before, needed_by=date(2026, 11, 26)))


def test_a_value_taken_away_and_given_again_is_one_record(build: Builder, queries: Queries) -> None:
    topic = kind_field(build, "literature_search.topic")
    request_id = build.request(wants=Wants(values=((topic, "Gen Z"),)))
    for values in ((), ((topic, "Milenial"),)):
        before = form_of(queries, request_id)
        edit(build, request_id, before, replace(before, wants=Wants(values=values)))
    assert [(one.text, one.deleted) for one in build.all(RequestValue)] == [("Milenial", False)]


TEXT = st.sampled_from(["", "Gen Z", "Milenial"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(TEXT, TEXT, st.sampled_from([None, *DeliveryWay])), min_size=1, max_size=5))
def test_undoing_every_edit_brings_back_what_was_wanted_before_it(
    build: Builder, queries: Queries, steps: list[tuple[str, str, DeliveryWay | None]]
) -> None:
    request_id = build.request()
    topic, years = (kind_field(build, f"literature_search.{code}") for code in ("topic", "years"))
    walked: list[tuple[RequestForm, int]] = []
    for first, second, way in steps:
        before = form_of(queries, request_id)
        values = tuple((key, text) for key, text in ((topic, first), (years, second)) if text)
        wants = replace(before.wants, delivery_way=way, values=values)
        done = edit(build, request_id, before, replace(before, wants=wants))
        if done.change_set_id is not None:
            walked.append((before, done.change_set_id))
    for before, set_id in reversed(walked):
        build.services.history.undo(build.actor, UndoChangeSet(set_id))
        assert form_of(queries, request_id) == before
