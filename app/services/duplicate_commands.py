"""What can be asked about duplicates: to merge two patrons, to tell them apart for good."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.vocabulary.duplicates.merge_fields import Choices, Side


def _as_proposed() -> Mapping[str, Side]:
    return {}


@dataclass(frozen=True, slots=True)
class MergePatrons:
    """Make one patron of two: all that belongs to the lost one moves to the kept one.

    `although_tied` says that the two are one even though a relation, or what staff found out before, says
    otherwise.
    """

    kept_id: int
    lost_id: int
    choices: Choices = field(default_factory=_as_proposed)
    although_tied: bool = False


@dataclass(frozen=True, slots=True)
class TellApart:
    """Two patrons who look alike are not the same: they are not shown as duplicates again."""

    one_id: int
    other_id: int
