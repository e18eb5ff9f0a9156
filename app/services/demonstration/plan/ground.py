"""What the demonstration stands on: the lists, places and people that are there before the first patron."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from app.calendar.hours import BranchHours
from app.services.demonstration.plan.dice import Weighted
from app.vocabulary.profile import ProfileFieldType
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.requests import StatusClass
from app.vocabulary.staff import StaffRole


@dataclass(frozen=True, slots=True)
class Service:
    """A kind of request and its published service time in working days."""

    id: int
    days: int


@dataclass(frozen=True, slots=True)
class ProfileField:
    """A field of profiles, with the ids of its choices by code."""

    id: int
    field_type: ProfileFieldType
    choices: Mapping[str, int]


class AskedField(NamedTuple):
    """A field of a kind, with the ids of the answers that it offers."""

    id: int
    field_type: FieldType
    is_required: bool
    choices: tuple[int, ...]


class KindParts(NamedTuple):
    """What the setting up made of one kind: statuses by class, fields, steps (key, after, offset)."""

    code: str
    statuses: Mapping[StatusClass, int]
    fields: tuple[AskedField, ...]
    steps: tuple[tuple[int, int | None, int], ...]


@dataclass(frozen=True, slots=True)
class SetUp:
    """What the setting up made: ids of lists by code; the first branch, its hours, desk and staff member.

    `services` are the kinds of request, `known_services` those that patrons know, rate and wish for,
    `profile_fields` those that are not sensitive.
    """

    now: datetime
    hours: BranchHours
    branch_id: int
    desk_id: int
    staff_id: int
    categories: Mapping[str, int]
    channels: Mapping[str, int]
    interaction_kinds: Mapping[str, int]
    services: Mapping[str, Service]
    known_services: Mapping[str, int]
    prepared_answers: Mapping[str, int]
    profile_fields: Mapping[str, ProfileField]
    purposes: Mapping[str, int]
    kinds: Mapping[int, KindParts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Posting:
    """A staff member at the usual desk; `busy` weighs how often."""

    staff_id: int
    desk_id: int
    branch_id: int
    role: StaffRole
    busy: float


@dataclass(frozen=True, slots=True)
class Ground:
    """The set-up library with all its places and people; postings by the key of the staff member."""

    set_up: SetUp
    branch_ids: tuple[int, ...]
    postings: Mapping[str, Posting]

    def serving(self, *roles: StaffRole) -> Weighted[Posting]:
        """Postings of these roles (all without one), the busy ones drawn more often."""
        chosen = [one for one in self.postings.values() if not roles or one.role in roles]
        return Weighted({one: one.busy for one in chosen})

    def channels(self, weights: Mapping[str, float]) -> Weighted[int]:
        """Channel ids, drawn by the weights of their codes."""
        return Weighted({self.set_up.channels[code]: weight for code, weight in weights.items()})
