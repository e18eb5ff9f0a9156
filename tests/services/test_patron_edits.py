from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.errors import (
    ControlCharacterError,
    EmailAddressError,
    EmptyNameError,
    IdentifierEmptyError,
    IdentifierTakenError,
    IdentityNumberOffError,
    ImpossibleDateError,
    PhoneNumberError,
    RecordGoneError,
    StaffCardTakenError,
    TextTooLongError,
    UntilBeforeSinceError,
)
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.library import Library
from app.models.list_entry import Category, Channel
from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.services.commands import AddPatron, EditPatron
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused

NIK = IdentifierEntry(IdentifierKind.NIK, "3374014505990001")

WRONG: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"full_name": ""}, EmptyNameError),
    ({"full_name": " \u200b\u00a0 "}, EmptyNameError),
    ({"full_name": "x" * 10_000}, TextTooLongError),
    ({"full_name": "Siti\0"}, ControlCharacterError),
    ({"full_name": "Siti \u202egnp"}, ControlCharacterError),
    ({"sort_name": "x" * 201}, TextTooLongError),
    ({"title_before": "x" * 81}, TextTooLongError),
    ({"notes": "x" * 20_001}, TextTooLongError),
    ({"notes": "a\x07"}, ControlCharacterError),
    ({"born": "2004-02-30"}, ImpossibleDateError),
    ({"born": "1879"}, ImpossibleDateError),
    ({"born": "2026-11-24"}, ImpossibleDateError),
    ({"born": "17 Agustus 1995"}, ImpossibleDateError),
    ({"member_since": date(2026, 2, 1), "member_until": date(2026, 1, 31)}, UntilBeforeSinceError),
    ({"identifiers": (card("---"),)}, IdentifierEmptyError),
    ({"identifiers": (card("x" * 65),)}, TextTooLongError),
    ({"identifiers": (card("M1\u202e"),)}, ControlCharacterError),
    ({"identifiers": (NIK,)}, IdentityNumberOffError),
    ({"contacts": (mobile("besok"),)}, PhoneNumberError),
    ({"contacts": (ContactEntry(ContactKind.PHONE, "12"),)}, PhoneNumberError),
    ({"contacts": (ContactEntry(ContactKind.EMAIL, "siti@gmail"),)}, EmailAddressError),
    ({"contacts": (ContactEntry(ContactKind.ADDRESS, "x" * 401),)}, TextTooLongError),
    ({"category_id": 404}, RecordGoneError),
    ({"branch_id": 404}, RecordGoneError),
    ({"preferred_channel_id": 404}, RecordGoneError),
]


def shown(build: Builder, patron_id: int) -> PatronForm:
    """What a form shows of a patron now."""
    return form_of(
        build.get(Patron, patron_id),
        build.all(Identifier, lambda one: one.patron_id == patron_id),
        build.all(Contact, lambda one: one.patron_id == patron_id),
    )


def without_ids(form: PatronForm) -> PatronForm:
    return replace(
        form,
        identifiers=tuple(replace(entry, id=None) for entry in form.identifiers),
        contacts=tuple(replace(entry, id=None) for entry in form.contacts),
    )


@pytest.fixture
def full_form(build: Builder) -> PatronForm:
    return PatronForm(
        full_name="Nur'aini Siregar",
        kind=PatronKind.PERSON,
        sort_name="Siregar Nur'aini",
        form_of_address=FormOfAddress.KAK,
        title_before="dr.",
        title_after="S.Ked.",
        category_id=build.entry(Category, "student"),
        branch_id=1,
        status=PatronStatus.ACTIVE,
        member_since=date(2024, 8, 31),
        member_until=date(2027, 8, 31),
        sex=Sex.FEMALE,
        born="2004-05",
        institution="Universitas Diponegoro",
        class_or_faculty="S1 Ilmu Perpustakaan",
        occupation="Mahasiswa",
        education=Education.SMA,
        notes="Menulis skripsi\ntentang Gen Z",
        language=WrittenLanguage.INDONESIAN,
        preferred_channel_id=build.entry(Channel, "whatsapp"),
        identifiers=(
            card("M0000017"),
            IdentifierEntry(IdentifierKind.OLD_CARD, "A-17", IdentifierStatus.LOST),
            IdentifierEntry(IdentifierKind.NIM, "24060122130017"),
        ),
        contacts=(
            ContactEntry(ContactKind.MOBILE, "0812-3456-7890", is_preferred=True),
            ContactEntry(ContactKind.EMAIL, "aini@example.org", status=ContactStatus.FAILED),
            ContactEntry(ContactKind.ADDRESS, "Jl. Prof. Soedarto 13\nTembalang"),
        ),
    )


# Registering


def test_a_staff_card_opens_no_patron(build: Builder, refused: Refused) -> None:
    build.staff("Joko", card="ST-7")
    with refused(StaffCardTakenError) as caught:
        build.patron(identifiers=(card("st7"),))
    assert caught.value == StaffCardTakenError("st7", "Joko")


def test_a_library_with_a_reason_keeps_national_identity_numbers(build: Builder) -> None:
    build.put(Library, 1, identity_number_reason="Peraturan daerah 12/2025")
    assert shown(build, build.patron(identifiers=(NIK,))).identifiers[0].value == NIK.value


def test_a_kept_identity_number_does_not_stand_in_the_way_once_they_are_off(
    build: Builder, services: Services, actor: Actor
) -> None:
    build.put(Library, 1, identity_number_reason="Peraturan daerah 12/2025")
    patron_id = build.patron(identifiers=(NIK,))
    build.put(Library, 1, identity_number_reason=None)
    hidden = replace(shown(build, patron_id), identifiers=())  # as the query shows it then
    services.patrons.edit(actor, EditPatron(patron_id, hidden, replace(hidden, occupation="Guru")))
    form = shown(build, patron_id)
    assert (form.occupation, form.identifiers[0].value) == ("Guru", NIK.value)


# Editing


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


def test_a_number_is_not_changed_to_one_that_another_patron_has(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    build.patron("Budi", identifiers=(card("M1"),))
    patron_id = build.patron(identifiers=(card("M2"),))
    before = shown(build, patron_id)
    after = replace(before, identifiers=(replace(before.identifiers[0], value="M1"),))
    with refused(IdentifierTakenError) as caught:
        services.patrons.edit(actor, EditPatron(patron_id, before, after))
    assert caught.value.patron_name == "Budi"


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
