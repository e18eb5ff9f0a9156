"""Two people have one patron open: what each changed is kept; where both did, the second is asked."""

from dataclasses import replace
from typing import Any

import pytest

from app.errors import EditConflictError, FieldConflict
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.services.commands import EditPatron
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import IdentifierStatus
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused


class Window:
    """A form that was opened, and is saved later."""

    def __init__(self, build: Builder, patron_id: int) -> None:
        self._build = build
        self._patron_id = patron_id
        self.opened = self.now

    @property
    def now(self) -> PatronForm:
        return form_of(
            self._build.get(Patron, self._patron_id),
            self._build.all(Identifier),
            self._build.all(Contact),
        )

    def save(self, **fields: Any) -> None:
        after = replace(self.opened, **fields)
        command = EditPatron(self._patron_id, self.opened, after)
        self._build.services.patrons.edit(self._build.actor, command)


@pytest.fixture
def windows(build: Builder) -> tuple[Window, Window]:
    patron_id = build.patron(identifiers=(card("M1"),), contacts=(mobile("081234567890"),))
    return Window(build, patron_id), Window(build, patron_id)


def test_different_fields_are_both_kept(windows: tuple[Window, Window]) -> None:
    one, other = windows
    one.save(occupation="Guru")
    other.save(institution="SMAN 9")
    assert (other.now.occupation, other.now.institution) == ("Guru", "SMAN 9")


def test_the_same_change_twice_is_one(windows: tuple[Window, Window]) -> None:
    one, other = windows
    one.save(occupation="Guru", identifiers=(*one.opened.identifiers, card("M2")))
    other.save(occupation="Guru", identifiers=(*other.opened.identifiers, card("m-2")))
    assert other.now.occupation == "Guru"
    assert [entry.value for entry in other.now.identifiers] == ["M1", "m-2"]


def test_a_field_that_both_changed_is_asked_about_and_nothing_is_stored(
    windows: tuple[Window, Window], refused: Refused
) -> None:
    one, other = windows
    one.save(occupation="Guru", full_name="Aini")
    with refused(EditConflictError) as caught:
        other.save(occupation="Dosen", full_name="Nuraini", institution="Undip")
    assert caught.value.conflicts == (
        FieldConflict("full_name", "Nur'aini Siregar", "Aini", "Nuraini"),
        FieldConflict("occupation", None, "Guru", "Dosen"),
    )


def test_after_a_conflict_the_form_opens_on_what_is_there(windows: tuple[Window, Window]) -> None:
    one, other = windows
    one.save(occupation="Guru")
    other.opened = other.now
    other.save(occupation="Dosen")
    assert other.now.occupation == "Dosen"


def test_both_may_add_and_take_away_entries(windows: tuple[Window, Window]) -> None:
    one, other = windows
    one.save(identifiers=(*one.opened.identifiers, card("M2")), contacts=())
    other.save(identifiers=(*other.opened.identifiers, card("M3")))
    assert [entry.value for entry in other.now.identifiers] == ["M1", "M2", "M3"]
    assert other.now.contacts == ()


def test_two_sides_of_one_number_are_both_kept(windows: tuple[Window, Window]) -> None:
    one, other = windows
    [entry] = one.opened.identifiers
    one.save(identifiers=(replace(entry, status=IdentifierStatus.LOST),))
    other.save(identifiers=(replace(entry, value="M-01"),))
    [kept] = other.now.identifiers
    assert (kept.value, kept.status, kept.id) == ("M-01", IdentifierStatus.LOST, entry.id)


def test_a_number_taken_away_by_one_and_changed_by_the_other_is_asked_about(
    windows: tuple[Window, Window], refused: Refused
) -> None:
    one, other = windows
    [entry] = one.opened.identifiers
    changed = replace(entry, value="M-01")
    one.save(identifiers=())
    with refused(EditConflictError) as caught:
        other.save(identifiers=(changed,))
    assert caught.value.conflicts == (FieldConflict("identifiers", entry, None, changed),)
