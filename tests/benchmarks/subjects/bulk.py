"""Many records at once: an import, and the undo of its change set."""

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from app.bootstrap import OpenLibrary, open_library
from app.integrations.patron_files.patron_file import PatronFile
from app.services.commands import UndoChangeSet
from app.vocabulary.changes import Actor
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.replay import written_through
from tests.benchmarks.rounds import NS_A_MS, timed
from tests.settable_clock import SettableClock

_FLOOR = "executemany of the same rows into the same tables of a copy, by the bare driver"
_NS_A_SECOND = 1_000 * NS_A_MS


def measure(library: Path, count: int) -> Iterator[Measurement]:
    """`count` new patrons brought in from a file, and all of them taken back, each once."""
    file = _patrons_file(library.with_name("patrons.csv"), count)
    brought: list[int] = []

    def bring_in(opened: OpenLibrary, by: Actor) -> None:
        changes = opened.services.imports.run(by, PatronFile.open(file).rows(), file.name).changes
        assert changes.change_set_id is not None
        brought.append(changes.change_set_id)

    def take_back(opened: OpenLibrary, by: Actor) -> None:
        opened.services.history.undo(by, UndoChangeSet(brought[0]))

    yield _once(library, f"import of {count:,} patrons", bring_in)
    yield _once(library, "undo of that import", take_back)


def _once(library: Path, what: str, work: Callable[[OpenLibrary, Actor], None]) -> Measurement:
    """As the program does it, and then its rows by the bare driver into the file as it was before."""
    before = library.with_name("before.pemustaka")
    shutil.copyfile(library, before)  # nobody has it open: the file is whole
    with open_library(library, SettableClock()) as opened:
        by = Actor(opened.queries.desk.staff()[0].id, opened.queries.desk.desks()[0].id)
        writer = opened.database._writer
        assert writer is not None
        with written_through(writer) as written:
            took = timed(lambda: work(opened, by))
    floor = written.replay(before)
    before.unlink()
    return Measurement(
        "bulk", what, _FLOOR, [took / _NS_A_SECOND], [floor / _NS_A_SECOND], Goal(ratio=3), "s"
    )


def _patrons_file(path: Path, count: int) -> Path:
    """A list as a school keeps it: card, name, phone, e-mail, category."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("No. Anggota", "Nama", "Telepon", "Email", "Tipe Anggota"))
        for number in range(count):
            name = f"Anggota Baru {number}"
            writer.writerow(
                (f"BARU{number:07}", name, f"0899{number:07}", f"baru{number}@example.org", "Pelajar")
            )
    return path
