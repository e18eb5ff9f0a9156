from dataclasses import replace
from typing import Any

import pytest

from app.errors import (
    RecordGoneError,
)
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.services.commands import AddPatron, EditPatron
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import (
    ContactStatus,
    PatronStatus,
)
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused
from tests.services.patron_forms import WRONG, shown, without_ids


def test_an_edit_changes_what_the_form_changed(
    build: Builder, services: Services, actor: Actor, full_form: PatronForm
) -> None:
    patron_id = services.patrons.add(actor, AddPatron(full_form)).result
    before = shown(build, patron_id)
    card_entry, old_card, nim = before.identifiers
    phone, email, address = before.contacts
    after = replace(
        before,
        full_name="Nur'aini Harahap",
        sort_name=None,
        born=None,
        status=PatronStatus.LEFT,
        identifiers=(replace(card_entry, value="M-18"), nim, card("M-19")),
        contacts=(replace(phone, status=ContactStatus.OLD), address, mobile("0813 1111 2222")),
    )
    committed = services.patrons.edit(actor, EditPatron(patron_id, before, after))
    assert without_ids(shown(build, patron_id)) == without_ids(after)
    assert (committed.result, committed.changes.action) == (patron_id, Action.EDIT_PATRON)
    assert build.get(Patron, patron_id).sort_key == "nuraini harahap"
    assert build.get(Identifier, card_entry.id or 0).key == "M18"
    assert build.get(Identifier, old_card.id or 0).deleted
    assert build.get(Contact, email.id or 0).deleted


def test_saving_without_a_change_makes_no_change_set(
    build: Builder, services: Services, actor: Actor, full_form: PatronForm
) -> None:
    patron_id = services.patrons.add(actor, AddPatron(full_form)).result
    form = shown(build, patron_id)
    assert services.patrons.edit(actor, EditPatron(patron_id, form, form)).changes.change_set_id is None


def test_an_edit_undone_brings_back_every_field_number_and_contact_way(
    build: Builder, services: Services, actor: Actor, full_form: PatronForm
) -> None:
    patron_id = services.patrons.add(actor, AddPatron(full_form)).result
    before = shown(build, patron_id)
    after = PatronForm(full_name="Lain", identifiers=(card("X1"),))
    services.patrons.edit(actor, EditPatron(patron_id, before, after))
    services.history.undo_last(actor)
    assert shown(build, patron_id) == before


def test_old_mistakes_do_not_stand_in_the_way_of_an_edit(
    build: Builder, services: Services, actor: Actor
) -> None:
    patron_id = build.patron(contacts=(mobile("081234567890"),))
    [contact] = build.all(Contact)
    build.put(Contact, contact.id, value="0812/0813", key="08120813")  # as an old import brought it in
    build.put(Patron, patron_id, born="1850")
    before = shown(build, patron_id)
    services.patrons.edit(actor, EditPatron(patron_id, before, replace(before, occupation="Guru")))
    form = shown(build, patron_id)
    assert (form.occupation, form.contacts[0].value, form.born) == ("Guru", "0812/0813", "1850")


@pytest.mark.parametrize(("fields", "error"), WRONG)
def test_an_edit_with_something_wrong_changes_nothing(
    build: Builder,
    services: Services,
    actor: Actor,
    refused: Refused,
    fields: dict[str, Any],
    error: type[Exception],
) -> None:
    patron_id = build.patron(identifiers=(card("M1"),), contacts=(mobile("081234567890"),))
    before = shown(build, patron_id)
    with refused(error):
        services.patrons.edit(actor, EditPatron(patron_id, before, replace(before, **fields)))


def test_a_removed_patron_is_not_edited(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    patron_id = build.patron()
    form = shown(build, patron_id)
    build.put(Patron, patron_id, deleted=True)
    with refused(RecordGoneError):
        services.patrons.edit(actor, EditPatron(patron_id, form, replace(form, full_name="Lain")))


def test_a_patron_merged_meanwhile_is_edited_where_the_merge_went(
    build: Builder, services: Services, actor: Actor
) -> None:
    lost, kept = build.patron("Nuraini S."), build.patron()
    form = shown(build, lost)
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    edited = EditPatron(lost, form, replace(form, occupation="Guru"))
    assert services.patrons.edit(actor, edited).result == kept
    assert (shown(build, kept).occupation, shown(build, kept).full_name) == ("Guru", "Nur'aini Siregar")
