"""How a text reaches a patron: a link for WhatsApp, an address for mail, a number to ring."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from app.services.contact_ways import whatsapp_number
from app.vocabulary.patron_form import ContactEntry
from app.vocabulary.patrons import ContactKind, ContactStatus


def whatsapp_link(contacts: Sequence[ContactEntry], region: str, text: str) -> str | None:
    """A link that opens WhatsApp with `text` to the patron's mobile: the preferred one, else the first.

    Numbers that failed or are old do not count. None when no number is left that WhatsApp can reach.
    """
    for mobile in _working(contacts, ContactKind.MOBILE):
        number = whatsapp_number(mobile, region)
        if number is not None:
            return f"https://wa.me/{number}?text={quote(text, safe='')}"
    return None


def mail_address(contacts: Sequence[ContactEntry]) -> str | None:
    """The address that mail goes to: the preferred one that works, else the first that does."""
    return next((one for one in _working(contacts, ContactKind.EMAIL) if "@" in one), None)


def phone_number(contacts: Sequence[ContactEntry]) -> str | None:
    """The number to ring, as it was written: a mobile before a telephone."""
    numbers = [*_working(contacts, ContactKind.MOBILE), *_working(contacts, ContactKind.PHONE)]
    return next(iter(numbers), None)


def postal_address(contacts: Sequence[ContactEntry]) -> str | None:
    """The address on a letter, in its lines."""
    return next(iter(_working(contacts, ContactKind.ADDRESS)), None)


def _working(contacts: Iterable[ContactEntry], kind: ContactKind) -> list[str]:
    of_kind = [one for one in contacts if one.kind is kind and one.status is ContactStatus.WORKS]
    return [one.value for one in sorted(of_kind, key=lambda one: not one.is_preferred)]
