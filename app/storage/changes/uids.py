"""Finds the `uid` of records that changes point to, and back, in one query a kind."""

from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy import Connection, Select, bindparam, select

from app.models.base import Record
from app.models.tables import RECORDS
from app.vocabulary.records import RecordKind

_SLICE = 500  # below every database's limit on bound parameters

_LISTS = frozenset(
    {
        RecordKind.LIBRARY,
        RecordKind.BRANCH,
        RecordKind.DESK,
        RecordKind.STAFF_MEMBER,
        RecordKind.CATEGORY,
        RecordKind.CHANNEL,
        RecordKind.INTERACTION_KIND,
        RecordKind.REQUEST_KIND,
    }
)

Uids = dict[tuple[RecordKind, int], bytes]


class UidBook:
    """Looks up uids; those of lists and staff, which every save needs, are remembered once committed."""

    def __init__(self) -> None:
        self._remembered: Uids = {}

    def find(self, connection: Connection, wanted: Iterable[tuple[RecordKind, int]], fresh: Uids) -> Uids:
        """Uids of `wanted`; `fresh` holds those of records made in this transaction (never remembered)."""
        found: Uids = {}
        missing: dict[RecordKind, list[int]] = {}
        for key in set(wanted):
            uid = fresh.get(key) or self._remembered.get(key)
            if uid is None:
                missing.setdefault(key[0], []).append(key[1])
            else:
                found[key] = uid
        for kind, ids in missing.items():
            looked_up = _read_uids(connection, kind, ids)
            found.update(looked_up)
            if kind in _LISTS:
                self._remembered.update(looked_up)
        return found


def _read_uids(connection: Connection, kind: RecordKind, ids: list[int]) -> Uids:
    model = RECORDS[kind]
    found: Uids = {}
    for start in range(0, len(ids), _SLICE):
        part = ids[start : start + _SLICE]
        rows = connection.execute(_by_id(model), {"ids": part})
        found.update({(kind, row.id): row.uid for row in rows})
    return found


@cache
def _by_id(model: type[Record]) -> Select[int, bytes]:
    return select(model.id, model.uid).where(model.id.in_(bindparam("ids", expanding=True)))


def ids_of(connection: Connection, kind: RecordKind, uids: Iterable[bytes]) -> Mapping[bytes, int]:
    """Local ids by uid."""
    model = RECORDS[kind]
    wanted = list(set(uids))
    found: dict[bytes, int] = {}
    for start in range(0, len(wanted), _SLICE):
        part = wanted[start : start + _SLICE]
        rows = connection.execute(select(model.uid, model.id).where(model.uid.in_(part)))
        found.update({row.uid: row.id for row in rows})
    return found
