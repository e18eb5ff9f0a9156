from typing import Any

import pytest

from app.models.contact import Contact
from app.services.commands import AddPatron
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.patron_form import IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    IdentifierKind,
)
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused
from tests.services.patron_forms import WRONG, shown, without_ids


def test_a_patron_is_kept_with_everything_the_form_says(
    build: Builder, services: Services, actor: Actor, full_form: PatronForm
) -> None:
    committed = services.patrons.add(actor, AddPatron(full_form))
    assert without_ids(shown(build, committed.result)) == full_form
    assert committed.changes.action is Action.ADD_PATRON


@pytest.mark.parametrize(
    "name", ["Suharto", "O", "عبد الرحمن", "王小明", "ꦱꦶꦠꦶ", "Nguyễn Thị Ánh", "👩🏽‍🏫", "Nur'aini"]
)
def test_a_patron_may_have_any_name_that_can_be_seen(build: Builder, name: str) -> None:
    assert shown(build, build.patron(name)).full_name == name


def test_texts_are_trimmed_and_composed_and_empty_ones_say_nothing(build: Builder) -> None:
    form = shown(build, build.patron(" Zoe\u0308 ", institution="  ", notes="\n", title_after=" M.A. "))
    assert (form.full_name, form.institution, form.notes, form.title_after) == ("Zoë", None, None, "M.A.")


def test_a_patron_belongs_to_the_branch_of_the_desk(build: Builder) -> None:
    assert shown(build, build.patron()).branch_id == 1


def test_empty_lines_of_a_form_are_no_numbers_or_contact_ways(build: Builder) -> None:
    form = shown(build, build.patron(identifiers=(card(" "),), contacts=(mobile(""),)))
    assert (form.identifiers, form.contacts) == ((), ())


def test_a_number_typed_twice_is_one_and_the_same_number_may_be_of_two_kinds(build: Builder) -> None:
    nim = IdentifierEntry(IdentifierKind.NIM, "m-17")
    form = shown(build, build.patron(identifiers=(card("M17"), card("m 17"), nim)))
    assert [(entry.kind, entry.value) for entry in form.identifiers] == [
        (IdentifierKind.CARD, "m 17"),
        (IdentifierKind.NIM, "m-17"),
    ]


def test_a_phone_copied_out_of_a_chat_loses_its_invisible_marks(build: Builder) -> None:
    build.patron(contacts=(mobile("\u202a+62 812-3456-7890\u202c"),))
    [contact] = build.all(Contact)
    assert (contact.value, contact.key) == ("+62 812-3456-7890", "6281234567890")


def test_a_form_copied_from_another_patron_makes_new_entries(build: Builder) -> None:
    first = build.patron(contacts=(mobile("081234567890"),))
    second = build.patron("Budi", contacts=shown(build, first).contacts)
    assert len(shown(build, first).contacts) == len(shown(build, second).contacts) == 1


@pytest.mark.parametrize(("fields", "error"), WRONG)
def test_a_form_with_something_wrong_registers_nobody(
    services: Services, actor: Actor, refused: Refused, fields: dict[str, Any], error: type[Exception]
) -> None:
    form = PatronForm(**({"full_name": "Budi"} | fields))
    with refused(error):
        services.patrons.add(actor, AddPatron(form))
