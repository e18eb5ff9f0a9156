"""What of a patron is compared with another: taken from a form, so that one being typed has it too."""

from dataclasses import dataclass

from app.errors import ImpossibleDateError
from app.vocabulary.duplicates.names import NameForm, name_form
from app.vocabulary.partial_dates import first_day
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, PatronKind, Sex
from app.vocabulary.text import digits, fold, identifier_key

PHONE_ENDING = 7
"""So many last digits make a phone number: landlines are written with and without their area code."""

_NATIONAL = frozenset({IdentifierKind.NIK, IdentifierKind.NISN, IdentifierKind.NIP, IdentifierKind.NIDN})
_PHONES = frozenset({ContactKind.MOBILE, ContactKind.PHONE})


@dataclass(frozen=True, slots=True)
class Traits:
    """A patron as duplicates see them: `born` in ISO 8601 of reduced precision, phones by their last digits.

    `names` are several where a patron is sorted by another one: a Chinese name has a Latin one beside it.
    """

    kind: PatronKind
    names: tuple[NameForm, ...]
    born: str | None = None
    sex: Sex | None = None
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    national_numbers: frozenset[tuple[IdentifierKind, str]] = frozenset()
    """Those of which a person has one only, with their kind."""


def traits_of(form: PatronForm) -> Traits:
    """The traits of a form, also of one half typed: what cannot be read says nothing."""
    phones = (phone_ending(entry.value) for entry in form.contacts if entry.kind in _PHONES)
    emails = (fold(entry.value) for entry in form.contacts if entry.kind is ContactKind.EMAIL)
    numbers = [(entry.kind, identifier_key(entry.value)) for entry in form.identifiers]
    return Traits(
        kind=form.kind,
        names=name_forms(form.full_name, form.sort_name),
        born=readable_birth(form.born),
        sex=form.sex,
        phones=frozenset(filter(None, phones)),
        emails=frozenset(filter(None, emails)),
        numbers=frozenset(key for _, key in numbers if key),
        national_numbers=frozenset(number for number in numbers if number[0] in _NATIONAL and number[1]),
    )


def name_forms(full_name: str, sort_name: str | None) -> tuple[NameForm, ...]:
    """The forms of a patron's names, each once."""
    forms = (name_form(text) for text in (full_name, sort_name) if text)
    return tuple({form.written: form for form in forms if form.parts}.values())


def phone_ending(value: str) -> str:
    """The last digits of a phone number; empty for one that is too short to tell anybody."""
    number = digits(value)
    return number[-PHONE_ENDING:] if len(number) >= PHONE_ENDING else ""


def readable_birth(text: str | None) -> str | None:
    """A partial date, or None for what is not one (yet)."""
    try:
        first_day((text or "").strip())
    except ImpossibleDateError:
        return None
    return (text or "").strip()
