"""A merge is taken back, also after other work: both return, and what came since is asked about."""

from dataclasses import replace

import pytest

from app.errors import CannotUndoError, ChangedSinceError
from app.models.identifier import Identifier
from app.models.interaction import Interaction
from app.models.interaction_forms import form_of
from app.models.patron import Patron
from app.models.request import Request
from app.queries.queries import Queries
from app.services.commands import ChangeStatus, EditPatron, RestoreField, UndoChangeSet
from app.services.duplicate_commands import MergePatrons
from app.services.interaction_commands import EditInteraction
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.requests import StatusClass
from app.vocabulary.undoing import Answers, Since
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused, contents
from tests.settable_clock import SettableClock


@pytest.fixture
def kept(build: Builder) -> int:
    return build.patron("Nur'aini Siregar", identifiers=(card("M1"),))


@pytest.fixture
def lost(build: Builder) -> int:
    return build.patron("Nuraini Siregar", identifiers=(card("M2"),), born="2004-05-17")


@pytest.fixture
def queries(build: Builder) -> Queries:
    return Queries.of(build.database)


def merged(services: Services, actor: Actor, kept: int, lost: int) -> int:
    set_id = services.duplicates.merge(actor, MergePatrons(kept, lost)).changes.change_set_id
    assert set_id is not None
    return set_id


def undone(services: Services, actor: Actor, set_id: int, since: Since = Since.ASK) -> int:
    command = UndoChangeSet(set_id, Answers(since))
    undo_id = services.history.undo(actor, command).changes.change_set_id
    assert undo_id is not None
    return undo_id


def test_a_merge_taken_back_at_once_leaves_everything_as_it_was(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    for patron in (kept, lost):
        build.request(patron)
        build.interaction(patron, others=(build.patron("Endah"),))
    before = {name: rows for name, rows in contents(build.database).items() if name.startswith("patron")}
    undone(services, actor, merged(services, actor, kept, lost))
    after = contents(build.database)
    for name in ("patron_words", "patron_keys", "patron_summary"):
        assert after[name] == before[name]
    assert build.database.check().is_clean


def test_a_week_and_much_work_later_both_return_as_they_were(
    build: Builder,
    services: Services,
    actor: Actor,
    queries: Queries,
    clock: SettableClock,
    kept: int,
    lost: int,
) -> None:
    mine, theirs = build.request(kept), build.request(lost)
    forms = [queries.patrons.details(one).form for one in (kept, lost)]
    set_id = merged(services, actor, kept, lost)
    clock.advance(days=7)
    services.requests.change_status(actor, ChangeStatus(theirs, StatusClass.WORKING))
    build.patron("Endah Wahyuni")
    undone(services, actor, set_id)
    assert [queries.patrons.details(one).form for one in (kept, lost)] == forms
    assert (build.get(Request, mine).patron_id, build.get(Request, theirs).patron_id) == (kept, lost)
    assert build.get(Request, theirs).status == StatusClass.WORKING


def test_what_was_added_since_is_asked_about(
    build: Builder, services: Services, actor: Actor, queries: Queries, refused: Refused, kept: int, lost: int
) -> None:
    build.interaction(lost)
    set_id = merged(services, actor, kept, lost)
    interaction, request = build.interaction(lost), build.request(kept)
    with refused(ChangedSinceError):
        services.history.undo(actor, UndoChangeSet(set_id))
    asked = {one.asked.record for one in queries.history.questions(set_id).questions}
    assert asked == {RecordRef(RecordKind.INTERACTION, interaction), RecordRef(RecordKind.REQUEST, request)}


def test_each_of_what_was_added_goes_where_staff_say(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    set_id = merged(services, actor, kept, lost)
    interaction, request = build.interaction(kept), build.request(kept)
    own = {
        one.asked: Since.RESTORE if one.asked.record.kind is RecordKind.REQUEST else Since.KEEP
        for one in queries.history.questions(set_id).questions
    }
    services.history.undo(actor, UndoChangeSet(set_id, Answers(own=own)))
    assert build.get(Interaction, interaction).patron_id == kept
    assert build.get(Request, request).patron_id == lost
    assert queries.patrons.details(lost).request_count == 1
    assert build.database.check().is_clean


def test_a_field_that_was_changed_since_is_asked_about(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    set_id = merged(services, actor, kept, lost)
    form = queries.patrons.details(kept).form
    assert form.born == "2004-05-17"
    services.patrons.edit(actor, EditPatron(kept, form, replace(form, born="2004-05-18")))
    with pytest.raises(ChangedSinceError) as caught:
        services.history.undo(actor, UndoChangeSet(set_id))
    assert caught.value.fields == ("born",)
    undone(services, actor, set_id, Since.KEEP)
    assert (build.get(Patron, kept).born, build.get(Patron, lost).born) == ("2004-05-18", "2004-05-17")


def test_the_undo_undone_merges_again_and_takes_along_what_came_in_between(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    undo_id = undone(services, actor, merged(services, actor, kept, lost))
    between = build.interaction(lost)
    form = queries.patrons.details(lost).form
    contacts = (mobile("081234567899"),)
    services.patrons.edit(actor, EditPatron(lost, form, replace(form, contacts=contacts)))
    undone(services, actor, undo_id)
    assert build.get(Interaction, between).patron_id == kept
    assert queries.patrons.by_identifier("M2") == kept
    assert [one.value for one in queries.patrons.details(kept).form.contacts] == ["081234567899"]
    assert build.database.check().is_clean


def test_a_number_that_both_had_is_given_back(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    (double,) = (one.id for one in build.all(Identifier) if one.patron_id == lost)
    build.put(Identifier, double, value="M1", key="M1")  # as two branches working apart would
    set_id = merged(services, actor, kept, lost)
    assert [one.value for one in queries.patrons.details(kept).form.identifiers] == ["M1"]
    undone(services, actor, set_id)
    assert [one.value for one in queries.patrons.details(lost).form.identifiers] == ["M1"]


def test_the_first_of_two_merges_is_taken_back_by_itself(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    last = build.patron("N. Siregar")
    interaction = build.interaction(lost)
    first = merged(services, actor, kept, lost)
    merged(services, actor, last, kept)
    undone(services, actor, first, Since.KEEP)
    assert build.get(Interaction, interaction).patron_id == last
    assert queries.patrons.details(lost).id == lost
    assert queries.patrons.details(kept).id == last


def test_an_older_undo_leads_to_whom_a_merge_has_kept(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    interaction, other = build.interaction(lost), build.patron("Endah")
    form = form_of(build.get(Interaction, interaction), ())
    edit = EditInteraction(interaction, form, replace(form, patron_id=other))
    given_away = services.interactions.edit(actor, edit).changes.change_set_id
    assert given_away is not None
    merged(services, actor, kept, lost)
    undone(services, actor, given_away)
    assert build.get(Interaction, interaction).patron_id == kept


def test_what_was_undone_before_a_merge_comes_back_to_whom_it_has_kept(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    interaction = build.interaction(lost)
    undo_id = services.history.undo_last(actor).changes.change_set_id
    assert undo_id is not None
    set_id = merged(services, actor, kept, lost)
    undone(services, actor, undo_id)
    assert build.get(Interaction, interaction).patron_id == kept
    undone(services, actor, set_id)
    assert build.get(Interaction, interaction).patron_id == lost


def test_into_whom_somebody_was_merged_is_no_field_to_restore_alone(
    services: Services, actor: Actor, refused: Refused, kept: int, lost: int
) -> None:
    set_id = merged(services, actor, kept, lost)
    for name in ("merged_into_id", "deleted"):
        with refused(CannotUndoError):
            command = RestoreField(set_id, RecordRef(RecordKind.PATRON, lost), name)
            services.history.restore(actor, command)


def test_a_field_of_a_merge_can_be_restored_alone(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    set_id = merged(services, actor, kept, lost)
    services.history.restore(actor, RestoreField(set_id, RecordRef(RecordKind.PATRON, kept), "born"))
    assert build.get(Patron, kept).born is None
