"""Backups from the desk are named by the day and never take each other's place."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.services.backups import backup_name
from app.services.services import Services
from app.storage.database import Database
from app.vocabulary.backup_errors import BackupPlaceGoneError
from app.vocabulary.backups import FRESH_FOR
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

AT = datetime(2026, 11, 24, 10, 12)  # noqa: DTZ001  # the moment on the branch's clock


def test_a_backup_is_called_by_the_day_and_the_minute() -> None:
    assert backup_name(Path("/data/semarang.pemustaka"), AT) == "semarang-2026-11-24-1012.pemustaka"


def test_a_backup_is_a_library_and_none_takes_the_place_of_another(
    build: Builder, services: Services, tmp_path: Path
) -> None:
    build.patron()
    names = [services.backups.make(tmp_path, AT).path.name for _ in range(3)]
    assert names == [
        "semarang-2026-11-24-1012.pemustaka",
        "semarang-2026-11-24-1012-2.pemustaka",
        "semarang-2026-11-24-1012-3.pemustaka",
    ]
    for name in names:
        with Database.open(tmp_path / name) as copy:
            assert copy.check().is_clean


def test_a_folder_that_is_not_there_is_refused(services: Services, tmp_path: Path, refused: Refused) -> None:
    with refused(BackupPlaceGoneError):
        services.backups.make(tmp_path / "stick", AT)


@pytest.mark.parametrize(("age", "is_fresh"), [(timedelta(), True), (FRESH_FOR, False)])
def test_a_backup_is_fresh_for_a_week(
    services: Services, clock: SettableClock, tmp_path: Path, age: timedelta, *, is_fresh: bool
) -> None:
    made = services.backups.make(tmp_path, AT)
    assert made.is_fresh(clock.now + age) is is_fresh
