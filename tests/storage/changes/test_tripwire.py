"""Nothing writes a record past the change sets."""

import pytest
from sqlalchemy import delete, insert, text, update

from app.models.patron import Patron
from app.storage.changes.tripwire import UnrememberedWriteError
from app.vocabulary.changes import Action
from tests.builders import Builder

BY_PASSES = [
    text("UPDATE patron SET notes = 'x'"),
    text("DELETE FROM patron"),
    text('INSERT OR REPLACE INTO "patron" (id) VALUES (1)'),
    text("WITH a AS (SELECT 1) UPDATE patron SET notes = 'x'"),
    update(Patron).values(notes="x"),
    delete(Patron),
    insert(Patron).values(full_name="x"),
]


@pytest.mark.parametrize("statement", BY_PASSES, ids=str)
def test_a_write_past_the_change_sets_is_refused(build: Builder, statement: object) -> None:
    build.patron()
    with (
        pytest.raises(UnrememberedWriteError),
        build.database.writing(build.actor, Action.EDIT_PATRON) as writing,
    ):
        writing.session.execute(statement)  # type: ignore[call-overload]  # each is a statement
    assert build.database.check().is_clean


def test_a_record_is_never_deleted_physically(build: Builder) -> None:
    patron_id = build.patron()
    with (
        pytest.raises(UnrememberedWriteError),
        build.database.writing(build.actor, Action.EDIT_PATRON) as writing,
    ):
        writing.session.delete(writing.session.get_one(Patron, patron_id))


def test_an_action_that_changes_nothing_leaves_no_change_set(build: Builder) -> None:
    patron_id = build.patron()
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        patron = writing.session.get_one(Patron, patron_id)
        before = patron.occupation
        patron.occupation = "guru"
        writing.session.flush()
        patron.occupation = before
    assert writing.changes.change_set_id is None
