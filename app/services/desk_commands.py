"""What can be asked about the library's workstations, as frozen commands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AddBranch:
    """One more place where the library serves; `zone` None is that of the branch from which it is added."""

    name: str
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class EditBranch:
    """Another name or time zone for a branch; or it is retired, or in use again."""

    branch_id: int
    name: str
    zone: str
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class AddDesk:
    """One more workstation; `branch_id` None is the branch of the desk from which it is added."""

    name: str
    branch_id: int | None = None


@dataclass(frozen=True, slots=True)
class RenameDesk:
    """Another name for a workstation."""

    desk_id: int
    name: str
