"""One of the nine lines of key information: the heading, what is known, how old it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.patrons.key_information.wording import APART
from app.ui.theme import measures
from app.ui.theme.drawing import RIGHT, Drawing, mark_width
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.row_button import RowButton
from app.vocabulary.key_information import Heading


@dataclass(frozen=True, slots=True)
class HeadingContent:
    """What the line says, in the language of the screen; `mark` stands in the place of `age`.

    `parts` come as far as there is room for them, whole; a number says how many more there are.
    """

    name: str
    parts: tuple[str, ...]
    is_known: bool
    age: str
    mark: StateMark | None


class HeadingRow(RowButton):
    """Opens the heading's card."""

    def __init__(self, theme: Theme, heading: Heading, parent: QWidget | None = None) -> None:
        super().__init__(theme, measures.HEADING_LINE, parent)
        self.heading = heading
        self._content = HeadingContent("", (), is_known=True, age="", mark=None)
        self._name_width = 0

    def show_content(self, content: HeadingContent, name_width: int) -> None:
        """Show this; all nine names have the same room."""
        self._content = content
        self._name_width = name_width
        age = content.mark.word if content.mark is not None else content.age
        self.setAccessibleName(", ".join(part for part in (content.name, *content.parts, age) if part))
        self.setToolTip(APART.join(content.parts) if content.is_known else "")
        self.update()

    @override
    def _paint(self, drawing: Drawing) -> None:
        muted, text = self._theme.colour(Role.MUTED), self._theme.colour(Role.TEXT)
        second = self._theme.font(Type.SECOND)
        name = QRect(0, 0, self._name_width, self.height())
        drawing.text(name, self._content.name, second, muted)
        left = self._name_width + measures.COLUMN_GAP
        right = self._paint_age(drawing)
        room = QRect(left, 0, right - left, self.height())
        font = self._theme.font(Type.BODY) if self._content.is_known else self._italic()
        self._write(
            drawing, room, self._fitting(room.width()), font, text if self._content.is_known else muted
        )

    def _fitting(self, width: int) -> str:
        """As many whole parts as there is room for, and how many are left; of the first as much as can be."""
        parts, metrics = self._content.parts, self._metrics(Type.BODY)
        for shown in range(len(parts), 0, -1):
            left = len(parts) - shown
            text = APART.join([*parts[:shown], *([f"+{left}"] if left else [])])
            if metrics.horizontalAdvance(text) <= width:
                return text
        return parts[0] if parts else ""

    def _paint_age(self, drawing: Drawing) -> int:
        """Paint the age or the mark at the right; the answer is where the text must end."""
        mark = self._content.mark
        if mark is not None:
            width = mark_width(self._theme, mark.word, on_tint=False)
            drawing.mark(QRect(self.width() - width, 0, width, self.height()), mark, on_tint=False)
        else:
            width = self._metrics(Type.SECOND).horizontalAdvance(self._content.age)
            muted = self._theme.colour(Role.MUTED)
            drawing.text(self.rect(), self._content.age, self._theme.font(Type.SECOND), muted, RIGHT)
        return self.width() - width - measures.CARD_GAP

    def _italic(self) -> QFont:
        font = self._theme.font(Type.BODY)
        font.setItalic(True)
        return font
