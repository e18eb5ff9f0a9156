"""What can be asked to be done about interactions, and about what follows from them."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.interaction_form import InteractionForm, NewFollowUp


@dataclass(frozen=True, slots=True)
class LogInteraction:
    """Keep one contact, perhaps with what is to be done after it."""

    form: InteractionForm
    follow_up: NewFollowUp | None = None


@dataclass(frozen=True, slots=True)
class EnterLate:
    """Keep many contacts of earlier, in the order of the sheet that they were written on; each has a time."""

    forms: tuple[InteractionForm, ...]


@dataclass(frozen=True, slots=True)
class EditInteraction:
    """Correct an interaction: what the form showed when it opened, and what it shows now.

    An unnamed contact who turns out to be a patron is named by this, and still counts once.
    """

    interaction_id: int
    before: InteractionForm
    after: InteractionForm


@dataclass(frozen=True, slots=True)
class RemoveInteraction:
    """An interaction that never took place, or was logged twice."""

    interaction_id: int


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """Something to be done about a patron, an interaction, a request, or about none of them."""

    follow_up: NewFollowUp
    patron_id: int | None = None
    interaction_id: int | None = None
    request_id: int | None = None


@dataclass(frozen=True, slots=True)
class EndFollowUp:
    """A follow-up was done or, with a word why, dropped."""

    follow_up_id: int
    is_done: bool
    word: str | None = None


@dataclass(frozen=True, slots=True)
class MoveFollowUp:
    """A follow-up is for another day, or for somebody else, with a word why."""

    follow_up_id: int
    due_on: date
    staff_id: int | None
    word: str | None = None
