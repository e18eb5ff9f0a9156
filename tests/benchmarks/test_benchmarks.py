"""The benchmarks run, at a size at which they measure nothing, so that they cannot rot unnoticed."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.bench import Effort, measure
from tests.benchmarks.libraries import LibrarySize, kept_library
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.report import as_json, table

TINY = LibrarySize(patrons=200, interactions=2_000, requests=100)
ONCE = Effort(words=1, starts=1, rounds=2)


@pytest.fixture
def said() -> list[str]:
    return []


def measured(samples: list[float], goal: Goal) -> Measurement:
    return Measurement("find", "key press", "bare", samples, [2.0], goal)


def test_every_subject_is_measured_on_the_real_window(
    tmp_path: Path, said: list[str], qapp: object, home: Path
) -> None:
    found = list(measure(TINY, tmp_path, ONCE, said.append))
    lists = {"interactions", "timeline"}
    others = {"start", "find", "everywhere", "scan", "save", "duplicates", "bulk", "size", "open"}
    assert {one.subject for one in found} == lists | others
    took = [one for one in found if one.unit != "%"]
    assert all(min(*one.samples, *one.floor_samples) > 0 for one in took)


def test_a_library_is_built_once_and_kept(tmp_path: Path, said: list[str]) -> None:
    first = kept_library(TINY, tmp_path, said.append)
    written = first.stat().st_mtime_ns
    assert kept_library(TINY, tmp_path, said.append) == first
    assert first.stat().st_mtime_ns == written
    assert len(said) == 1


def test_a_library_of_any_size_has_a_patron_who_comes_most() -> None:
    assert LibrarySize(100_000, 1_000_000, 50_000).most == 100_000
    assert LibrarySize(200, 2_000, 100).most == 200


def test_a_goal_holds_the_worst_times_and_the_ratio() -> None:
    assert measured([4.0, 5.0, 6.0], Goal(p95=6, ratio=2.5)).is_met
    assert not measured([4.0, 5.0, 6.1], Goal(p95=6, ratio=2.5)).is_met
    assert not measured([5.1], Goal(p95=6, ratio=2.5)).is_met
    assert measured([600.0], Goal()).is_met


def test_the_report_says_what_was_missed() -> None:
    missed = measured([5.0, 7.0], Goal(p95=6))
    assert table([missed]).splitlines()[1].split() == (
        ["key", "press", "6.0", "ms", "7.0", "ms", "2.0", "ms", "3.0x", "p95", "6", "MISSED"]
    )
    (told,) = json.loads(as_json(TINY, [missed]))["measured"]
    assert (told["median"], told["ratio"], told["samples"]) == (6.0, 3.0, [5.0, 7.0])
