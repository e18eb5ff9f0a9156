"""A kind of request as its editor shows it: what queries read into it, and services take back."""

from dataclasses import dataclass

from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import FieldType

MOST_DAYS = 365
MOST_HOURS = 2_000


@dataclass(frozen=True, slots=True)
class ChoiceForm:
    """One answer that a field of choices offers; `id` is None for one that is new."""

    name: BilingualName
    is_retired: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class FieldForm:
    """A field of the kind; the type of one that is kept already never changes."""

    name: BilingualName
    field_type: FieldType = FieldType.TEXT
    is_required: bool = False
    choices: tuple[ChoiceForm, ...] = ()
    is_retired: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class StepForm:
    """A step of the plan; `after` is the place in the form of the step that it follows, None the start."""

    name: BilingualName
    offset_days: int = 1
    after: int | None = None
    is_retired: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class KindForm:
    """All of a kind that staff can edit, in their order. What is not in it is retired, never deleted."""

    name: BilingualName
    service_days: int = 3
    tariff: int | None = None
    word_within_hours: int | None = None
    flow_id: int | None = None
    is_retired: bool = False
    fields: tuple[FieldForm, ...] = ()
    steps: tuple[StepForm, ...] = ()
