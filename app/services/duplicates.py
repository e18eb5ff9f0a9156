"""What is done about patrons who are registered twice: merge two, or say that they are not the same."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.distinct_patrons import DistinctPatrons, uid_of_pair
from app.models.patron import Patron
from app.services.duplicate_commands import MergePatrons, TellApart
from app.services.live_records import live_patron
from app.services.merging.fields import merge_fields
from app.storage.changes.moves import moves
from app.storage.changes.ties import ties_between
from app.storage.changes.values import rows_of
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.duplicate_errors import AlreadyMergedError, MergedWithItselfError, TiedPatronsError


class Duplicates:
    """Actions on pairs; each may raise RecordGoneError, AlreadyMergedError, MergedWithItselfError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, by: Actor, command: MergePatrons) -> Committed[int]:
        """Make one patron of two, in one change set; the result is the id of the kept one.

        Raises TiedPatronsError unless that is known and meant; TextTooLongError for notes that are too long
        together, UntilBeforeSinceError for a membership that would end before it begins.
        """
        with self._database.writing(by, Action.MERGE_PATRONS) as writing:
            session = writing.session
            kept, lost = _pair(session, command.kept_id, command.lost_id)
            ties = ties_between(session.connection(), kept.id, lost.id)
            if ties and not command.although_tied:
                raise TiedPatronsError(ties)
            merge_fields(kept, lost, command.choices)
            for model, rows in rows_of(moves(session.connection(), lost.id, kept.id)):
                writing.bulk_update(model, rows)
            lost.merged_into_id = kept.id
            lost.deleted = True
        return Committed(kept.id, writing.changes)

    def tell_apart(self, by: Actor, command: TellApart) -> Committed[int]:
        """Remember that two are not the same; the result is the id of that record."""
        with self._database.writing(by, Action.TELL_PATRONS_APART) as writing:
            session = writing.session
            one, other = _pair(session, command.one_id, command.other_id)
            uid = uid_of_pair(one, other)
            known = session.scalars(select(DistinctPatrons).where(DistinctPatrons.uid == uid)).first()
            if known is None:
                known = DistinctPatrons(uid=uid)
                session.add(known)
            known.patron_id, known.other_id, known.deleted = one.id, other.id, False
        return Committed(known.id, writing.changes)


def _pair(session: Session, one_id: int, other_id: int) -> tuple[Patron, Patron]:
    if one_id == other_id:
        raise MergedWithItselfError
    return _unmerged(session, one_id), _unmerged(session, other_id)


def _unmerged(session: Session, patron_id: int) -> Patron:
    patron = session.get(Patron, patron_id)
    if patron is None:
        raise RecordGoneError
    if patron.merged_into_id is not None:
        raise AlreadyMergedError(patron.full_name, live_patron(session, patron_id).full_name)
    if patron.deleted:
        raise RecordGoneError
    return patron
