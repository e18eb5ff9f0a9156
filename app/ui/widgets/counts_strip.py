"""A strip of numbers, each with its icon and word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label

_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Count:
    """One number and what it counts; its colour is a state's only while there is something to see to."""

    number: str
    mark: StateMark
    is_nothing: bool


class _Cell(QWidget):
    """An icon, a large number, a word."""

    def __init__(self, theme: Theme, count: Count) -> None:
        super().__init__()
        self._icon = IconLabel(theme, count.mark.icon, count.mark.role, measures.ICON_LARGE)
        self._number = Label(theme, "", Type.DIALOG_TITLE)
        self._word = Label(theme, "", Type.SECOND, count.mark.role)
        line = QHBoxLayout(self)
        line.setContentsMargins(measures.LIST_MARGIN, 0, measures.STEP, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._icon)
        line.addWidget(self._number)
        line.addWidget(self._word, 1)

    def show_count(self, count: Count) -> None:
        """Show another number."""
        role = Role.MUTED if count.is_nothing else count.mark.role
        self._icon.show_icon(count.mark.icon, role)
        self._number.setText(count.number)
        self._number.set_role(Role.MUTED if count.is_nothing else Role.TEXT)
        self._word.setText(count.mark.word)
        self._word.set_role(role)
        self.setAccessibleName(f"{count.number} {count.mark.word}")


class CountsStrip(Card):
    """Shows the same counts, in the same order, each time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._cells: list[_Cell] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.setMinimumHeight(_HEIGHT)

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Show these numbers."""
        for count in counts[len(self._cells) :]:
            self._cells.append(_Cell(self._theme, count))
            self._line.addWidget(self._cells[-1], 1)
            self._cells[-1].show()
        for cell, count in zip(self._cells, counts, strict=True):
            cell.show_count(count)
