"""Building blocks of the library's own lists: entries, their names and their codes."""

from collections.abc import Sequence
from itertools import chain, count
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import reference_uid
from app.models.list_entry import ListEntry
from app.services import texts
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.text import fold

EntryT = TypeVar("EntryT", bound=ListEntry)


def entries(session: Session, model: type[EntryT]) -> Sequence[EntryT]:
    """All entries of a list in their order, retired ones too."""
    return session.scalars(select(model).where(~model.deleted).order_by(model.position, model.id)).all()


def new_entry(session: Session, model: type[EntryT], code: str, position: int) -> EntryT:
    """An entry of this code, which names it for ever: one whose adding was undone comes back."""
    uid = reference_uid(model.__tablename__, code)
    entry = session.scalars(select(model).where(model.uid == uid)).first()
    if entry is None:
        entry = model(uid=uid, code=code)
        session.add(entry)
    entry.deleted = False
    entry.position = position
    return entry


def cleaned_name(name: BilingualName) -> BilingualName:
    """The name as it is stored; an empty English one is the Indonesian one. Raises EmptyNameError."""
    return BilingualName(texts.name(name.indonesian), texts.name(name.english or name.indonesian))


def free_name(name: BilingualName, others: Sequence[ListEntry], entry_id: int | None) -> BilingualName:
    """The name as it is stored. Raises EmptyNameError, ListNameTakenError."""
    kept = cleaned_name(name)
    wanted = {fold(part) for part in kept}
    for other in others:
        if other.id != entry_id and wanted & {fold(other.name_id), fold(other.name_en)}:
            raise ListNameTakenError(kept.indonesian)
    return kept


def free_code(name: BilingualName, others: Sequence[ListEntry], before: str = "") -> str:
    """A code made of the English name."""
    words = "".join(c if c.isalnum() else " " for c in fold(name.english)).split()
    code = (before + ("_".join(words) or "entry"))[: Limit.CODE]
    taken = {other.code for other in others}
    endings = chain([""], (f"_{number}" for number in count(2)))
    return next(one for ending in endings if (one := code[: Limit.CODE - len(ending)] + ending) not in taken)
