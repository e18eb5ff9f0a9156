"""What a table shows of a row, and the roles that item models answer beyond Qt's own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt

from app.vocabulary.names import BilingualName

RowT = TypeVar("RowT")

RecordIdRole: Final = int(Qt.ItemDataRole.UserRole)
"""The record's id, an int."""

RowRole: Final = RecordIdRole + 1
"""The whole row object, for delegates; None while it is being read or when its record has gone."""

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Missing(Enum):
    """Why a row is not there, and the text shown in its place."""

    LOADING = "…"
    GONE = "—"


Cell = str | int | date | datetime | BilingualName | None
"""What a column exports: text as it was written, a number, a day, an aware moment, a bilingual name."""

_LONGEST_TIP: Final = 2_000

USUAL_WIDTH: Final = 20
"""Of a column, in letters of average width."""


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column: how it is called, and what it says of a row.

    `title` is asked at every painting, so that it follows the language. `spoken` is for screen readers,
    where the text alone does not tell ("Card: M0000017"). `tip` is plain text. `sort_key` is the source's
    name for the order; a column without one cannot be sorted by.

    `key` names a column that people may choose to see, in saved views too: it never changes. It is at least
    `letters` wide, and as wide as the `samples`. `value` is what an export writes; it is asked off the GUI
    thread, so it touches no QObject.
    """

    title: Callable[[], str]
    text: Callable[[RowT], str]
    alignment: Qt.AlignmentFlag = LEFT
    spoken: Callable[[RowT], str] | None = None
    tip: Callable[[RowT], str] | None = None
    sort_key: str | None = None
    key: str = ""
    letters: int = USUAL_WIDTH
    samples: Callable[[], Iterable[str]] | None = None
    value: Callable[[RowT], Cell] | None = None

    def answer(self, row: RowT, role: int) -> object:
        """What the row answers in this column for one of Qt's roles."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.spoken is not None:
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and self.tip is not None:
            return plain_tip(self.tip(row))
        return None


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it is: Qt would take a patron's "<b>" in it for markup.

    Of a very long text its beginning: more does not fit on a screen.
    """
    shown = text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP].rstrip()} …"
    return GuiQt.convertFromPlainText(shown, GuiQt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""
