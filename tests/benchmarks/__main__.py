"""`dev.py bench`: how fast the program is on a large library, each figure beside its floor."""

import argparse
import sys
from pathlib import Path

from tests.benchmarks.bench import Effort, measure
from tests.benchmarks.libraries import LibrarySize
from tests.benchmarks.report import machine, table, write_json

_FOLDER = Path(__file__).parents[2] / "build" / "bench"


def say(text: str) -> None:
    """Tell how far it is."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    """Measure, and print the table. Goals that are missed are said, and are no failure of the run."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--patrons", type=int, default=100_000, metavar="N")
    parser.add_argument("--interactions", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--requests", type=int, default=50_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another library of the same size")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every sample there")
    asked = parser.parse_args(arguments)
    size = LibrarySize(asked.patrons, asked.interactions, asked.requests, asked.seed)
    measured = []
    for one in measure(size, _FOLDER, Effort(), say):
        measured.append(one)
        say(f"{one.what}: {one.median:.1f} {one.unit}, {one.ratio:.1f} times its floor")
    described = ", ".join(f"{name} {value}" for name, value in machine().items() if value)
    sys.stdout.write(f"\n{size.patrons:,} patrons, {size.interactions:,} interactions, ")
    sys.stdout.write(f"{size.requests:,} requests; {described}\n\n{table(measured)}\n")
    if asked.json is not None:
        write_json(asked.json, size, measured)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
