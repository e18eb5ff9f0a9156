"""Where a backup may go: where the last one went, and the sticks and disks that are plugged in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from PySide6.QtCore import QStorageInfo

from app.vocabulary.backups import Backup

_WHERE_STICKS_APPEAR = (("/", "media"), ("/", "run", "media"), ("/", "mnt"), ("/", "Volumes"))
_NOT_DISKS = frozenset({"tmpfs", "devtmpfs", "squashfs", "overlay", "autofs", "proc", "sysfs"})


@dataclass(frozen=True, slots=True)
class Volume:
    """A mounted disk or stick; `free` in bytes."""

    root: Path
    device: str
    label: str
    free: int
    file_system: str = ""
    is_read_only: bool = False
    is_ready: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to back up to. `free` in bytes; `name` is the folder's, or of a whole disk the disk's own."""

    folder: Path
    name: str
    free: int
    is_disk_of_library: bool
    was_last: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """What to offer, the best first; `missing` is the folder of the last backup where it is not there now."""

    offered: tuple[Place, ...]
    missing: Path | None


def mounted_volumes() -> tuple[Volume, ...]:
    """What is plugged in now. It may ask slow disks: not on the GUI thread."""
    return tuple(_volume(info) for info in QStorageInfo.mountedVolumes() if info.isValid())


def volume_of(path: Path) -> Volume:
    """The disk on which a folder or file lies."""
    return _volume(QStorageInfo(str(path)))


def _volume(info: QStorageInfo) -> Volume:
    return Volume(
        root=Path(info.rootPath()),
        device=info.device().toStdString(),
        label=info.displayName(),
        free=info.bytesAvailable(),
        file_system=info.fileSystemType().toStdString(),
        is_read_only=info.isReadOnly(),
        is_ready=info.isReady(),
    )


def find_places(library: Path, last: Backup | None) -> Places:
    """Look around: where the last backup went, then what is plugged in."""
    home = volume_of(library.parent)
    folder = None if last is None else last.path.parent
    is_there = folder is not None and folder.is_dir()
    again = [place_at(folder, home, was_last=True)] if folder is not None and is_there else []
    offered = [*again, *(_as_place(one) for one in removable(mounted_volumes(), home))]
    return Places(_once(offered), None if is_there else folder)


def place_at(folder: Path, home: Volume, *, was_last: bool = False) -> Place:
    """A folder, with the room on its disk; `home` is the disk of the library."""
    volume = volume_of(folder)
    name = volume.label if folder == volume.root else folder.name
    return Place(folder, name, volume.free, volume.device == home.device, was_last)


def _as_place(volume: Volume) -> Place:
    return Place(volume.root, volume.label, volume.free, is_disk_of_library=False)


def _once(places: Sequence[Place]) -> tuple[Place, ...]:
    """Each stick once: where the last backup went into one of its folders, that is the place on it."""
    kept: list[Place] = []
    for place in places:
        if not any(place.folder in (one.folder, *one.folder.parents) for one in kept):
            kept.append(place)
    return tuple(kept)


def removable(volumes: Iterable[Volume], home: Volume) -> list[Volume]:
    """Those among the volumes that can be taken away and written; not the library's own."""
    return [
        one
        for one in volumes
        if one.is_ready
        and not one.is_read_only
        and one.file_system not in _NOT_DISKS
        and one.device != home.device
        and looks_removable(one.root)
    ]


def looks_removable(root: PurePath) -> bool:
    """Whether sticks appear at such a path. On Windows every further drive letter may be one."""
    if root.drive:
        return root.drive.upper() != "C:"
    return any(root.parts[: len(start)] == start and root.parts != start for start in _WHERE_STICKS_APPEAR)
