"""A card of short findings under a head: first rows, rejected rows, fields that stay. It scrolls."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.bring_in.list_area import ListArea
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead

MOST_LINES = 200
"""More is for a file, not for a screen."""

_LEAST_HEIGHT = 72


@dataclass(frozen=True, slots=True)
class Line:
    """One finding: a picture in a state's colour, what it is about, what is said of it."""

    icon: Icon
    role: Role
    name: str
    text: str


class LineCard(QWidget):
    """Give it an objectName. `head` has its title, note and link."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self.head = SectionHead(theme)
        self.head.setObjectName(f"{name}_head")
        self._area = ListArea(f"{name}_lines", _LEAST_HEIGHT)
        self._more = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._more.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(self.head)
        column.addWidget(self._area.in_card(self._theme), 1)
        column.addWidget(self._more)

    def show_list(self, lines: Sequence[Line], count: int) -> None:
        """Show the first of `count` findings, and how many there are; hidden while there is none."""
        self.head.set_note(QLocale().toString(count))
        left = count - len(lines)
        self._more.setText(self.tr("and %Ln more", "", left) if left else "")
        self._more.setVisible(bool(left))
        self.show_lines(lines)
        self.setVisible(bool(count))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these in place of those before."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(measures.CARD_GAP, measures.HALF, measures.CARD_GAP, measures.HALF)
        column.setSpacing(measures.STEP)
        for line in lines:
            column.addWidget(_LineView(self._theme, line))
        column.addStretch()
        self._area.show_inside(inner)
        self._area.setAccessibleName("\n".join(f"{line.name}: {line.text}" for line in lines))


class _LineView(QWidget):
    """A name in bold over what is said of it; nothing is cut off."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.STEP)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(Label(theme, line.name, Type.NAME, wraps=True))
        texts.addWidget(Label(theme, line.text, Type.SECOND, Role.MUTED, wraps=True))
        row.addWidget(IconLabel(theme, line.icon, line.role), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
