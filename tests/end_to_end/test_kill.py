"""Killed at any moment while writing: all that was confirmed is there, nothing is half there."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.patron import Patron
from app.storage.database import Database
from tests.builders import new_library
from tests.settable_clock import SettableClock

ROOT = Path(__file__).resolve().parents[2]
KILLS = 50

# Registers one patron after another and confirms each on its output once the service has answered.
WRITER = """
import sys
from pathlib import Path
from app.bootstrap import open_library
from app.services.commands import AddPatron
from app.vocabulary.changes import Actor
from app.vocabulary.patron_form import IdentifierEntry, PatronForm
from app.vocabulary.patrons import IdentifierKind

path, first = Path(sys.argv[1]), int(sys.argv[2])
library = open_library(path)
print("ready", flush=True)
for number in range(first, first + 100_000):
    card = IdentifierEntry(IdentifierKind.CARD, f"K{number}")
    form = PatronForm(f"Pemustaka {number}", identifiers=(card,))
    library.services.patrons.add(Actor(1, 1), AddPatron(form))
    print(number, flush=True)
"""


def write_until_killed(path: Path, first: int, after: int, wait: float) -> list[int]:
    """The numbers that the writer confirmed before it was killed, `wait` seconds past the `after`-th."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(first)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    confirmed = [int(writer.stdout.readline()) for _ in range(after)]
    try:
        writer.wait(timeout=wait)
    except subprocess.TimeoutExpired:
        writer.send_signal(signal.SIGKILL)
    rest, _ = writer.communicate()
    complete = rest.rpartition("\n")[0].splitlines()
    return confirmed + [int(line) for line in complete]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX; Windows ends processes otherwise")
def test_what_was_confirmed_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "semarang.pemustaka"
    database, _ = new_library(path, SettableClock())
    database.close()
    dice = random.Random(20261124)
    confirmed: set[int] = set()
    for kill in range(KILLS):
        confirmed.update(write_until_killed(path, kill * 100_000, dice.randrange(6), dice.random() * 0.03))
        with Database.open(path) as database:
            with database.reading() as session:
                there = {int(name.split()[1]) for name in session.scalars(select(Patron.full_name))}
            report = database.check()
        assert report.is_clean, report.findings
        assert confirmed <= there
    assert len(confirmed) >= KILLS
