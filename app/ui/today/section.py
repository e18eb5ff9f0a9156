"""One section of Today: its head, and its rows or the sentence that there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.today.openable_row import RowContent
from app.ui.today.row_card import RowCard
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead


class Section(QWidget):
    """Give `name` for the object names of its parts."""

    opened = Signal(int)
    aside_clicked = Signal(int)
    link_clicked = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        mark: StateMark,
        parent: QWidget | None = None,
        *,
        has_aside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = IconLabel(theme, mark.icon, mark.role)
        self._head = SectionHead(theme)
        self._head.setObjectName(f"{name}_head")
        self._card = RowCard(theme, has_aside=has_aside)
        self._card.setObjectName(name)
        self._empty = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        line.addWidget(self._icon)
        line.addWidget(self._head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addLayout(line)
        column.addWidget(self._card)
        column.addWidget(self._empty)

    def _connect(self) -> None:
        self._card.opened.connect(self.opened)
        self._card.aside_clicked.connect(self.aside_clicked)
        self._head.link_clicked.connect(self.link_clicked)

    @property
    def card(self) -> RowCard:
        """The rows."""
        return self._card

    def say(self, title: str, empty: str, *, link: str = "", aside: str = "") -> None:
        """Set the texts that do not depend on the rows, in the language of the screen."""
        self._head.set_title(title)
        self._head.set_link(link)
        self._empty.setText(empty)
        self._card.set_aside_text(aside)

    def show_rows(self, contents: Sequence[RowContent], note: str) -> None:
        """Show the rows, with `note` (mostly their count) beside the title."""
        self._head.set_note(note)
        self._card.show_rows(contents)
        self._card.setVisible(bool(contents))
        self._empty.setVisible(not contents)
