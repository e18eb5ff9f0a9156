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
    TextTooLongError,
    UntilBeforeSinceError,
)
from app.models.contact import Contact
from app.models.identifier import Identifier
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


# Numbers


@pytest.mark.parametrize("status", IdentifierStatus)
@pytest.mark.parametrize("kind", [IdentifierKind.CARD, IdentifierKind.NIM])
def test_a_number_that_another_patron_has_is_refused_by_that_patrons_name(
    build: Builder, refused: Refused, status: IdentifierStatus, kind: IdentifierKind
) -> None:
    holder = build.patron(identifiers=(IdentifierEntry(kind, "M-0000017", status),))
    with refused(IdentifierTakenError) as caught:
        build.patron("Budi", identifiers=(card("m0000017"),))
    assert caught.value == IdentifierTakenError("m0000017", holder, "Nur'aini Siregar")


def test_a_number_that_was_taken_away_is_free(build: Builder, services: Services, actor: Actor) -> None:
    holder = build.patron(identifiers=(card("M1"),))
    before = shown(build, holder)
    services.patrons.edit(actor, EditPatron(holder, before, replace(before, identifiers=())))
    build.patron("Budi", identifiers=(card("M1"),))


def test_the_number_of_a_removed_patron_is_free(build: Builder, services: Services, actor: Actor) -> None:
    build.patron(identifiers=(card("M1"),))
    services.history.undo_last(actor)
    build.patron("Budi", identifiers=(card("M1"),))


def test_the_number_of_a_merged_patron_is_that_of_the_kept_one(build: Builder, refused: Refused) -> None:
    lost, kept = build.patron("Nuraini S.", identifiers=(card("M1"),)), build.patron()
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    with refused(IdentifierTakenError) as caught:
        build.patron("Budi", identifiers=(card("M1"),))
    assert caught.value.patron_id == kept
