"""The desk's surroundings: the library, its lists, its staff, its workstations."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, String, bindparam, null, select
from sqlalchemy.orm import Session

from app.models.branch import Branch, Desk
from app.models.library import Library
from app.models.list_entry import Category, Channel, InteractionKind, ListEntry, RequestKind
from app.models.staff_member import StaffMember
from app.queries.reading.find_words import find_key
from app.queries.rows import BranchRow, DeskRow, LibraryInfo, ListRow, Lists, StaffRow
from app.storage.database import Database
from app.vocabulary.names import BilingualName
from app.vocabulary.staff import StaffRole

_LIBRARY = (
    select(
        Library.name,
        Library.language,
        Library.phone_region,
        Library.is_demonstration,
        Library.identity_number_reason,
    )
    .where(~Library.deleted)
    .order_by(Library.id)
    .limit(1)
)
_STAFF = (
    select(StaffMember.id, StaffMember.full_name, StaffMember.role, StaffMember.card, StaffMember.is_active)
    .where(~StaffMember.deleted)
    .order_by(StaffMember.full_name, StaffMember.id)
)
_BY_CARD = _STAFF.where(StaffMember.card_key == bindparam("key", type_=String), StaffMember.is_active)
_DESKS = (
    select(Desk.id, Desk.name, Desk.branch_id, Branch.name.label("branch_name"), Branch.zone)
    .join(Branch, Branch.id == Desk.branch_id)
    .where(~Desk.deleted, ~Branch.deleted)
    .order_by(Branch.name, Desk.name, Desk.id)
)
_BRANCHES = (
    select(Branch.id, Branch.name, Branch.zone, Branch.is_retired)
    .where(~Branch.deleted)
    .order_by(Branch.is_retired, Branch.name, Branch.id)
)


def _entries(model: type[ListEntry], icon: Any = None, service_days: Any = None) -> Select[Any]:
    more = (null() if icon is None else icon, null() if service_days is None else service_days)
    return (
        select(model.id, model.code, model.name_id, model.name_en, *more)
        .where(~model.deleted, ~model.is_retired)
        .order_by(model.position, model.id)
    )


_CATEGORIES = _entries(Category)
_CHANNELS = _entries(Channel, icon=Channel.icon)
_INTERACTION_KINDS = _entries(InteractionKind)
_REQUEST_KINDS = _entries(RequestKind, service_days=RequestKind.service_days)


class DeskInformation:
    """Reads what a desk needs to know before the first patron comes. All of it is short."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def info(self) -> LibraryInfo | None:
        """Whose file this is, or None while the library is being set up."""
        with self._database.reading() as session:
            row = session.execute(_LIBRARY).one_or_none()
        if row is None:
            return None
        return LibraryInfo(
            path=self._database.path,
            name=row.name,
            language=row.language,
            phone_region=row.phone_region,
            is_demonstration=row.is_demonstration,
            keeps_identity_numbers=row.identity_number_reason is not None,
        )

    def lists(self) -> Lists:
        """The library's lists, without what is retired and who has left, in their order."""
        with self._database.reading() as session:
            return Lists(
                categories=_list(session, _CATEGORIES),
                channels=_list(session, _CHANNELS),
                interaction_kinds=_list(session, _INTERACTION_KINDS),
                request_kinds=_list(session, _REQUEST_KINDS),
                branches=tuple(BranchRow(*row) for row in session.execute(_BRANCHES) if not row.is_retired),
                staff=tuple(one for one in _staff(session.execute(_STAFF).all()) if one.is_active),
            )

    def staff(self) -> tuple[StaffRow, ...]:
        """Everybody who works here or did, by name."""
        with self._database.reading() as session:
            return _staff(session.execute(_STAFF).all())

    def staff_by_card(self, value: str) -> StaffRow | None:
        """The staff member whose card this is; nobody who has left."""
        key = find_key(value)
        if not key:
            return None
        with self._database.reading() as session:
            return next(iter(_staff(session.execute(_BY_CARD, {"key": key}).all())), None)

    def branches(self) -> tuple[BranchRow, ...]:
        """The places, by name, retired ones last."""
        with self._database.reading() as session:
            return tuple(BranchRow(*row) for row in session.execute(_BRANCHES))

    def desks(self) -> tuple[DeskRow, ...]:
        """The workstations, by branch and name."""
        with self._database.reading() as session:
            return tuple(DeskRow(*row) for row in session.execute(_DESKS))


def _list(session: Session, entries: Select[Any]) -> tuple[ListRow, ...]:
    rows = session.execute(entries)
    return tuple(
        ListRow(entry_id, code, BilingualName(name_id, name_en), icon, service_days)
        for entry_id, code, name_id, name_en, icon, service_days in rows
    )


def _staff(rows: Sequence[Any]) -> tuple[StaffRow, ...]:
    return tuple(
        StaffRow(row.id, row.full_name, StaffRole(row.role), row.card, row.is_active) for row in rows
    )
