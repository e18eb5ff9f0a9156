"""Two who changed the same field are asked, and both answers can be saved."""

from dataclasses import replace

import pytest

from app.errors import EditConflictError
from app.queries.queries import Queries
from app.services.commands import EditPatron
from app.ui.dialogs.conflict_resolution import resolved
from app.vocabulary.patron_form import PatronForm
from tests.builders import Builder, card


def conflict(build: Builder, before: PatronForm, patron_id: int, yours: PatronForm) -> EditConflictError:
    with pytest.raises(EditConflictError) as refused:
        build.services.patrons.edit(build.actor, EditPatron(patron_id, before, yours))
    return refused.value


def stored(build: Builder, patron_id: int) -> PatronForm:
    return Queries.of(build.database).patrons.details(patron_id).form


@pytest.mark.parametrize(("takes_theirs", "kept"), [(True, "Dosen"), (False, "Guru")])
def test_either_value_of_a_field_can_be_kept(build: Builder, *, takes_theirs: bool, kept: str) -> None:
    patron_id = build.patron(identifiers=(card("M1"),))
    before = stored(build, patron_id)
    theirs, yours = replace(before, occupation="Dosen"), replace(before, occupation="Guru", notes="Ramah")
    build.services.patrons.edit(build.actor, EditPatron(patron_id, before, theirs))
    error = conflict(build, before, patron_id, yours)
    again = resolved(before, yours, error.conflicts, [takes_theirs])
    build.services.patrons.edit(build.actor, EditPatron(patron_id, *again))
    assert (stored(build, patron_id).occupation, stored(build, patron_id).notes) == (kept, "Ramah")


@pytest.mark.parametrize(("takes_theirs", "kept"), [(True, ["M2"]), (False, ["M3"])])
def test_either_number_can_be_kept(build: Builder, *, takes_theirs: bool, kept: list[str]) -> None:
    patron_id = build.patron(identifiers=(card("M1"),))
    before = stored(build, patron_id)
    forms = [
        replace(before, identifiers=(replace(before.identifiers[0], value=value),)) for value in ("M2", "M3")
    ]
    build.services.patrons.edit(build.actor, EditPatron(patron_id, before, forms[0]))
    error = conflict(build, before, patron_id, forms[1])
    again = resolved(before, forms[1], error.conflicts, [takes_theirs])
    build.services.patrons.edit(build.actor, EditPatron(patron_id, *again))
    assert [entry.value for entry in stored(build, patron_id).identifiers] == kept


@pytest.mark.parametrize(("takes_theirs", "kept"), [(True, []), (False, ["M3"])])
def test_a_number_that_they_took_away_stays_away_or_comes_back(
    build: Builder, *, takes_theirs: bool, kept: list[str]
) -> None:
    patron_id = build.patron(identifiers=(card("M1"),))
    before = stored(build, patron_id)
    yours = replace(before, identifiers=(replace(before.identifiers[0], value="M3"),))
    build.services.patrons.edit(build.actor, EditPatron(patron_id, before, replace(before, identifiers=())))
    error = conflict(build, before, patron_id, yours)
    again = resolved(before, yours, error.conflicts, [takes_theirs])
    build.services.patrons.edit(build.actor, EditPatron(patron_id, *again))
    assert [entry.value for entry in stored(build, patron_id).identifiers] == kept
