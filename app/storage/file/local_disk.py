"""Tells whether a path lies on this computer: SQLite's write-ahead log does not work over a network."""

import ctypes
import sys
from pathlib import Path

_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "davfs", "9p"}
    | {"fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs"}
)
_WINDOWS_REMOTE = 4


def is_on_network(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether the file would lie on a network drive, as far as this system can tell."""
    if sys.platform == "win32":
        anchor = path.absolute().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _WINDOWS_REMOTE
    try:
        table = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False  # no table of mounts on this system: nothing says so
    return _file_system(path.absolute(), table) in _NETWORK_SYSTEMS


def _file_system(path: Path, table: str) -> str:
    best, kind = Path("/"), ""
    for line in table.splitlines():
        device_point_kind = line.split()[:3]
        if len(device_point_kind) == 3:
            point = Path(device_point_kind[1].replace("\\040", " "))
            if path.is_relative_to(point) and len(point.parts) >= len(best.parts):
                best, kind = point, device_point_kind[2]
    return kind
