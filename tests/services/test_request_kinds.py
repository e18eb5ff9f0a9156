from dataclasses import replace

import pytest

from app.models.list_entry import RequestKind
from app.models.request_kind_parts import KindChoice, KindField, KindStep, RequestStatus
from app.queries.kind_forms import form_of
from app.queries.kind_rows import KindRow
from app.queries.queries import Queries
from app.services.commands import ChangeStatus, UndoChangeSet
from app.services.request_commands import EditRequest, KeepRequestKind
from app.services.shipped_lists import REQUEST_KINDS
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.kind_form import ChoiceForm, FieldForm, KindForm, StepForm
from app.vocabulary.names import BilingualName
from app.vocabulary.request_errors import (
    ChoicesMissingError,
    NumberOutOfRangeError,
    StatusNotAllowedError,
    StepOrderError,
    TariffError,
)
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.requests import StatusClass
from app.vocabulary.wants import Wants
from tests.builders import Builder
from tests.fixtures.library import Refused


def keep(build: Builder, form: KindForm, kind_id: int | None = None) -> int:
    return build.services.request_kinds.keep(build.actor, KeepRequestKind(kind_id, form)).result


def kind_of(queries: Queries, code_or_id: str | int) -> KindRow:
    return next(one for one in queries.request_kinds.all().kinds if code_or_id in {one.code, one.id})


BOOK_TALK = KindForm(
    name=BilingualName("Bedah buku", "Book talk"),
    service_days=7,
    tariff=50_000,
    word_within_hours=16,
    fields=(
        FieldForm(BilingualName("Buku", "Book"), is_required=True),
        FieldForm(
            BilingualName("Tempat", "Place"),
            FieldType.CHOICE,
            choices=(ChoiceForm(BilingualName("Aula", "Hall")), ChoiceForm(BilingualName("Taman", "Garden"))),
        ),
    ),
    steps=(
        StepForm(BilingualName("Undang pembicara", "Invite the speaker")),
        StepForm(BilingualName("Siapkan", "Prepare"), 2, after=0),
    ),
)


def test_every_kind_that_ships_has_times_statuses_and_a_name_in_both_languages(queries: Queries) -> None:
    lists = queries.request_kinds.all()
    assert [one.code for one in lists.kinds] == [one.code for one in REQUEST_KINDS]
    flows = {one.id: one for one in lists.flows}
    for kind in lists.kinds:
        assert kind.word_within_hours
        statuses = flows[kind.flow_id or 0].statuses
        assert {one.status_class for one in statuses} >= {
            StatusClass.NEW,
            StatusClass.WORKING,
            StatusClass.DELIVERED,
            StatusClass.CLOSED,
            StatusClass.CANCELLED,
        }


def test_a_complaint_has_a_cause_and_our_rule_is_among_them(queries: Queries) -> None:
    cause = kind_of(queries, "complaint").fields[0]
    assert (cause.name.english, cause.is_required) == ("Cause", True)
    assert cause.choices[0].name == BilingualName("Aturan kami", "Our rule")


def test_every_status_that_ships_can_be_reached_and_leads_on(build: Builder) -> None:
    statuses = {one.code: one for one in build.all(RequestStatus)}
    followers = {code: set(one.followers) for code, one in statuses.items()}
    assert all(named <= statuses.keys() and named for named in followers.values())
    reached = {code for named in followers.values() for code in named}
    assert {code for code in statuses if not code.endswith(".new")} == reached


def test_a_kind_is_added_with_all_that_it_is_made_of(build: Builder, queries: Queries) -> None:
    kind = kind_of(queries, keep(build, BOOK_TALK))
    assert (kind.code, kind.service_days, kind.tariff, kind.word_within_hours) == ("book_talk", 7, 50_000, 16)
    assert [one.name.english for one in kind.fields] == ["Book", "Place"]
    assert [one.name.english for one in kind.fields[1].choices] == ["Hall", "Garden"]
    assert [(one.name.english, one.offset_days) for one in kind.steps] == [
        ("Invite the speaker", 1),
        ("Prepare", 2),
    ]
    assert kind.steps[1].after_id == kind.steps[0].id


def test_kept_again_as_it_is_nothing_changes(build: Builder, queries: Queries) -> None:
    for kind in queries.request_kinds.all().kinds:
        command = KeepRequestKind(kind.id, form_of(kind))
        assert build.services.request_kinds.keep(build.actor, command).changes.change_set_id is None


def test_a_field_left_out_is_retired_and_what_a_request_says_in_it_stays(
    build: Builder, queries: Queries
) -> None:
    kind_id = keep(build, BOOK_TALK)
    book, place = kind_of(queries, kind_id).fields
    values = ((book.id, "Laskar Pelangi"), (place.id, str(place.choices[0].id)))
    request_id = build.request(kind_id=kind_id, wants=Wants(values=values))
    keep(build, replace(form_of(kind_of(queries, kind_id)), fields=()), kind_id)
    assert all(one.is_retired for one in build.all(KindField, lambda one: one.kind_id == kind_id))
    wants = queries.requests.details(request_id).wants
    assert [(one.name.english, one.text or one.choice) for one in wants.values] == [
        ("Book", "Laskar Pelangi"),
        ("Place", BilingualName("Aula", "Hall")),
    ]
    changed = replace(wants.form, details="Jam 10")
    build.services.request_wants.edit(build.actor, EditRequest(request_id, wants.form, changed))
    assert queries.requests.details(request_id).wants.form == changed
    build.request(kind_id=kind_id, wants=Wants())  # what is retired is required no longer


def test_a_choice_left_out_is_retired_and_stays_with_who_chose_it(build: Builder, queries: Queries) -> None:
    kind_id = keep(build, BOOK_TALK)
    kind = kind_of(queries, kind_id)
    book, place = kind.fields
    hall, garden = place.choices
    wants = Wants(values=((book.id, "Bumi"), (place.id, str(hall.id))))
    request_id = build.request(kind_id=kind_id, wants=wants)
    form = form_of(kind)
    only_garden = replace(form.fields[1], choices=(ChoiceForm(garden.name, id=garden.id),))
    keep(build, replace(form, fields=(form.fields[0], only_garden)), kind_id)
    assert build.get(KindChoice, hall.id).is_retired
    before = queries.requests.details(request_id).wants.form
    changed = replace(before, details="Tetap di aula")
    build.services.request_wants.edit(build.actor, EditRequest(request_id, before, changed))
    assert queries.requests.details(request_id).wants.values[1].choice == hall.name


def test_a_plan_made_before_the_kind_changed_goes_on_as_it_was(build: Builder, queries: Queries) -> None:
    kind_id = build.entry(RequestKind, "complaint")
    request_id = build.request(kind_id=kind_id)
    before = queries.requests.details(request_id).wants.steps
    keep(build, replace(form_of(kind_of(queries, kind_id)), steps=()), kind_id)
    assert queries.requests.details(request_id).wants.steps == before
    assert queries.requests.details(build.request(kind_id=kind_id)).wants.steps == ()
    assert all(one.is_retired for one in build.all(KindStep, lambda one: one.kind_id == kind_id))


def test_the_type_of_a_field_that_is_kept_never_changes(build: Builder, queries: Queries) -> None:
    kind_id = keep(build, BOOK_TALK)
    form = form_of(kind_of(queries, kind_id))
    fields = (replace(form.fields[0], field_type=FieldType.NUMBER), form.fields[1])
    keep(build, replace(form, fields=fields), kind_id)
    assert kind_of(queries, kind_id).fields[0].field_type is FieldType.TEXT


def test_a_request_goes_on_when_its_kind_gets_other_statuses(build: Builder, queries: Queries) -> None:
    kind_id = build.entry(RequestKind, "purchase_suggestion")
    request_id = build.request(kind_id=kind_id)
    move = build.services.requests.change_status
    move(build.actor, ChangeStatus(request_id, StatusClass.WAITING_FOR_OTHERS))
    assert queries.requests.details(request_id).row.own_status == BilingualName("Dipesan", "Ordered")
    keep(build, replace(form_of(kind_of(queries, kind_id)), flow_id=None), kind_id)
    assert queries.requests.details(request_id).wants.status.status_class is StatusClass.WAITING_FOR_OTHERS
    move(build.actor, ChangeStatus(request_id, StatusClass.READY))
    assert queries.requests.details(request_id).row.own_status is None


def test_an_illegal_transition_names_what_is_allowed(build: Builder, refused: Refused) -> None:
    request_id = build.request(kind_id=build.entry(RequestKind, "complaint"))
    with refused(StatusNotAllowedError) as caught:
        command = ChangeStatus(request_id, StatusClass.DECLINED)
        build.services.requests.change_status(build.actor, command)
    assert caught.value.present == BilingualName("Diterima", "Received")
    assert [name.english for name in caught.value.allowed] == [
        "Being looked into",
        "Waiting for patron",
        "Waiting for others",
        "Answered",
        "Withdrawn",
    ]


WRONG = (
    (replace(BOOK_TALK, name=BilingualName("Keluhan", "")), ListNameTakenError),
    (replace(BOOK_TALK, tariff=0), TariffError),
    (replace(BOOK_TALK, service_days=400), NumberOutOfRangeError),
    (replace(BOOK_TALK, word_within_hours=0), NumberOutOfRangeError),
    (
        replace(BOOK_TALK, fields=(FieldForm(BilingualName("Apa", ""), FieldType.CHOICE),)),
        ChoicesMissingError,
    ),
    (replace(BOOK_TALK, fields=(BOOK_TALK.fields[0], BOOK_TALK.fields[0])), ListNameTakenError),
    (replace(BOOK_TALK, steps=(StepForm(BilingualName("Siap", ""), after=0),)), StepOrderError),
    (replace(BOOK_TALK, steps=(StepForm(BilingualName("Siap", ""), -1),)), NumberOutOfRangeError),
)


@pytest.mark.parametrize(("form", "error"), WRONG)
def test_a_kind_that_makes_no_sense_is_refused(
    build: Builder, refused: Refused, form: KindForm, error: type[Exception]
) -> None:
    with refused(error):
        keep(build, form)


def test_what_ships_is_there_already(build: Builder) -> None:
    taken = build.services.request_kinds.take_shipped(build.actor)
    assert (taken.result, taken.changes.change_set_id) == (0, None)


def test_adding_a_kind_can_be_undone_and_done_again(build: Builder, queries: Queries) -> None:
    command = KeepRequestKind(None, BOOK_TALK)
    added = build.services.request_kinds.keep(build.actor, command).changes.change_set_id
    assert added is not None
    undone = build.services.history.undo(build.actor, UndoChangeSet(added)).changes.change_set_id
    assert "book_talk" not in {one.code for one in queries.request_kinds.all().kinds}
    assert undone is not None
    build.services.history.undo(build.actor, UndoChangeSet(undone))
    assert len(kind_of(queries, "book_talk").fields) == 2
