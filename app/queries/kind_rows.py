"""What queries answer about kinds of request, and about what one request wants, costs and plans."""

from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.status_flows import OwnStatus
from app.vocabulary.wants import RequestForm, Settlement


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """An answer that a field of choices offers, or once offered."""

    id: int
    name: BilingualName
    is_retired: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of a kind."""

    id: int
    name: BilingualName
    field_type: FieldType
    is_required: bool
    is_retired: bool
    choices: tuple[ChoiceRow, ...]


@dataclass(frozen=True, slots=True)
class KindStepRow:
    """A step of a kind's plan."""

    id: int
    name: BilingualName
    after_id: int | None
    offset_days: int
    is_retired: bool


@dataclass(frozen=True, slots=True)
class KindRow:
    """A whole kind of request; `open_count` says how many requests of it are open."""

    id: int
    code: str
    name: BilingualName
    service_days: int
    tariff: int | None
    word_within_hours: int | None
    flow_id: int | None
    is_retired: bool
    open_count: int
    fields: tuple[FieldRow, ...]
    steps: tuple[KindStepRow, ...]


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A graph of statuses that kinds may have."""

    id: int
    name: BilingualName
    statuses: tuple[OwnStatus, ...]


@dataclass(frozen=True, slots=True)
class KindLists:
    """All kinds, retired ones too, and the graphs to choose from."""

    kinds: tuple[KindRow, ...]
    flows: tuple[FlowRow, ...]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """What a request says in a field of its kind; of a field of choices by the name of the choice."""

    field_id: int
    name: BilingualName
    field_type: FieldType
    text: str
    choice: BilingualName | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of a request's plan, in its order."""

    id: int
    name: BilingualName
    after_id: int | None
    offset_days: int
    due_on: date
    done_at: datetime | None
    done_by: str | None


@dataclass(frozen=True, slots=True)
class WantsRow:
    """What one request wants, costs and plans, and where it may go from where it stands.

    `fields` are those that its form shows: of its kind, and retired ones that it says something in.
    """

    form: RequestForm
    values: tuple[ValueRow, ...]
    fields: tuple[FieldRow, ...]
    settlement: Settlement
    paid_at: datetime | None
    steps: tuple[StepRow, ...]
    status: OwnStatus
    followers: tuple[OwnStatus, ...]


@dataclass(frozen=True, slots=True)
class IncomeRow:
    """What was paid for requests of a kind in a month (its first day), in whole rupiah, and how often."""

    month: date
    kind: BilingualName
    request_count: int
    amount: int
