"""Contact ways: what each kind may hold, the key by which two compare, the number that WhatsApp takes."""

import re
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from app.errors import EmailAddressError, PhoneNumberError
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import ContactKind
from app.vocabulary.text import clean, digits, fold

_PHONES = frozenset({ContactKind.MOBILE, ContactKind.PHONE})
_EXTENSION = re.compile(r"\s*(?:ext|extension|pesawat|psw|pes|x|#)\.?\s*\d{1,6}$", re.IGNORECASE)
_WRITTEN = re.compile(r"[\d\s+().\-‐‑‒–—/]+")
_FROM_ABROAD = re.compile(r"^\s*00")
_ATOM = r"[^\s@<>,;:\"()\[\]\\.]+"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_ATOM}(?:\.{_ATOM})+")
_LONGEST_EMAIL = 254  # RFC 5321, 4.5.3.1.3, without the angle brackets


def contact_value(kind: ContactKind, text: str) -> str:
    """A contact way as it is stored; an address keeps its lines.

    A phone number loses the invisible marks that come along when it is copied out of a chat. Raises
    ControlCharacterError and TextTooLongError, as every text does.
    """
    if kind in _PHONES:
        text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return clean(text, Limit.CONTACT, lines=kind is ContactKind.ADDRESS)


def check_contact(kind: ContactKind, value: str, region: str) -> None:
    """Raise PhoneNumberError or EmailAddressError for a text that cannot be what its kind says.

    `region` (ISO 3166) says how a number without a country code is read.
    """
    if kind in _PHONES and _phone(value, region) is None:
        raise PhoneNumberError(value)
    if kind is ContactKind.EMAIL and not _is_email_address(value):
        raise EmailAddressError(value)


def contact_key(kind: ContactKind, value: str, region: str) -> str:
    """What two contact ways of a kind are compared by.

    For a phone number the digits of E.164 (ITU-T) where its country and area are known, else those that it
    shows; for all others the folded text. Never refuses: old and imported texts have keys too.
    """
    if kind not in _PHONES:
        return fold(value)
    return _dialled(value, region) or digits(value) or fold(value)


def whatsapp_number(value: str, region: str) -> str | None:
    """The digits that a wa.me link takes (0812… becomes 62812…); None where country or area is missing."""
    return _dialled(value, region)


def _dialled(text: str, region: str) -> str | None:
    number = _phone(text, region)
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    return digits(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _phone(text: str, region: str) -> PhoneNumber | None:
    """The number that a text can be. A letter in it is a slip of the finger, never a key of the telephone."""
    main = _EXTENSION.sub("", text)
    if not _WRITTEN.fullmatch(main):
        return None
    if _FROM_ABROAD.match(main):
        number = _parse(_FROM_ABROAD.sub("+", main), region)
        if number is not None and phonenumbers.is_valid_number(number):
            return number
    number = _parse(main, region)
    return number if number is not None and phonenumbers.is_possible_number(number) else None


def _parse(text: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException:
        return None


def _is_email_address(text: str) -> bool:
    """One @, a domain with a dot, nothing that would need quoting."""
    return len(text) <= _LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None
