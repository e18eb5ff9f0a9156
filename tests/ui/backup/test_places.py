"""Sticks and disks that can be taken away are proposed; the library's own disk is not."""

from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.ui.backup.places import (
    Volume,
    find_places,
    looks_removable,
    mounted_volumes,
    place_at,
    removable,
    volume_of,
)
from app.vocabulary.backups import Backup
from tests.settable_clock import SettableClock

HOME = Volume(Path("/"), "/dev/sda1", "", 10_000, "ext4")
STICK = Volume(Path("/media/siti/KINGSTON"), "/dev/sdb1", "KINGSTON", 14_200_000_000, "vfat")


@pytest.mark.parametrize(
    "path", ["/media/siti/KINGSTON", "/run/media/siti/KINGSTON", "/mnt/stick", "/Volumes/KINGSTON"]
)
def test_where_sticks_appear(path: str) -> None:
    assert looks_removable(PurePosixPath(path))


@pytest.mark.parametrize(
    "path", ["/", "/home", "/boot/efi", "/run/user/1000", "/media", "/mnt", "/var/media"]
)
def test_where_none_appear(path: str) -> None:
    assert not looks_removable(PurePosixPath(path))


def test_on_windows_every_further_drive_may_be_a_stick() -> None:
    assert looks_removable(PureWindowsPath("E:/"))
    assert not looks_removable(PureWindowsPath("C:/"))


@pytest.mark.parametrize(
    "unfit",
    [
        replace(STICK, is_read_only=True),
        replace(STICK, is_ready=False),
        replace(STICK, device=HOME.device),
        replace(STICK, file_system="tmpfs"),
        replace(STICK, root=Path("/home")),
    ],
    ids=["read-only", "not ready", "the library's own", "no disk", "not removable"],
)
def test_what_cannot_take_a_backup_is_not_proposed(unfit: Volume) -> None:
    assert removable([HOME, STICK, unfit], HOME) == [STICK]


def test_this_computer_has_disks() -> None:
    volumes = mounted_volumes()
    assert any(one.root == volume_of(Path.cwd()).root for one in volumes)


def test_the_folder_of_the_last_backup_comes_first(tmp_path: Path, clock: SettableClock) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    last = Backup(folder / "copy.pemustaka", 1, clock.now)
    library = tmp_path / "semarang.pemustaka"
    found = find_places(library, last)
    assert found.offered[0].folder == folder
    assert found.offered[0].was_last
    assert found.offered[0].is_disk_of_library
    assert found.missing is None
    folder.rmdir()
    assert find_places(library, last).missing == folder
    assert find_places(library, None).missing is None


def test_a_folder_is_called_by_its_name_and_says_what_is_free(tmp_path: Path) -> None:
    folder = tmp_path / "Cadangan"
    folder.mkdir()
    place = place_at(folder, HOME)
    assert place.name == "Cadangan"
    assert place.free > 0
