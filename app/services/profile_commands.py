"""What can be done to profile fields, as frozen commands; None as an id adds a new one."""

from dataclasses import dataclass

from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileFieldType, ProfileGroup


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """A choice of a field, in its place among the others."""

    choice_id: int | None
    name: BilingualName
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class KeepProfileField:
    """A field of a profile. Choices that are not named any more are retired.

    `kept_why` says what it is kept for, and switches a sensitive field on. No categories: for every patron.
    `place` says behind how many others of its group it stands; None leaves it where it is.
    """

    field_id: int | None
    name: BilingualName
    group: ProfileGroup
    field_type: ProfileFieldType
    choices: tuple[KeptChoice, ...] = ()
    is_required: bool = False
    is_sensitive: bool = False
    is_retired: bool = False
    kept_why: str | None = None
    category_ids: frozenset[int] = frozenset()
    place: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveProfileField:
    """A field that was made by mistake: nobody has said anything in it."""

    field_id: int


@dataclass(frozen=True, slots=True)
class OrderProfileFields:
    """The fields in the order in which forms and panels show them."""

    field_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeepIdentityNumbers:
    """Keep national identity numbers for this reason, or (None) keep and show them no longer."""

    reason: str | None
