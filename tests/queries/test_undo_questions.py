from sqlalchemy import update

from app.models.change_set import Change
from app.models.patron import Patron
from app.queries.history_rows import FieldChange
from app.queries.queries import Queries
from app.storage.changes import tripwire
from app.storage.changes.bodies import dump
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.records import RecordKind
from tests.builders import Builder
from tests.queries.history_reading import last, patron_ref
from tests.settable_clock import SettableClock


def test_what_undoing_would_ask_comes_with_every_value(
    build: Builder, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron(occupation="pelajar")
    build.put(Patron, patron, occupation="guru", institution="SMAN 9")
    edited = last(queries)
    clock.advance(hours=1)
    joko = build.staff("Joko")
    Builder(build.database, joko).put(Patron, patron, occupation="dosen")
    asked = queries.history.questions(edited)
    assert (asked.row.id, asked.left_out) == (edited, 0)
    (question,) = asked.questions
    (change,) = question.changes
    assert (change.field, change.old, change.new, change.now) == ("occupation", "pelajar", "guru", "dosen")
    assert question.later is not None
    assert (question.later.staff_name, question.later.made_at) == ("Joko", clock.now)
    assert asked.names[patron_ref(patron)].name == "Nur'aini Siregar"
    assert queries.history.questions(edited, limit=0).left_out == 1


def test_what_tied_fields_held_then_is_said_too(build: Builder, queries: Queries) -> None:
    patron = build.patron("Nuraini")
    build.put(Patron, patron, full_name="Nur'aini", sort_name="Nur'aini")
    edited = last(queries)
    build.put(Patron, patron, sort_name="Siregar", sort_key="siregar")
    (question,) = queries.history.questions(edited).questions
    values = {change.field: (change.old, change.new, change.now) for change in question.changes}
    assert values == {
        "full_name": ("Nuraini", "Nur'aini", "Nur'aini"),
        "sort_name": ("Nuraini", "Nur'aini", "Siregar"),
        "sort_key": ("nuraini", "nuraini", "siregar"),
    }


def test_a_record_that_others_point_to_is_asked_about_with_what_they_are(
    build: Builder, queries: Queries
) -> None:
    patron = build.patron()
    added = last(queries)
    build.interaction(patron)
    build.request(patron)
    (question,) = queries.history.questions(added).questions
    assert question.pointing == {RecordKind.INTERACTION: 1, RecordKind.REQUEST: 1}
    assert (question.changes, question.later) == ((), None)


def test_a_field_that_this_version_does_not_know_is_shown_as_it_was_written(
    build: Builder, database: Database, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    added = last(queries)
    body = dump({"full_name": "Ayu", "category_id": "00" * 16, "star_sign": "Libra"})
    with database.writing(actor, Action.EDIT_PATRON) as writing:
        connection = writing.session.connection()
        with tripwire.lifted(connection):
            connection.execute(update(Change).where(Change.change_set_id == added).values(body=body))
    ref = patron_ref(patron)
    assert queries.history.details(added).changes == (
        FieldChange(ref, "category_id", None, None, None, is_new=True),  # a category that has not come here
        FieldChange(ref, "full_name", None, "Ayu", "Nur'aini Siregar", is_new=True),
        FieldChange(ref, "star_sign", None, "Libra", "Libra", is_new=True),
    )
