"""What stands under one heading, as its card shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.queries.key_rows import HeadingLine, KeyListRows, StatementRow, UseOfLibrary
from app.vocabulary.key_information import Shape

_NO_LISTS = KeyListRows((), ())


@dataclass(frozen=True, slots=True)
class CardContent:
    """One patron's statements under one heading, those set aside apart, and the lists that answers come from.

    `question` is in the patron's language; `old` statements want confirming. `past` is empty while the
    history is not shown; `use` is counted for one heading alone.
    """

    patron_id: int
    today: date
    line: HeadingLine
    lists: KeyListRows = _NO_LISTS
    is_next: bool = False
    question: str = ""
    current: Sequence[StatementRow] = ()
    old: frozenset[int] = frozenset()
    past: Sequence[StatementRow] = ()
    shows_past: bool = False
    use: UseOfLibrary | None = None

    def of_shape(self, *shapes: Shape) -> list[StatementRow]:
        """The current statements of some shapes."""
        return [one for one in self.current if one.shape in shapes]
