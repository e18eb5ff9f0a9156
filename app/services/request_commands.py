"""What can be done to what a patron wants, to the price and the plan of a request, and to its kind."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.kind_form import KindForm
from app.vocabulary.wants import RequestForm, Settlement


@dataclass(frozen=True, slots=True)
class EditRequest:
    """Change what a request is about: what the form showed when it opened, and what it shows now.

    What others changed meanwhile is kept; where both changed one thing differently it is refused.
    """

    request_id: int
    before: RequestForm
    after: RequestForm


@dataclass(frozen=True, slots=True)
class SettleTariff:
    """Say what a request costs, that it is waived and why, or that it was paid and on which receipt."""

    request_id: int
    settlement: Settlement


@dataclass(frozen=True, slots=True)
class DoStep:
    """A step of a plan is done; `dates_anew` counts the open ones behind it from today."""

    step_id: int
    dates_anew: bool = False


@dataclass(frozen=True, slots=True)
class ReopenStep:
    """A step was not done after all."""

    step_id: int


@dataclass(frozen=True, slots=True)
class MoveStep:
    """A step falls due on another day; the open ones behind it are dated anew."""

    step_id: int
    due_on: date


@dataclass(frozen=True, slots=True)
class KeepRequestKind:
    """Add a kind of request (`kind_id` None), or change one: its form says all that it is from now on."""

    kind_id: int | None
    form: KindForm
