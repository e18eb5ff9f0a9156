"""The rules that an undo could break: what was right before need not be right beside what came since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from app.errors import CannotUndoError, IdentifierTakenError, LastStaffMemberError
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.services.live_records import patron_now
from app.services.numbers import check_free_for_patron, check_free_for_staff
from app.storage.changes.merges import MERGED_INTO
from app.vocabulary.records import RecordKind, RecordRef

_SLICE = 500
_MEMBERSHIP = frozenset({"member_since", "member_until"})


def check_restored(
    session: Session, restored: Mapping[RecordRef, Mapping[str, Any]], parted: Mapping[int, int]
) -> None:
    """Raise the first rule that records break now that these values are back in them.

    `parted` are patrons who are merged no longer, with whom they were merged into: before the merge both may
    have had one number.

    Raises CannotUndoError for a merge that would leave nobody, IdentifierTakenError, StaffCardTakenError,
    UntilBeforeSinceError, LastStaffMemberError.
    """
    _check_merges(session, [ref.id for ref, values in restored.items() if values.get(MERGED_INTO)])
    _check_numbers(session, _ids(restored, RecordKind.IDENTIFIER), parted)
    _check_staff(session, _ids(restored, RecordKind.STAFF_MEMBER))
    dated = {ref: values for ref, values in restored.items() if not _MEMBERSHIP.isdisjoint(values)}
    for part in _slices(_ids(dated, RecordKind.PATRON)):
        for patron in session.scalars(select(Patron).where(Patron.id.in_(part), ~Patron.deleted)):
            patron.check()


def _check_merges(session: Session, ids: Sequence[int]) -> None:
    """Whoever is merged again is somebody still: two merged into each other would both be gone."""
    if any(patron_now(session, one) is None for one in ids):
        raise CannotUndoError


def _check_numbers(session: Session, ids: Sequence[int], parted: Mapping[int, int]) -> None:
    other = aliased(Identifier)
    with_same_number = select(other.id).where(
        other.key == Identifier.key, ~other.deleted, other.patron_id != Identifier.patron_id
    )
    with_same_card = select(StaffMember.id).where(
        StaffMember.card_key == Identifier.key, StaffMember.is_active, ~StaffMember.deleted
    )
    for part in _slices(ids):
        doubtful = select(Identifier).where(
            Identifier.id.in_(part),
            ~Identifier.deleted,
            or_(with_same_number.exists(), with_same_card.exists()),
        )
        for one in session.scalars(doubtful):
            _check_number(session, one, parted.get(one.patron_id))


def _check_number(session: Session, number: Identifier, but: int | None) -> None:
    try:
        check_free_for_patron(session, number.value, number.key, number.patron_id)
    except IdentifierTakenError as taken:
        if taken.patron_id != but:
            raise


def _check_staff(session: Session, ids: Sequence[int]) -> None:
    if not ids:
        return
    working = select(StaffMember).where(StaffMember.is_active, ~StaffMember.deleted)
    if session.scalars(working.limit(1)).first() is None:
        raise LastStaffMemberError
    for part in _slices(ids):
        for one in session.scalars(working.where(StaffMember.id.in_(part))):
            if one.card is not None and one.card_key is not None:
                check_free_for_staff(session, one.card, one.card_key, one.id)


def _ids(refs: Iterable[RecordRef], kind: RecordKind) -> list[int]:
    return [ref.id for ref in refs if ref.kind is kind]


def _slices(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _SLICE):
        yield ids[start : start + _SLICE]
