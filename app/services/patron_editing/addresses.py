"""Writes the addresses of a form: cleaned, one of a kind, those that are gone removed."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.address import Address
from app.models.patron import Patron
from app.vocabulary.limits import Limit
from app.vocabulary.patron_form import ADDRESS_PARTS, AddressEntry
from app.vocabulary.text import optional

_SHORT = frozenset({"rt", "rw", "postal_code"})


def cleaned_address(entry: AddressEntry) -> AddressEntry:
    """As it is stored. Raises the errors of text."""
    parts = {name: optional(getattr(entry, name), _limit(name)) for name in ADDRESS_PARTS}
    return AddressEntry(entry.kind, **parts, id=entry.id)


def addresses_of(session: Session, patron: Patron) -> Sequence[Address]:
    """The addresses that a stored patron has, oldest first."""
    mine = select(Address).where(Address.patron_id == patron.id, ~Address.deleted)
    return session.scalars(mine.order_by(Address.id)).all()


def write_addresses(
    session: Session, patron: Patron, entries: Sequence[AddressEntry], present: Sequence[Address]
) -> None:
    """Bring a patron's addresses to what the form says; one without an id changes that of its kind."""
    wanted = {entry.id for entry in entries} | {entry.kind for entry in entries if entry.id is None}
    kept = [one for one in present if one.id in wanted or one.address_kind in wanted]
    for one in present:
        one.deleted = one not in kept
    by_id = {one.id: one for one in kept}
    by_kind = {one.address_kind: one for one in kept}
    for entry in entries:
        address = by_id.get(entry.id) if entry.id else by_kind.get(entry.kind)
        if address is None:
            address = by_kind[entry.kind] = Address(patron=patron)
            session.add(address)
        address.address_kind = entry.kind
        for name in ADDRESS_PARTS:
            setattr(address, name, getattr(entry, name))


def _limit(name: str) -> Limit:
    if name == "street":
        return Limit.CONTACT
    return Limit.SHORT if name in _SHORT else Limit.NAME
