"""Ways to reach a patron, all of which lead nowhere."""

import re
import unicodedata
from collections.abc import Iterator

from app.services.demonstration.plan.dice import Odds, Weighted, pick
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.patrons import ContactKind, ContactStatus
from app.vocabulary.records import RecordKind
from app.vocabulary.text import digits, fold

_BLOCK = 1_000_000
_STRIDE = 618_033  # has no factor in common with the block, so that every place gets a number of its own
_KINDS = {"whatsapp": ContactKind.MOBILE, "phone": ContactKind.MOBILE, "email": ContactKind.EMAIL}


class Contacts:
    """Draws a preferred channel, and contact ways that fit it."""

    def __init__(self, stage: Stage) -> None:
        self._people = stage.material.people
        self._ids = stage.ids[RecordKind.CONTACT]
        self._chance = stage.chance("contacts")
        self._odds = Odds(self._chance, self._people["shares"])
        self._channels: Weighted[str] = Weighted(self._people["channels"])

    def preferred_channel(self) -> str:
        """The code of the channel by which a patron likes to be reached."""
        return self._channels.draw(self._chance)

    def rows(self, patron_id: int, place: int, sort_name: str, channel: str) -> Iterator[Row]:
        """The contact ways of one patron."""
        preferred = _KINDS.get(channel)
        by_mobile, by_mail = preferred is ContactKind.MOBILE, preferred is ContactKind.EMAIL
        if by_mobile or self._odds.happens("mobile"):
            yield self.row(patron_id, ContactKind.MOBILE, self._mobile(place), is_preferred=by_mobile)
        if by_mail or self._odds.happens("email"):
            address = f"{_handle(sort_name)}{place}@{pick(self._chance, self._people['mail_domains'])}"
            yield self.row(patron_id, ContactKind.EMAIL, address, is_preferred=by_mail)
        if self._odds.happens("address"):
            yield self.row(patron_id, ContactKind.ADDRESS, self._address())
        if self._odds.happens("landline"):
            yield self.row(patron_id, ContactKind.PHONE, f"(024) 00{place % 100_000:05d}")
        if self._odds.happens("social"):
            pattern = pick(self._chance, self._people["socials"])
            yield self.row(
                patron_id, ContactKind.SOCIAL, pattern.format(handle=f"{_handle(sort_name)}{place}")
            )

    def row(self, patron_id: int, kind: ContactKind, value: str, *, is_preferred: bool = False) -> Row:
        """One contact way. Preferred ones work; some of the others no longer do."""
        has_failed = not is_preferred and self._odds.happens("failed_contact")
        return {
            "id": next(self._ids),
            "patron_id": patron_id,
            "contact_kind": kind.value,
            "value": value,
            "key": _key(kind, value),
            "is_preferred": is_preferred,
            "status": (ContactStatus.FAILED if has_failed else ContactStatus.WORKS).value,
        }

    def _mobile(self, place: int) -> str:
        prefix = pick(self._chance, self._people["phone_prefixes"])
        high, low = divmod(place * _STRIDE % _BLOCK, 10_000)
        return f"{prefix}-00{high:02d}-{low:04d}"

    def _address(self) -> str:
        quarter = int(self._chance.random() * len(self._people["quarters"]))
        street = f"{pick(self._chance, self._people['streets'])} No. {int(self._chance.random() * 140) + 1}"
        return f"{street}, {self._people['quarters'][quarter]}, Semarang {self._people['postcodes'][quarter]}"


def _handle(name: str) -> str:
    bare = unicodedata.normalize("NFKD", fold(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", ".", bare).strip(".") or "pemustaka"


def _key(kind: ContactKind, value: str) -> str:
    """As services compare them; these phone numbers are all Indonesian, which spares parsing them."""
    if kind in {ContactKind.MOBILE, ContactKind.PHONE}:
        return f"62{digits(value)[1:]}"
    return fold(value)
