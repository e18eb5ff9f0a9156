"""What moves when a patron is merged into another: everything that points to them; doubles are dropped."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, or_, select

from app.models.base import Record
from app.models.contact import Contact
from app.models.interaction import Interaction
from app.models.participant import Participant
from app.models.patron import Patron
from app.models.tables import RECORDS
from app.storage.changes.bodies import codecs
from app.storage.changes.values import Values
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import REMOVED

Row = Mapping[str, Any]


def links_to_patrons() -> Iterator[tuple[type[Record], tuple[str, ...]]]:
    """By class of record its fields that point to patrons; how merged patrons are chained is no such link."""
    for model in RECORDS.values():
        names = tuple(one.name for one in codecs(model).values() if one.target is RecordKind.PATRON)
        if names and model is not Patron:
            yield model, names


def moves(connection: Connection, lost_id: int, kept_id: int) -> Values:
    """What records get when the lost patron becomes the kept one. Nothing is written here.

    Removed records move too: should an undo bring them back, they are where they belong.
    """
    found: Values = {}
    for model, links in links_to_patrons():
        _move_records(connection, model, links, (lost_id, kept_id), found)
    _prefer_one(connection, lost_id, kept_id, found)
    _drop_own_participation(connection, lost_id, kept_id, found)
    return found


def _move_records(
    connection: Connection,
    model: type[Record],
    links: Sequence[str],
    pair: tuple[int, int],
    found: Values,
) -> None:
    lost_id, kept_id = pair
    said = {_said(model, row) for row in _rows(connection, model, links, kept_id) if not row[REMOVED]}
    for row in _rows(connection, model, links, lost_id):
        moved = {name: kept_id for name in links if row[name] == lost_id}
        after = {**row, **moved}
        to_itself = [name for name in links[1:] if after[name] == after[links[0]]]
        is_double = _said(model, after) in said or any(not _may_be_empty(model, n) for n in to_itself)
        if not row[REMOVED] and is_double:
            found[RecordRef(model.kind_of_record, row["id"])] = {REMOVED: True}
            continue
        emptied = {name: None for name in to_itself if _may_be_empty(model, name)}
        found[RecordRef(model.kind_of_record, row["id"])] = moved | emptied
        if not row[REMOVED]:
            said.add(_said(model, after))


def _rows(connection: Connection, model: type[Record], links: Sequence[str], patron_id: int) -> list[Row]:
    names = dict.fromkeys(("id", REMOVED, *links, *model.same_by))
    query = select(*(getattr(model, name) for name in names)).where(
        or_(*(getattr(model, name) == patron_id for name in links))
    )
    return [dict(row) for row in connection.execute(query.order_by(model.id)).mappings()]


def _said(model: type[Record], row: Row) -> tuple[Any, ...]:
    """What a record says; where nothing makes two the same, its own id."""
    return tuple(row[name] for name in model.same_by or ("id",))


def _may_be_empty(model: type[Record], name: str) -> bool:
    return bool(model.__table__.columns[name].nullable)


def _prefer_one(connection: Connection, lost_id: int, kept_id: int, found: Values) -> None:
    """Of two ways that are preferred the kept patron's own stays so."""
    preferred = select(Contact.id).where(Contact.is_preferred, ~Contact.deleted)
    if connection.execute(preferred.where(Contact.patron_id == kept_id)).first() is None:
        return
    for contact_id in connection.execute(preferred.where(Contact.patron_id == lost_id)).scalars():
        values = found[RecordRef(RecordKind.CONTACT, contact_id)]
        if REMOVED not in values:
            values["is_preferred"] = False


def _drop_own_participation(connection: Connection, lost_id: int, kept_id: int, found: Values) -> None:
    """Whoever an interaction is with took no part in it beside themselves."""
    both = (lost_id, kept_id)
    query = (
        select(Participant.id)
        .join(Interaction, Interaction.id == Participant.interaction_id)
        .where(Participant.patron_id.in_(both), Interaction.patron_id.in_(both), ~Participant.deleted)
    )
    for participant_id in connection.execute(query).scalars():
        found[RecordRef(RecordKind.PARTICIPANT, participant_id)] = {REMOVED: True}
