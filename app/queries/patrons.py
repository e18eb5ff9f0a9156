"""One patron: found by a number, or read whole."""

from typing import Any

from sqlalchemy import Integer, String, bindparam, case, or_, select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.address import Address
from app.models.branch import Branch
from app.models.contact import Contact
from app.models.derived import PatronSummary
from app.models.identifier import Identifier
from app.models.library import Library
from app.models.list_entry import Category, Channel
from app.models.patron import Patron
from app.models.patron_forms import form_of
from app.models.staff_member import StaffMember
from app.queries.reading.find_words import find_key
from app.queries.reading.names import optional_name
from app.queries.reading.profile_lines import entries, profile_lines
from app.queries.reading.sight import sees_sensitive
from app.queries.rows import ListRow, PatronDetails
from app.storage.database import Database
from app.vocabulary.changes import Actor
from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import ADDRESS_PARTS
from app.vocabulary.patrons import (
    IdentifierKind,
    IdentifierStatus,
)

_ID = bindparam("patron_id", type_=Integer)

_OWNERS = (
    select(Patron.id, Patron.merged_into_id, Patron.deleted)
    .join(Identifier, Identifier.patron_id == Patron.id)
    .where(Identifier.key == bindparam("key", type_=String), ~Identifier.deleted)
    .order_by(case((Identifier.status == IdentifierStatus.ACTIVE, 0), else_=1), Patron.id)
)
_MERGED_INTO = select(Patron.id, Patron.merged_into_id, Patron.deleted).where(Patron.id == _ID)

_PATRON = (
    select(
        Patron,
        Category.name_id.label("category_id"),
        Category.name_en.label("category_en"),
        Branch.name.label("branch_name"),
        Channel.id.label("channel_id"),
        Channel.code,
        Channel.name_id,
        Channel.name_en,
        Channel.icon,
        StaffMember.full_name.label("responsible"),
        PatronSummary.last_used_at,
        PatronSummary.contact_count,
        PatronSummary.request_count,
        PatronSummary.open_requests,
    )
    .join(PatronSummary, PatronSummary.patron_id == Patron.id)
    .join(Branch, Branch.id == Patron.branch_id)
    .outerjoin(Category, Category.id == Patron.category_id)
    .outerjoin(Channel, Channel.id == Patron.preferred_channel_id)
    .outerjoin(StaffMember, StaffMember.id == Patron.responsible_id)
    .where(Patron.id == _ID)
)
_KEEPS_IDENTITY_NUMBERS = select(1).where(Library.identity_number_reason.is_not(None)).exists()
_IDENTIFIERS = (
    select(Identifier.identifier_kind, Identifier.value, Identifier.status, Identifier.id)
    .where(
        Identifier.patron_id == _ID,
        ~Identifier.deleted,
        or_(Identifier.identifier_kind != IdentifierKind.NIK, _KEEPS_IDENTITY_NUMBERS),
    )
    .order_by(Identifier.id)
)
_CONTACTS = (
    select(Contact.contact_kind, Contact.value, Contact.is_preferred, Contact.status, Contact.id)
    .where(Contact.patron_id == _ID, ~Contact.deleted)
    .order_by(Contact.id)
)
_ADDRESSES = (
    select(Address.id, Address.address_kind, *(getattr(Address, name) for name in ADDRESS_PARTS))
    .where(Address.patron_id == _ID, ~Address.deleted)
    .order_by(Address.id)
)


class Patrons:
    """Reads single patrons."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_identifier(self, value: str) -> int | None:
        """The patron with this number, of whatever kind and status; of two, the one whose is in use.

        Whoever was merged is answered by the patron into whom they were merged.
        """
        key = find_key(value)
        if not key:
            return None
        with self._database.reading() as session:
            owners = (_after_merges(session, owner) for owner in session.execute(_OWNERS, {"key": key}).all())
            return next((owner for owner in owners if owner is not None), None)

    def details(self, patron_id: int, viewer: Actor | None = None) -> PatronDetails:
        """The whole patron; whoever was merged is answered by the patron into whom they were merged.

        Raises RecordGoneError when the patron was removed. National identity numbers are left out unless the
        library keeps them; these and what is said in sensitive fields is for viewers who may see it.
        """
        with self._database.reading() as session:
            sensitive = sees_sensitive(session, viewer)
            found = _details(session, patron_id, sensitive=sensitive)
            if found is None:
                merged = session.execute(_MERGED_INTO, {"patron_id": patron_id}).one_or_none()
                kept = _after_merges(session, merged)
                found = None if kept is None else _details(session, kept, sensitive=sensitive)
        if found is None:
            raise RecordGoneError
        return found


def _details(session: Session, patron_id: int, *, sensitive: bool) -> PatronDetails | None:
    at = {"patron_id": patron_id}
    row = session.execute(_PATRON, at).one_or_none()
    if row is None:
        return None
    identifiers = [
        one
        for one in session.execute(_IDENTIFIERS, at)
        if sensitive or one.identifier_kind != IdentifierKind.NIK
    ]
    profile = profile_lines(session, patron_id, sensitive=sensitive)
    return PatronDetails(
        id=patron_id,
        form=form_of(
            row.Patron,
            identifiers,
            session.execute(_CONTACTS, at),
            entries(profile),
            session.execute(_ADDRESSES, at),
        ),
        profile=profile,
        category=optional_name(row.category_id, row.category_en),
        branch_name=row.branch_name,
        responsible=row.responsible,
        preferred_channel=_channel(row),
        last_used_at=row.last_used_at,
        contact_count=row.contact_count,
        request_count=row.request_count,
        open_requests=row.open_requests,
    )


def _after_merges(session: Session, owner: Any) -> int | None:
    """The patron kept by merges, or None for one who was removed."""
    seen: set[int] = set()  # branches that merged apart, each the other way round, would make a ring
    row: Any = owner
    while row is not None and row.merged_into_id is not None and row.id not in seen:
        seen.add(row.id)
        row = session.execute(_MERGED_INTO, {"patron_id": row.merged_into_id}).one_or_none()
    return None if row is None or row.deleted else int(row.id)


def _channel(row: Any) -> ListRow | None:
    if row.channel_id is None:
        return None
    return ListRow(row.channel_id, row.code, BilingualName(row.name_id, row.name_en), row.icon)
