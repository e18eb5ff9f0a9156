"""Two patrons side by side: one row a field in which they differ, in which one value is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import ChoiceButton
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.label import Label
from app.vocabulary.duplicates.merge_fields import Side

_LONGEST = 44
_SIDES = (Side.KEPT, Side.LOST, Side.BOTH)


@dataclass(frozen=True, slots=True)
class SideRow:
    """A field with both values in words, and which one is proposed. `can_join`: both can be kept."""

    name: str
    label: str
    kept: str
    lost: str
    proposed: Side
    can_join: bool = False


class SidesGrid(QWidget):
    """Left the one who is kept, right the other; `choices` are what the buttons say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[SideRow, ...] = ()
        self._groups: dict[str, QButtonGroup] = {}
        self._heads = [ElidedLabel(theme, "", Type.NAME) for _ in range(2)]
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(measures.CARD_GAP)
        self._grid.setVerticalSpacing(measures.HALF)
        for place, head in enumerate(self._heads, 1):
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, 1)

    @property
    def choices(self) -> Mapping[str, Side]:
        """Whose value each field gets."""
        return {name: _SIDES[group.checkedId()] for name, group in self._groups.items()}

    def show_sides(self, kept: str, lost: str, rows: Sequence[SideRow]) -> None:
        """Show these fields, in place of those before; what was chosen of the same rows stays chosen."""
        chosen = self.choices if [row.name for row in rows] == [row.name for row in self._rows] else {}
        swapped = bool(self._rows) and self._heads[0].text == lost
        self._heads[0].set_text(kept)
        self._heads[1].set_text(lost)
        self._clear()
        self._rows = tuple(rows)
        for line, row in enumerate(rows, 1):
            self._add(line, row, row.proposed if swapped else chosen.get(row.name, row.proposed))

    def _add(self, line: int, row: SideRow, chosen: Side) -> None:
        group = QButtonGroup(self)
        self._groups[row.name] = group
        label = Label(self._theme, row.label, Type.BODY, Role.MUTED)
        self._put(label, line, 0)
        texts = (row.kept, row.lost, self.tr("Both")) if row.can_join else (row.kept, row.lost)
        for place, text in enumerate(texts):
            button = ChoiceButton(self._theme, _shortened(text))
            button.setCheckable(True)
            button.setObjectName(f"merge_{row.name}_{_SIDES[place]}")
            button.setAccessibleName(f"{row.label}: {text}")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if place == len(texts) - 1 and row.can_join:
                button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setChecked(_SIDES[place] is chosen)
            group.addButton(button, place)
            self._put(button, line, place + 1)

    def _put(self, part: QWidget, line: int, place: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, line, place)

    def _clear(self) -> None:
        for group in self._groups.values():
            group.deleteLater()
        for part in self._parts:
            self._grid.removeWidget(part)
            part.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
            part.hide()
            part.deleteLater()
        self._groups, self._parts = {}, []

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_sides(self._heads[0].text, self._heads[1].text, self._rows)


def _shortened(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[:_LONGEST].rstrip()} …"
