"""What a patron is told of a promise: a text to copy, and a link that opens it in WhatsApp."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import quote

from app.services.contact_ways import whatsapp_number
from app.services.messages.addressing import called, salutation
from app.services.messages.wording import WORDINGS, quoted
from app.vocabulary.patron_form import ContactEntry, PatronForm
from app.vocabulary.patrons import ContactKind, ContactStatus, WrittenLanguage

_LONGEST_SUBJECT = 80  # a QR code of the whole link has to stay coarse enough for a phone's camera

_GIVEN = {
    WrittenLanguage.INDONESIAN: (
        "{to}, permintaan {subject} ({number}) kami janjikan selesai paling lambat {moment}."
    ),
    WrittenLanguage.ENGLISH: "{to}, your request {subject} ({number}) will be ready by {moment}.",
}
_MOVED = {
    WrittenLanguage.INDONESIAN: (
        "{to}, mohon maaf, janji kami untuk permintaan {subject} ({number}) berubah: "
        "kini paling lambat {moment}."
    ),
    WrittenLanguage.ENGLISH: (
        "{to}, we are sorry that our promise for your request {subject} ({number}) has changed: "
        "it will be ready by {moment}."
    ),
}


@dataclass(frozen=True, slots=True)
class PromiseToTell:
    """What the message is made of. `is_moved` says that an earlier promise was told before."""

    patron: PatronForm
    number: str
    subject: str
    promised_for: datetime
    zone: tzinfo
    library_name: str
    phone_region: str
    staff_name: str
    is_moved: bool = False


@dataclass(frozen=True, slots=True)
class PromiseMessage:
    """The text, and the wa.me link with it; no link for a patron whom WhatsApp cannot reach."""

    text: str
    link: str | None


def promise_message(promise: PromiseToTell) -> PromiseMessage:
    """Say what was promised, in the patron's language."""
    language = promise.patron.language
    sentence = (_MOVED if promise.is_moved else _GIVEN)[language].format(
        to=salutation(promise.patron),
        subject=quoted(promise.subject, _LONGEST_SUBJECT),
        number=promise.number,
        moment=WORDINGS[language].moment_in_words(promise.promised_for.astimezone(promise.zone)),
    )
    text = f"{sentence} – {called(promise.staff_name)}, {promise.library_name}"
    return PromiseMessage(text, whatsapp_link(promise.patron.contacts, promise.phone_region, text))


def whatsapp_link(contacts: Sequence[ContactEntry], region: str, text: str) -> str | None:
    """A link that opens WhatsApp with `text` to the patron's mobile: the preferred one, else the first.

    Numbers that failed or are old do not count. None when no number is left that WhatsApp can reach.
    """
    mobiles = [
        one for one in contacts if one.kind is ContactKind.MOBILE and one.status is ContactStatus.WORKS
    ]
    for mobile in sorted(mobiles, key=lambda one: not one.is_preferred):
        number = whatsapp_number(mobile.value, region)
        if number is not None:
            return f"https://wa.me/{number}?text={quote(text, safe='')}"
    return None
