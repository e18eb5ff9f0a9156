"""How patrons belong together, seen from either end."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Integer, bindparam, literal, select

from app.models.patron import Patron
from app.models.relation import Relation
from app.storage.database import Database
from app.vocabulary.patrons import PatronKind
from app.vocabulary.relations import Role


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A relation from one end: the other end, and its role read from here or (`is_reverse`) from there."""

    id: int
    role: Role
    is_reverse: bool
    other_id: int
    other_name: str
    other_kind: PatronKind
    since: date | None
    until: date | None

    def holds_on(self, day: date) -> bool:
        """Whether the two belong together on this day, as far as is known."""
        has_begun = self.since is None or self.since <= day
        return has_begun and (self.until is None or self.until >= day)


_ID = bindparam("patron_id", type_=Integer)


def _seen(here: Any, there: Any, *, is_reverse: bool) -> Any:
    return (
        select(
            Relation.id,
            Relation.role,
            literal(is_reverse).label("is_reverse"),
            Patron.id.label("other_id"),
            Patron.full_name.label("other_name"),
            Patron.patron_kind.label("other_kind"),
            Relation.since,
            Relation.until,
        )
        .join(Patron, Patron.id == there)
        .where(here == _ID, ~Relation.deleted, ~Patron.deleted)
        .order_by(Patron.sort_key, Patron.id)
    )


_FROM_HERE = _seen(Relation.patron_id, Relation.other_id, is_reverse=False)
_FROM_THERE = _seen(Relation.other_id, Relation.patron_id, is_reverse=True)
_MEMBERS = _FROM_THERE.where(Relation.role == Role.MEMBER, Relation.until.is_(None))


class Relations:
    """Reads relations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_patron(self, patron_id: int) -> tuple[RelationRow, ...]:
        """All relations of a patron, running ones first, each part by name."""
        with self._database.reading() as session:
            found = [
                _row(row)
                for query in (_FROM_HERE, _FROM_THERE)
                for row in session.execute(query, {"patron_id": patron_id})
            ]
        return tuple(sorted(found, key=lambda row: row.until is not None))

    def members(self, group_id: int) -> tuple[RelationRow, ...]:
        """Who belongs to a group now, by name."""
        with self._database.reading() as session:
            return tuple(map(_row, session.execute(_MEMBERS, {"patron_id": group_id})))


def _row(row: Any) -> RelationRow:
    kinds = {"role": Role(row.role), "other_kind": PatronKind(row.other_kind)}
    return RelationRow(**(row._asdict() | kinds))
