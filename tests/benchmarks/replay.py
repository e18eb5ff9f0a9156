"""The floor of writing: the rows that the program wrote, by the bare driver, into a copy of the same file."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from tests.benchmarks.bare import BareFile
from tests.benchmarks.rounds import timed

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@dataclass
class Written:
    """Statements that write, each with its rows, in order; runs of the same statement are one."""

    statements: list[tuple[str, list[Any]]] = field(default_factory=list)

    def add(self, text: str, rows: list[Any]) -> None:
        """Keep what was sent."""
        if self.statements and self.statements[-1][0] == text:
            self.statements[-1][1].extend(rows)
        else:
            self.statements.append((text, list(rows)))

    def replay(self, before: Path) -> int:
        """Nanoseconds that the bare driver takes for the same rows in one commit, into a copy of `before`."""
        copy = before.with_name(f"floor-{before.name}")
        shutil.copyfile(before, copy)
        bare = BareFile(copy)
        try:
            return timed(lambda: bare.write(self.statements))
        finally:
            bare.close()
            for left in copy.parent.glob(f"{copy.name}*"):
                left.unlink()


@contextmanager
def written_through(engine: Engine) -> Iterator[Written]:
    """Gather what goes through this engine in the block. Statements that only read are left out."""
    written = Written()

    def note(_connection: Any, _cursor: Any, text: str, values: Any, _context: Any, many: bool) -> None:  # noqa: FBT001  # SQLAlchemy's own signature
        if text.lstrip()[:7].upper().startswith(_WRITES):
            written.add(text, list(values) if many else [values])

    event.listen(engine, "before_cursor_execute", note)
    yield written
    event.remove(engine, "before_cursor_execute", note)
