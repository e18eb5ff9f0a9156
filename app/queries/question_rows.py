"""What to ask a patron, as frozen rows."""

from dataclasses import dataclass
from datetime import date

from app.queries.key_rows import HeadingLine, StatementRow
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import PutOff, Reason


@dataclass(frozen=True, slots=True)
class Question:
    """One question: about a heading, for a reason. `statements` are those that it wants confirmed.

    `days_over` says how many days ago the surest of them should have been confirmed.
    """

    heading: Heading
    reason: Reason
    statements: tuple[StatementRow, ...] = ()
    age: int | None = None
    days_over: int = 0


@dataclass(frozen=True, slots=True)
class Rest:
    """A question that rests: it was skipped or declined, and may come again from a day on."""

    heading: Heading
    put_off: PutOff
    until: date
    staff_name: str | None


@dataclass(frozen=True, slots=True)
class QuestionPlan:
    """The nine headings of a patron, what to ask in which order, and what rests."""

    lines: tuple[HeadingLine, ...]
    questions: tuple[Question, ...] = ()
    resting: tuple[Rest, ...] = ()

    @property
    def now(self) -> Question | None:
        """The one question for now."""
        return self.questions[0] if self.questions else None
