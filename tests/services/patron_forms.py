"""Forms of patrons, right and wrong, and what a form shows of a stored one."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.errors import (
    ControlCharacterError,
    EmailAddressError,
    EmptyNameError,
    IdentifierEmptyError,
    IdentityNumberOffError,
    ImpossibleDateError,
    PhoneNumberError,
    RecordGoneError,
    TextTooLongError,
    UntilBeforeSinceError,
)
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    ContactKind,
    IdentifierKind,
)
from tests.builders import Builder, card, mobile

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
