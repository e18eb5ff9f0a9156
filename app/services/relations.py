"""What is done about how patrons belong together: relate two, end a relation."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.errors import UntilBeforeSinceError
from app.models.patron import Patron
from app.models.relation import Relation
from app.services.live_records import live, live_patron
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.interaction_errors import AlreadyRelatedError, RelatedToItselfError
from app.vocabulary.relations import MUTUAL, Role


@dataclass(frozen=True, slots=True)
class RelatePatrons:
    """Say that one patron is `role` of (or to) another, from a day on where that is known."""

    patron_id: int
    role: Role
    other_id: int
    since: date | None = None


@dataclass(frozen=True, slots=True)
class RelateSeveral:
    """Say the same of several patrons at once: the pupils of a class.

    With `is_reverse` the one patron is `role` of each of the others: the teacher of several classes.
    """

    patron_id: int
    role: Role
    other_ids: tuple[int, ...]
    since: date | None = None
    is_reverse: bool = False


@dataclass(frozen=True, slots=True)
class EditRelation:
    """Another role, or other days, of a relation that is kept."""

    relation_id: int
    role: Role
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class EndRelation:
    """The two belong together no longer since a day; without a day it was a mistake and is removed."""

    relation_id: int
    until: date | None = None


class Relations:
    """Actions on relations. Each may raise RecordGoneError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def relate(self, by: Actor, command: RelatePatrons) -> Committed[int]:
        """Relate two patrons; the result is the relation's id.

        Raises RelatedToItselfError, AlreadyRelatedError.
        """
        with self._database.writing(by, Action.RELATE_PATRONS) as writing:
            relation = _related(writing.session, command)
        return Committed(relation.id, writing.changes)

    def relate_several(self, by: Actor, command: RelateSeveral) -> Committed[tuple[int, ...]]:
        """Relate several patrons to one, all or none; the result is the relations' ids.

        Raises RelatedToItselfError, AlreadyRelatedError.
        """
        with self._database.writing(by, Action.RELATE_PATRONS) as writing:
            made = [
                _related(writing.session, RelatePatrons(patron_id, command.role, other_id, command.since))
                for patron_id, other_id in _pairs(command)
            ]
        return Committed(tuple(one.id for one in made), writing.changes)

    def edit(self, by: Actor, command: EditRelation) -> Committed[int]:
        """Change role or days; the result is the relation's id.

        Raises UntilBeforeSinceError, and AlreadyRelatedError where the two have that role already.
        """
        with self._database.writing(by, Action.EDIT_RELATION) as writing:
            relation = live(writing.session, Relation, command.relation_id)
            if command.role != relation.role:
                _require_new(writing.session, relation.patron, relation.other, command.role)
            if command.since and command.until and command.until < command.since:
                raise UntilBeforeSinceError(command.since, command.until)
            relation.role, relation.since, relation.until = command.role, command.since, command.until
        return Committed(relation.id, writing.changes)

    def end(self, by: Actor, command: EndRelation) -> Committed[int]:
        """End or remove a relation; the result is its id. Raises UntilBeforeSinceError."""
        with self._database.writing(by, Action.END_RELATION) as writing:
            relation = live(writing.session, Relation, command.relation_id)
            if command.until is None:
                relation.deleted = True
            elif relation.since is not None and command.until < relation.since:
                raise UntilBeforeSinceError(relation.since, command.until)
            relation.until = command.until
        return Committed(relation.id, writing.changes)


def _pairs(command: RelateSeveral) -> list[tuple[int, int]]:
    one = command.patron_id
    return [(one, other) if command.is_reverse else (other, one) for other in command.other_ids]


def _related(session: Session, command: RelatePatrons) -> Relation:
    patron, other = live_patron(session, command.patron_id), live_patron(session, command.other_id)
    if patron.id == other.id:
        raise RelatedToItselfError
    _require_new(session, patron, other, command.role)
    relation = Relation(patron_id=patron.id, other_id=other.id, role=command.role, since=command.since)
    session.add(relation)
    session.flush()  # the next of several has to see it
    return relation


def _require_new(session: Session, patron: Patron, other: Patron, role: Role) -> None:
    there = (Relation.patron_id == patron.id) & (Relation.other_id == other.id)
    back = (Relation.patron_id == other.id) & (Relation.other_id == patron.id)
    query = select(Relation.id).where(
        or_(there, back) if role in MUTUAL else there,
        Relation.role == role,
        Relation.until.is_(None),
        ~Relation.deleted,
    )
    if session.scalars(query).first() is not None:
        raise AlreadyRelatedError(other.full_name)
