"""What can be asked about the library's workstations, as frozen commands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AddDesk:
    """One more workstation, in the branch of the desk from which it is added."""

    name: str


@dataclass(frozen=True, slots=True)
class RenameDesk:
    """Another name for a workstation."""

    desk_id: int
    name: str
