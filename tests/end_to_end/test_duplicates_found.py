"""How many of known duplicates a scan finds, and how many of those it calls likely are none."""

from random import Random

import pytest

from app.bootstrap import new_library
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from tests.found_duplicates import Found, count_found, seed
from tests.settable_clock import SettableClock

PATRONS = 1_000
SEEDED = 120


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    path = tmp_path_factory.mktemp("seeded") / "semarang.pemustaka"
    library, by = new_library(path, demonstration_set_up(), SettableClock())
    with library:
        Demonstration(library.database).build(by, DemonstrationSize(PATRONS, 0, 0))
        seeded = seed(library, by, SEEDED, Random(7))
        return count_found(library.queries.duplicates.scan(), seeded)


def test_at_least_95_of_100_known_duplicates_are_found(found: Found) -> None:
    assert found.missed_share <= 5


def test_at_most_5_of_100_likely_pairs_are_wrong(found: Found) -> None:
    assert found.wrong_share <= 5


def test_most_of_what_is_found_is_called_likely(found: Found) -> None:
    assert found.likely >= 0.75 * found.seeded
