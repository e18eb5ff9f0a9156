from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import RecordGoneError
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.tables import RECORDS
from app.queries.history import HistoryListing
from app.queries.history_rows import ChangeSetRow, FieldChange, RecordName
from app.queries.queries import Queries
from app.queries.reading.record_names import NAMING_FIELDS
from app.services.commands import EditPatron, NoteOnRequest, PromiseDate, UndoChangeSet
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import IdentifierEntry
from app.vocabulary.patrons import IdentifierKind
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder, card, mobile
from tests.queries.history_reading import ALL, actions, changes, last, patron_ref, recent
from tests.queries.statement_watch import StatementWatch
from tests.queries.whole_lists import check_whole
from tests.settable_clock import SettableClock


def test_the_history_says_who_did_what_when_and_where(
    build: Builder, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron(identifiers=(card("M1"),))
    clock.advance(hours=1)
    build.interaction(patron)
    logged, added, set_up = recent(queries)
    assert added == ChangeSetRow(
        id=added.id,
        action=Action.ADD_PATRON,
        staff_name="Siti Rahmawati",
        desk_name="Meja layanan 1",
        made_at=clock.ahead(hours=-1),
        reason=None,
        change_count=2,
        undoes_id=None,
        undoes_action=None,
        undone_by_id=None,
        about=RecordName(patron_ref(patron), "Nur'aini Siregar", patron, "Nur'aini Siregar"),
    )
    assert (logged.action, logged.change_count) == (Action.LOG_INTERACTION, 1)
    assert logged.about is not None
    assert (logged.about.name, logged.about.patron_name) == ("Menanyakan jam buka", "Nur'aini Siregar")
    assert (set_up.action, set_up.staff_name, set_up.desk_name) == (Action.SET_UP, None, None)


@pytest.mark.usefixtures("short_chunks")
def test_the_history_is_paged_newest_first_and_narrowed(build: Builder, queries: Queries) -> None:
    joko = build.staff("Joko")
    patron = build.patron()
    theirs = Builder(build.database, joko)
    for _ in range(4):
        build.interaction(patron)
        theirs.interaction(patron)
    ids = check_whole(queries.history, ALL)
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 11
    by_joko = check_whole(queries.history, HistoryListing(staff_id=joko.staff_id))
    assert {row.staff_name for row in queries.history.rows(by_joko).values()} == {"Joko"}
    assert len(by_joko) == 4
    at_the_desk = check_whole(queries.history, HistoryListing(desk_id=joko.desk_id))
    assert len(at_the_desk) == 10  # all but the setting up
    mine = HistoryListing(staff_id=build.actor.staff_id, action=Action.LOG_INTERACTION)
    assert len(check_whole(queries.history, mine)) == 4
    assert check_whole(queries.history, HistoryListing(action=Action.IMPORT_PATRONS)) == []


@pytest.mark.usefixtures("short_chunks")
def test_the_history_of_a_patron_is_what_touched_them_or_what_is_theirs(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron(identifiers=(card("M1"),), contacts=(mobile("081234567890"),))
    build.interaction(build.patron("Bambang"))
    build.interaction(patron)
    build.statement(patron)
    request = build.request(patron)
    services.requests.promise(actor, PromiseDate(request, clock.ahead(days=2)))
    services.requests.add_note(actor, NoteOnRequest(request, "31 hasil"))
    build.put(Contact, build.all(Contact)[0].id, value="0812")
    listing = HistoryListing(about=patron_ref(patron))
    assert actions(recent(queries, listing)) == [
        Action.EDIT_PATRON,
        Action.NOTE_ON_REQUEST,
        Action.PROMISE_DATE,
        Action.OPEN_REQUEST,
        Action.ADD_STATEMENT,
        Action.LOG_INTERACTION,
        Action.ADD_PATRON,
    ]
    assert len(check_whole(queries.history, listing)) == 7
    of_request = HistoryListing(about=RecordRef(RecordKind.REQUEST, request))
    assert actions(recent(queries, of_request)) == [
        Action.NOTE_ON_REQUEST,
        Action.PROMISE_DATE,
        Action.OPEN_REQUEST,
    ]
    assert recent(queries, HistoryListing(about=patron_ref(999))) == []
    desk = HistoryListing(about=RecordRef(RecordKind.DESK, 1))
    assert actions(recent(queries, desk)) == [Action.SET_UP]


def test_a_change_set_is_about_its_most_telling_record(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    request = build.request()
    services.requests.promise(actor, PromiseDate(request, clock.ahead(days=2)))
    about = recent(queries)[0].about
    assert about is not None
    assert about.name == clock.ahead(days=2)
    assert (about.request_id, about.patron_name) == (request, "Nur'aini Siregar")


def test_a_change_set_of_very_many_records_is_about_none(build: Builder, queries: Queries) -> None:
    build.patron(identifiers=tuple(card(f"M{number}") for number in range(60)))
    assert recent(queries)[0].about is None


def test_changes_hold_old_and_new_values_as_the_record_has_them(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    category, other = queries.desk.lists().categories[:2]
    patron = build.patron("Nur'aini", category_id=category.id, identifiers=(card("M1"),))
    (identifier,) = build.all(Identifier)
    added = changes(queries, last(queries))
    ref, number = patron_ref(patron), RecordRef(RecordKind.IDENTIFIER, identifier.id)
    assert added[ref, "full_name"] == (None, "Nur'aini")
    assert added[ref, "category_id"] == (None, RecordRef(RecordKind.CATEGORY, category.id))
    assert added[number, "patron_id"] == (None, ref)
    assert (ref, "notes") not in added

    form = queries.patrons.details(patron).form
    after = replace(form, category_id=other.id, member_since=date(2026, 1, 2))
    services.patrons.edit(actor, EditPatron(patron, form, after))
    edited = queries.history.details(last(queries))
    old, new = RecordRef(RecordKind.CATEGORY, category.id), RecordRef(RecordKind.CATEGORY, other.id)
    assert edited.changes == (
        FieldChange(ref, "category_id", old, new, new, is_new=False),
        FieldChange(ref, "member_since", None, date(2026, 1, 2), date(2026, 1, 2), is_new=False),
    )
    assert edited.names[old].name == category.name
    assert edited.names[ref].name == "Nur'aini"
    interaction = build.interaction(patron)
    logged = changes(queries, last(queries))
    assert logged[RecordRef(RecordKind.INTERACTION, interaction), "happened_at"] == (None, clock.now)


def test_a_change_says_what_the_field_is_now(build: Builder, queries: Queries) -> None:
    patron = build.patron()
    build.put(Patron, patron, occupation="guru")
    edited = last(queries)
    build.put(Patron, patron, occupation="dosen")
    (change,) = queries.history.details(edited).changes
    assert (change.old, change.new, change.now, change.is_new) == (None, "guru", "dosen", False)


def test_an_identity_number_is_marked_as_secret(build: Builder, queries: Queries) -> None:
    number = IdentifierEntry(IdentifierKind.NIK, "3374010101900001")
    build.patron(identifiers=(card("M1"),))
    (identifier,) = build.all(Identifier)
    build.put(Identifier, identifier.id, identifier_kind=number.kind, value=number.value)
    assert queries.history.name(RecordRef(RecordKind.IDENTIFIER, identifier.id)).is_secret


def test_an_undo_holds_until_it_is_undone(build: Builder, actor: Actor, queries: Queries) -> None:
    def undone_by(change_set_id: int) -> int | None:
        return queries.history.rows([change_set_id])[change_set_id].undone_by_id

    history = History(build.database)
    build.interaction()
    done = last(queries)
    assert undone_by(done) is None
    history.undo(actor, UndoChangeSet(done))
    undo = recent(queries)[0]
    assert (undo.undoes_id, undone_by(done)) == (done, undo.id)
    history.undo(actor, UndoChangeSet(undo.id))
    redo = last(queries)
    assert (undone_by(done), undone_by(undo.id)) == (None, redo)
    history.undo(actor, UndoChangeSet(redo))
    assert (undone_by(done), undone_by(undo.id)) == (undo.id, None)
    assert undone_by(redo) == last(queries)


def test_an_undo_says_what_it_took_back(build: Builder, actor: Actor, queries: Queries) -> None:
    build.interaction(build.patron())
    logged = last(queries)
    History(build.database).undo_last(actor)
    undo = recent(queries)[0]
    assert (undo.undoes_id, undo.undoes_action) == (logged, Action.LOG_INTERACTION)
    assert undo.about is not None
    assert undo.about.patron_name == "Nur'aini Siregar"


def test_of_an_import_only_the_first_records_are_told(build: Builder, queries: Queries) -> None:
    build.patron(identifiers=tuple(card(f"M{number}") for number in range(5)))
    found = queries.history.details(last(queries), limit=3)
    assert found.row.change_count == 6
    assert len({change.record for change in found.changes}) == 3
    assert found.records_left_out == 3


@pytest.mark.parametrize("kind", RECORDS)
def test_every_kind_of_record_has_a_name_or_belongs_to_one_that_has(kind: RecordKind) -> None:
    model = RECORDS[kind]
    assert any(
        hasattr(model, name) for name in (*NAMING_FIELDS, "patron_id", "request_id", "profile_field_id")
    )


def test_names_are_those_of_the_record_and_its_owners(build: Builder, queries: Queries) -> None:
    request = build.request(subject="Gen Z", promised_for=build.database.clock() + timedelta(days=1))
    name = queries.history.name(RecordRef(RecordKind.REQUEST, request))
    assert (name.name, name.request_number, name.patron_name) == ("Gen Z", 1, "Nur'aini Siregar")
    category = queries.desk.lists().categories[0]
    listed = queries.history.name(RecordRef(RecordKind.CATEGORY, category.id))
    assert isinstance(listed.name, BilingualName)
    assert listed.name == category.name
    with pytest.raises(RecordGoneError):
        queries.history.name(patron_ref(999))
    for ask in (queries.history.details, queries.history.questions):
        with pytest.raises(RecordGoneError):
            ask(999)


def test_a_page_of_the_history_costs_as_many_queries_however_long_it_is(
    build: Builder, queries: Queries, queries_run: StatementWatch
) -> None:
    build.interaction(build.patron())
    queries_run.forget()
    recent(queries)
    cost = queries_run.count
    for _ in range(20):
        build.interaction(build.patron())
    queries_run.forget()
    assert len(recent(queries)) == 43
    assert queries_run.count == cost == 6  # ids, sets, undos, touched; names of patrons, of interactions
