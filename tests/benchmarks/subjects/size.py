"""How large the file is, beside the rows alone: no history, no index, no search."""

from collections.abc import Iterator
from pathlib import Path

from app.models.tables import RECORDS
from tests.benchmarks.bare import BareFile
from tests.benchmarks.measurement import Goal, Measurement

_MB = 1_000_000
_FLOOR = "the rows of all records in tables without keys or indexes"


def measure(library: Path, bare: BareFile) -> Iterator[Measurement]:
    """Once: a size does not vary."""
    bare.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    alone = library.with_name("rows.sqlite")
    bare.connection.execute("ATTACH DATABASE ? AS alone", [str(alone)])
    for model in RECORDS.values():
        name = model.__tablename__
        bare.connection.execute(f'CREATE TABLE alone."{name}" AS SELECT * FROM main."{name}"')
    bare.connection.execute("DETACH DATABASE alone")
    sizes = [library.stat().st_size / _MB], [alone.stat().st_size / _MB]
    alone.unlink()
    yield Measurement("size", "size of the file", _FLOOR, *sizes, goal=Goal(ratio=4.5), unit="MB")
