"""Says what was measured: a table for people, JSON for machines."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import PySide6
import sqlalchemy
from sqlcipher3 import dbapi2

from tests.benchmarks.libraries import LibrarySize
from tests.benchmarks.measurement import Measurement

_TITLES = ("", "median", "p95", "floor", "ratio", "goal", "")


def machine() -> dict[str, str]:
    """What the figures were taken on."""
    return {
        "system": platform.platform(),
        "cores": str(os.cpu_count()),
        "load": ", ".join(f"{load:.1f}" for load in os.getloadavg()) if hasattr(os, "getloadavg") else "",
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "sqlalchemy": sqlalchemy.__version__,
        "sqlite": dbapi2.sqlite_version,
    }


def table(measurements: Sequence[Measurement]) -> str:
    """Lines of columns, and under them what each floor is."""
    rows = [_TITLES, *(_cells(one) for one in measurements)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_TITLES))]
    lines = [_line(row, widths) for row in rows]
    floors = dict.fromkeys(f"  {one.what}: {one.floor}" for one in measurements)
    return "\n".join([*lines, "", "Floors:", *floors])


def as_json(size: LibrarySize, measurements: Sequence[Measurement]) -> str:
    """All samples, so that others can draw their own conclusions."""
    measured = [
        asdict(one)
        | {"median": one.median, "p95": one.p95, "floor_median": one.floor_median, "ratio": one.ratio}
        for one in measurements
    ]
    return json.dumps({"library": asdict(size), "machine": machine(), "measured": measured}, indent=1)


def write_json(path: Path, size: LibrarySize, measurements: Sequence[Measurement]) -> None:
    """Keep them in a file."""
    path.write_text(as_json(size, measurements) + "\n", encoding="utf-8")


def _cells(one: Measurement) -> tuple[str, ...]:
    goal = one.goal
    parts = [f"p95 {goal.p95:g}" if goal.p95 else "", f"{goal.ratio:g}x" if goal.ratio else ""]
    verdict = "" if not any(parts) else "met" if one.is_met else "MISSED"
    numbers = (f"{value:.1f} {one.unit}" for value in (one.median, one.p95, one.floor_median))
    return (one.what, *numbers, f"{one.ratio:.1f}x", " ".join(part for part in parts if part), verdict)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if column == 0 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()
