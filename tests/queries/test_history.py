from dataclasses import replace
from datetime import date

from sqlalchemy import update

from app.models.change_set import Change
from app.models.identifier import Identifier
from app.queries.queries import Queries
from app.queries.rows import ChangeSetRow, FieldChange
from app.services.commands import EditPatron
from app.services.history import History
from app.services.services import Services
from app.storage.changes import tripwire
from app.storage.changes.bodies import dump
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder, card
from tests.queries.statement_watch import StatementWatch
from tests.settable_clock import SettableClock


def changes(queries: Queries, change_set_id: int) -> dict[tuple[RecordRef, str], tuple[object, object]]:
    found = queries.history.changes_of(change_set_id)
    return {(change.record, change.field): (change.old, change.new) for change in found}


def test_the_history_says_who_did_what_when_and_where(
    build: Builder, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron(identifiers=(card("M1"),))
    clock.advance(hours=1)
    build.interaction(patron)
    logged, added, set_up = queries.history.recent()
    assert added == ChangeSetRow(
        id=added.id,
        action=Action.ADD_PATRON,
        staff_name="Siti Rahmawati",
        desk_name="Meja layanan 1",
        made_at=clock.ahead(hours=-1),
        reason=None,
        change_count=2,
        undoes_id=None,
        undone_by_id=None,
    )
    assert (logged.action, logged.change_count) == (Action.LOG_INTERACTION, 1)
    assert (set_up.action, set_up.staff_name, set_up.desk_name) == (Action.SET_UP, None, None)


def test_the_history_goes_on_before_a_change_set(build: Builder, queries: Queries) -> None:
    for _ in range(4):
        build.interaction()
    everything = queries.history.recent()
    assert len(everything) == 5
    assert queries.history.recent(2) == everything[:2]
    assert queries.history.recent(2, everything[1].id) == everything[2:4]
    assert queries.history.recent(2, everything[-1].id) == ()


def test_the_history_of_a_record_is_what_touched_it(
    build: Builder, services: Services, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    build.interaction(patron)
    form = queries.patrons.details(patron).form
    services.patrons.edit(actor, EditPatron(patron, form, replace(form, full_name="Nur'aini S.")))
    touched = queries.history.of_record(RecordRef(RecordKind.PATRON, patron))
    assert [row.action for row in touched] == [Action.EDIT_PATRON, Action.ADD_PATRON]
    assert queries.history.of_record(RecordRef(RecordKind.PATRON, 999)) == ()


def test_changes_hold_old_and_new_values_as_the_record_has_them(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    category, other = queries.desk.lists().categories[:2]
    patron = build.patron("Nur'aini", category_id=category.id, identifiers=(card("M1"),))
    (identifier,) = build.all(Identifier)
    added = changes(queries, queries.history.recent(1)[0].id)
    ref, number = RecordRef(RecordKind.PATRON, patron), RecordRef(RecordKind.IDENTIFIER, identifier.id)
    assert added[ref, "full_name"] == (None, "Nur'aini")
    assert added[ref, "category_id"] == (None, RecordRef(RecordKind.CATEGORY, category.id))
    assert added[number, "patron_id"] == (None, ref)
    assert (ref, "notes") not in added

    form = queries.patrons.details(patron).form
    after = replace(form, category_id=other.id, member_since=date(2026, 1, 2))
    services.patrons.edit(actor, EditPatron(patron, form, after))
    edited = changes(queries, queries.history.recent(1)[0].id)
    assert edited == {
        (ref, "category_id"): (
            RecordRef(RecordKind.CATEGORY, category.id),
            RecordRef(RecordKind.CATEGORY, other.id),
        ),
        (ref, "member_since"): (None, date(2026, 1, 2)),
    }
    interaction = build.interaction(patron)
    logged = changes(queries, queries.history.recent(1)[0].id)
    assert logged[RecordRef(RecordKind.INTERACTION, interaction), "happened_at"] == (None, clock.now)


def test_an_undo_holds_until_it_is_undone(build: Builder, actor: Actor, queries: Queries) -> None:
    def undone_by(change_set_id: int) -> int | None:
        return next(row for row in queries.history.recent() if row.id == change_set_id).undone_by_id

    history = History(build.database)
    build.interaction()
    done = queries.history.recent(1)[0].id
    assert undone_by(done) is None
    history.undo(actor, done)
    undo = queries.history.recent(1)[0]
    assert (undo.undoes_id, undone_by(done)) == (done, undo.id)
    history.undo(actor, undo.id)
    redo = queries.history.recent(1)[0].id
    assert (undone_by(done), undone_by(undo.id)) == (None, redo)
    history.undo(actor, redo)
    assert (undone_by(done), undone_by(undo.id)) == (undo.id, None)
    assert undone_by(redo) == queries.history.recent(1)[0].id


def test_a_field_that_this_version_does_not_know_is_shown_as_it_was_written(
    build: Builder, database: Database, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    last = queries.history.recent(1)[0].id
    body = dump({"full_name": "Ayu", "category_id": "00" * 16, "star_sign": "Libra"})
    with database.writing(actor, Action.EDIT_PATRON) as writing:
        connection = writing.session.connection()
        with tripwire.lifted(connection):
            connection.execute(update(Change).where(Change.change_set_id == last).values(body=body))
    ref = RecordRef(RecordKind.PATRON, patron)
    assert queries.history.changes_of(last) == (
        FieldChange(ref, "category_id", None, None),  # of a category that has not come here
        FieldChange(ref, "full_name", None, "Ayu"),
        FieldChange(ref, "star_sign", None, "Libra"),
    )


def test_of_an_import_only_the_first_records_are_told(build: Builder, queries: Queries) -> None:
    build.patron(identifiers=tuple(card(f"M{number}") for number in range(5)))
    added = queries.history.recent(1)[0]
    assert added.change_count == 6
    records = {change.record for change in queries.history.changes_of(added.id, limit=3)}
    assert len(records) == 3


def test_the_history_costs_two_queries_and_a_change_set_one_a_kind(
    build: Builder, queries: Queries, queries_run: StatementWatch
) -> None:
    for _ in range(4):
        build.interaction(build.patron())
    queries_run.forget()
    last = queries.history.recent()[0]
    assert queries_run.count == 2
    queries_run.forget()
    queries.history.changes_of(last.id)
    assert queries_run.count == 7  # the changes; branch, channel, desk, kind, patron, staff member
