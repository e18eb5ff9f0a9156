"""What stands under one heading, as its card shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.queries.key_rows import HeadingLine, KeyListRows, StatementRow, UseOfLibrary
from app.queries.question_rows import Question
from app.vocabulary.key_information import Shape
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.questions import Reason

_NO_LISTS = KeyListRows((), ())


@dataclass(frozen=True, slots=True)
class CardContent:
    """One patron's statements under one heading, those set aside apart, and the lists that answers come from.

    `asked` is the question for now, if it is about this heading, and `question` what to ask in the patron's
    language. `past` is empty while the history is not shown; `use` is counted for one heading alone.
    `form` is the patron's own, of which some fields belong to the profile.
    """

    patron_id: int
    today: date
    line: HeadingLine
    lists: KeyListRows = _NO_LISTS
    asked: Question | None = None
    question: str = ""
    current: Sequence[StatementRow] = ()
    past: Sequence[StatementRow] = ()
    shows_past: bool = False
    use: UseOfLibrary | None = None
    form: PatronForm | None = None

    @property
    def invites(self) -> bool:
        """Whether what can be tapped lies open: nothing is known, and this is asked next."""
        return self.asked is not None and self.asked.reason is Reason.UNKNOWN

    def of_shape(self, *shapes: Shape) -> list[StatementRow]:
        """The current statements of some shapes."""
        return [one for one in self.current if one.shape in shapes]
