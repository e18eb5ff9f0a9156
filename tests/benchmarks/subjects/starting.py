"""Starting: from the call of a process to its usable window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter_ns

from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.rounds import in_turns

_PROGRAMS = "tests.benchmarks.programs"
_ROOT = Path(__file__).parents[3]


def measure(library: Path, home: Path, starts: int) -> Iterator[Measurement]:
    """Processes, each after the end of the one before. The first of each kind only warms the disk's cache."""
    environment = os.environ | {"PYTHONPATH": str(_ROOT), "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that was installed is compiled
    ours = partial(_start, [f"{_PROGRAMS}.usable_desk", "--library", str(library)], environment)
    floor = partial(_start, [f"{_PROGRAMS}.bare_window"], environment)
    for start in (ours, floor):
        start(0)
    samples = in_turns(range(starts), ours, floor)
    what = "start to usable window"
    text = "a script that imports the same PySide6 and SQLAlchemy and shows an empty table view"
    yield Measurement("start", what, text, *samples, goal=Goal(ratio=1.5))


def _start(module: list[str], environment: dict[str, str], _number: int) -> int:
    begun_at = perf_counter_ns()
    command = [sys.executable, "-P", "-m", *module]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        usable_at = perf_counter_ns()
    if said != "usable\n" or process.returncode:
        raise RuntimeError(f"{module[0]} did not start")
    return usable_at - begun_at
