"""Whether patrons may be told: the one place that everything asks which sends or lists for sending."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, String, bindparam, select
from sqlalchemy.orm import Session

from app.models.list_entry import Channel
from app.models.permission import Permission, Purpose
from app.models.staff_member import StaffMember
from app.queries.permission_rows import PatronPermissions, PermissionRow, PurposeRow
from app.queries.reading.names import optional_name
from app.storage.database import Database
from app.vocabulary.names import BilingualName
from app.vocabulary.permissions import (
    NEED_NO_ASKING,
    Answer,
    AnsweredBy,
    PermissionAnswer,
    Verdict,
    verdict,
)

_SLICE = 500

_PURPOSES = (
    select(
        Purpose.id,
        Purpose.code,
        Purpose.name_id,
        Purpose.name_en,
        Purpose.wording_id,
        Purpose.wording_en,
        Purpose.unless_refused,
        Purpose.is_retired,
    )
    .where(~Purpose.deleted)
    .order_by(Purpose.is_retired, Purpose.position, Purpose.id)
)
_OF_CODE = _PURPOSES.where(Purpose.code == bindparam("code", type_=String))
_ANSWERS = (
    select(
        Permission.id,
        Permission.purpose_id,
        Permission.channel_id,
        Channel.name_id.label("channel_id_name"),
        Channel.name_en.label("channel_en_name"),
        Permission.answer,
        Permission.answered_on,
        Permission.how,
        Permission.wording,
        StaffMember.full_name.label("asked_by"),
    )
    .outerjoin(Channel, Channel.id == Permission.channel_id)
    .outerjoin(StaffMember, StaffMember.id == Permission.asked_by_id)
    .where(Permission.patron_id == bindparam("patron_id", type_=Integer), ~Permission.deleted)
    .order_by(Permission.answered_on.desc(), Permission.id.desc())
)
_OF_MANY = select(
    Permission.patron_id, Permission.id, Permission.channel_id, Permission.answer, Permission.answered_on
).where(
    Permission.patron_id.in_(bindparam("patron_ids", expanding=True)),
    Permission.purpose_id == bindparam("purpose_id", type_=Integer),
    ~Permission.deleted,
)


class Permissions:
    """Reads permissions. The rule itself is `app.vocabulary.permissions.verdict`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def purposes(self) -> tuple[PurposeRow, ...]:
        """The library's list, retired ones last."""
        with self._database.reading() as session:
            return tuple(map(_purpose, session.execute(_PURPOSES)))

    def of_patron(self, patron_id: int) -> PatronPermissions:
        """All that one patron has answered, and the purposes in use."""
        with self._database.reading() as session:
            purposes = tuple(map(_purpose, session.execute(_PURPOSES)))
            answers = tuple(map(_answer, session.execute(_ANSWERS, {"patron_id": patron_id})))
        return PatronPermissions(tuple(one for one in purposes if not one.is_retired), answers)

    def may_be_told(self, patron_id: int, purpose_code: str, channel_id: int | None = None) -> Verdict:
        """Whether a patron may be told for a purpose (a code, see PurposeCode) by a channel, or at all."""
        return self.of_many([patron_id], purpose_code, channel_id)[patron_id]

    def of_many(
        self, patron_ids: Sequence[int], purpose_code: str, channel_id: int | None = None
    ) -> dict[int, Verdict]:
        """The same for many patrons, a statement for every 500 of them.

        A purpose that the library has retired, or never had, is allowed only where it needs no asking.
        """
        found: dict[int, list[Answer]] = {one: [] for one in patron_ids}
        with self._database.reading() as session:
            row = session.execute(_OF_CODE, {"code": purpose_code}).first()
            purpose = None if row is None or row.is_retired else _purpose(row)
            if purpose is not None:
                _gather(session, purpose.id, found)
        free = purpose_code in NEED_NO_ASKING if purpose is None else purpose.unless_refused
        return {one: verdict(said, channel_id, unless_refused=free) for one, said in found.items()}


def _gather(session: Session, purpose_id: int, found: dict[int, list[Answer]]) -> None:
    ids = list(found)
    for start in range(0, len(ids), _SLICE):
        at = {"patron_ids": ids[start : start + _SLICE], "purpose_id": purpose_id}
        for row in session.execute(_OF_MANY, at):
            said = Answer(row.id, row.channel_id, PermissionAnswer(row.answer), row.answered_on)
            found[row.patron_id].append(said)


def _purpose(row: Any) -> PurposeRow:
    return PurposeRow(
        id=row.id,
        code=row.code,
        name=BilingualName(row.name_id, row.name_en),
        wording=BilingualName(row.wording_id, row.wording_en),
        unless_refused=row.unless_refused,
        is_retired=row.is_retired,
    )


def _answer(row: Any) -> PermissionRow:
    return PermissionRow(
        id=row.id,
        purpose_id=row.purpose_id,
        channel_id=row.channel_id,
        channel=optional_name(row.channel_id_name, row.channel_en_name),
        answer=PermissionAnswer(row.answer),
        on=row.answered_on,
        how=AnsweredBy(row.how),
        wording=row.wording,
        asked_by=row.asked_by,
    )
