"""The law of undoing merges: a lost patron returns with what was theirs, and what came since is asked about.

What was added to the kept patron after a merge could be either's. Undoing the merge, each such record is a
question, whose `Since.RESTORE` gives it to the one who returns.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from app.models.change_set import Change
from app.models.patron import Patron
from app.storage.changes import stamps
from app.storage.changes.changed_since import PastChange
from app.storage.changes.ledger import INSERT, UPDATE
from app.storage.changes.moves import links_to_patrons
from app.storage.changes.uids import ids_of
from app.storage.changes.values import Values
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import ChangedSince

MERGED_INTO = "merged_into_id"


@dataclass(frozen=True, slots=True)
class Merge:
    """Two patrons whom a change set made one, or whom an undo made two again."""

    lost_id: int
    kept_id: int

    @property
    def lost(self) -> RecordRef:
        """The record that says into whom it was merged."""
        return RecordRef(RecordKind.PATRON, self.lost_id)


def made_by(connection: Connection, changes: Iterable[PastChange]) -> list[Merge]:
    """The merges that these changes are, each with whom the lost one is merged into now; if it still is."""
    lost = [merge.lost_id for merge in _merges(connection, changes, is_made=True)]
    query = select(Patron.id, Patron.merged_into_id).where(
        Patron.id.in_(lost), Patron.merged_into_id.is_not(None)
    )
    return [Merge(row.id, row.merged_into_id) for row in connection.execute(query)]


def undone_by(connection: Connection, changes: Iterable[PastChange]) -> list[Merge]:
    """The merges that these changes, those of an undo, took back."""
    return _merges(connection, changes, is_made=False)


def _merges(connection: Connection, changes: Iterable[PastChange], *, is_made: bool) -> list[Merge]:
    kept: dict[int, bytes] = {}
    for change in changes:
        if change.ref.kind is RecordKind.PATRON and change.op == UPDATE and MERGED_INTO in change.body:
            old, new, _ = change.body[MERGED_INTO]
            before, after = (old, new) if is_made else (new, old)
            if before is None and after is not None:
                kept[change.ref.id] = bytes.fromhex(after)
    ids = ids_of(connection, RecordKind.PATRON, kept.values())
    return [Merge(lost_id, ids[uid]) for lost_id, uid in kept.items()]


def lead_to_living(connection: Connection, values: Values) -> None:
    """Where records are to point to somebody who is merged by now, let them point to whom was kept."""
    links = {model.kind_of_record: names for model, names in links_to_patrons()}
    targets = {
        fields[name]
        for ref, fields in values.items()
        for name in links.get(ref.kind, ())
        if fields.get(name) is not None
    }
    living = {patron_id: _living(connection, patron_id, values) for patron_id in targets}
    for ref, fields in values.items():
        for name in links.get(ref.kind, ()):
            if fields.get(name) is not None:
                fields[name] = living[fields[name]]


def _living(connection: Connection, patron_id: int, values: Values) -> int:
    """Whom merges have kept, as it will be with these values."""
    seen: set[int] = set()  # branches that merged apart, each the other way round, would make a ring
    while patron_id not in seen:
        seen.add(patron_id)
        query = select(Patron.merged_into_id).where(Patron.id == patron_id)
        stored = connection.execute(query).scalar_one()
        following = values.get(RecordRef(RecordKind.PATRON, patron_id), {}).get(MERGED_INTO, stored)
        if following is None:
            return patron_id
        patron_id = following
    return patron_id


def came_since(connection: Connection, kept_id: int, change_set_id: int) -> list[ChangedSince]:
    """What was added to a patron after a change set and was theirs from its beginning, a question each.

    The mark is the change set that made the record.
    """
    found: list[ChangedSince] = []
    for model, links in links_to_patrons():
        kind = model.kind_of_record
        columns = [getattr(model, name) for name in links]
        query = (
            select(model.id, Change.change_set_id, *columns)
            .join(Change, (Change.kind == kind) & (Change.record_id == model.id))
            .where(or_(*(column == kept_id for column in columns)), ~model.deleted)
            .where(Change.op == INSERT, Change.change_set_id > change_set_id)
            .order_by(model.id)
        )
        rows = connection.execute(query).mappings().all()
        known = stamps.read(connection, [(model, row["id"]) for row in rows])
        for row in rows:
            names = tuple(n for n in links if row[n] == kept_id and n not in known[kind, row["id"]])
            if names:
                found.append(ChangedSince(RecordRef(kind, row["id"]), names, row["change_set_id"]))
    return found
