"""Libraries of a given size: built once, kept, and copied for each run, so that a run leaves no trace."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from app.bootstrap import new_library
from app.models.base import new_uid
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.models.patron import Patron
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.services.live_records import branch_of
from app.storage.schema import SCHEMA
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor
from tests.settable_clock import MONDAY_MORNING, SettableClock

Say = Callable[[str], None]

_MOST = 100_000
_MANY = 4_000
_WITH_MANY = 10
_YEARS = timedelta(days=3 * 365)
_AT_A_TIME = 10_000


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """How many records a library has."""

    patrons: int
    interactions: int
    requests: int
    seed: int = 1

    @property
    def name(self) -> str:
        """Tells it from libraries of other sizes."""
        return "-".join(map(str, (self.patrons, self.interactions, self.requests, self.seed)))

    @property
    def most(self) -> int:
        """Interactions of the one patron who comes most of all: with some programs, a school class."""
        return min(_MOST, self.interactions // 10)

    @property
    def many(self) -> int:
        """Interactions of each of ten more."""
        return min(_MANY, self.interactions // 100)


def kept_library(size: LibrarySize, folder: Path, say: Say) -> Path:
    """The library of this size, built now if it was not built before."""
    path = folder / f"library-{size.name}-schema{SCHEMA}.pemustaka"
    if not path.exists():
        say(f"building {path.name}, once ...")
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob(f"library-{size.name}-schema*"):
            older.unlink()
        with TemporaryDirectory(prefix="unfinished-", dir=folder) as place:
            unfinished = Path(place) / path.name
            _build(size, unfinished)
            unfinished.rename(path)
    return path


@contextmanager
def working_copy(kept: Path) -> Iterator[Path]:
    """A copy to measure on; it goes when the block ends."""
    with TemporaryDirectory(prefix="working-copy-", dir=kept.parent) as folder:
        path = Path(folder) / "library.pemustaka"
        shutil.copyfile(kept, path)
        yield path


def _build(size: LibrarySize, path: Path) -> None:
    """The demonstration library, and on top of it the patrons whom no demonstration has."""
    crowd = size.most + _WITH_MANY * size.many
    drawn = DemonstrationSize(size.patrons, size.interactions - crowd, size.requests, size.seed)
    library, by = new_library(path, demonstration_set_up(), SettableClock())
    with library:
        Demonstration(library.database).build(by, drawn)
        with library.database.writing(by, Action.BUILD_DEMONSTRATION) as writing:
            ids = writing.session.scalars(select(Patron.id).order_by(Patron.id).limit(2 * _WITH_MANY)).all()
            for patron_id, count in zip(ids[:0:-1], [size.most, *[size.many] * _WITH_MANY], strict=False):
                _add_interactions(writing, by, patron_id, count)


def _add_interactions(writing: Writing, by: Actor, patron_id: int, count: int) -> None:
    """Spread over the years before the present, as the program's own bulk writing takes them."""
    kind = writing.session.scalars(select(InteractionKind.id).limit(1)).one()
    channel = writing.session.scalars(select(Channel.id).limit(1)).one()
    common: dict[str, Any] = {
        "patron_id": patron_id,
        "kind_id": kind,
        "channel_id": channel,
        "staff_id": by.staff_id,
        "desk_id": by.desk_id,
        "branch_id": branch_of(writing.session, by).id,
    }
    for start in range(0, count, _AT_A_TIME):
        places = range(start, min(start + _AT_A_TIME, count))
        rows = [
            common
            | {
                "id": new_id,
                "uid": new_uid(),
                "happened_at": MONDAY_MORNING - _YEARS + _YEARS * place / count,
                "note": f"Rombongan ke-{place}: meminjam kotak buku cerita dan bercerita bersama",
            }
            for place, new_id in zip(places, writing.next_ids(Interaction, len(places)), strict=True)
        ]
        writing.bulk_insert(Interaction, rows)
