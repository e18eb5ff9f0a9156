"""Measures a library of some size, subject by subject."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.bare import BareFile
from tests.benchmarks.libraries import LibrarySize, Say, kept_library, working_copy
from tests.benchmarks.measurement import Measurement
from tests.benchmarks.screen import Screen, screen_on
from tests.benchmarks.subjects import (
    bulk,
    duplicates,
    everywhere,
    finding,
    long_lists,
    opening,
    saving,
    scanning,
    size,
    starting,
    timelines,
)


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is done: `words` typed, processes started, and `rounds` of all else.

    `bulk` is how many records are written at once.
    """

    words: int = 30
    starts: int = 10
    rounds: int = 60
    bulk: int = 100_000


def measure(asked: LibrarySize, folder: Path, effort: Effort, say: Say) -> Iterator[Measurement]:
    """All measurements, each when it is done, on a copy of the library kept in `folder`."""
    with working_copy(kept_library(asked, folder, say)) as path:
        yield from starting.measure(path, folder / "home", effort.starts)
        with screen_on(path) as screen:
            bare = BareFile(path)
            yield from size.measure(path, bare)
            yield from _on_screen(screen, bare, effort)
            yield from opening.measure(screen, bare, effort.rounds, asked.interactions)
            bare.close()
        yield from bulk.measure(path, min(effort.bulk, asked.patrons))


def _on_screen(screen: Screen, bare: BareFile, effort: Effort) -> Iterator[Measurement]:
    yield from finding.measure(screen, bare, effort.words)
    yield from everywhere.measure(screen, bare, effort.words)
    yield from scanning.measure(screen, bare, effort.rounds)
    yield from saving.measure(screen, bare, effort.rounds)
    yield from long_lists.measure(screen, bare, effort.rounds)
    yield from timelines.measure(screen, bare, effort.rounds)
    yield from duplicates.measure(screen, bare, effort.rounds)
