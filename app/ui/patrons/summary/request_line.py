"""An open request in the summary: subject over who works on it, the promised days, how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, mark_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.row_button import LINE_GAP, RowButton


@dataclass(frozen=True, slots=True)
class RequestContent:
    """What the row says, in the language of the screen; `promised` is empty where nothing was."""

    subject: str
    second: str
    promised: str
    mark: StateMark


class RequestLine(RowButton):
    """Opens the request by a click. Where no date was promised yet, a button offers to."""

    promise_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, measures.SUMMARY_REQUEST, parent)
        self.request_id = 0
        self._content = RequestContent("", "", "", StateMark(Icon.RING, Role.NEUTRAL, ""))
        self._columns = (0, 0)
        self._promise = Button(theme, "", Icon.FLAG, self, in_row=True)
        self._promise.clicked.connect(self.promise_requested)

    def show_content(self, request_id: int, content: RequestContent) -> None:
        """Show this request."""
        self.request_id = request_id
        self._content = content
        self._promise.setVisible(not content.promised)
        self._promise.setObjectName(f"{self.objectName()}_promise")
        parts = (content.subject, content.second, content.promised, content.mark.word)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def name_promise(self, text: str) -> None:
        """What the button says that offers to promise a date."""
        self._promise.setText(text)

    def wanted_columns(self) -> tuple[int, int]:
        """How wide the promise and the state would be."""
        promised = self._promise.sizeHint().width()
        if self._content.promised:
            text = self._metrics(Type.BODY).horizontalAdvance(self._content.promised)
            promised = measures.ICON_IN_TEXT + measures.ICON_GAP + text
        return promised, mark_width(self._theme, self._content.mark.word, on_tint=True)

    def set_columns(self, columns: tuple[int, int]) -> None:
        """Take these widths, the same for all rows."""
        self._columns = columns
        self._place_promise()
        self.update()

    def _promised_left(self) -> int:
        promised, mark = self._columns
        return self.width() - mark - measures.COLUMN_GAP - promised

    def _place_promise(self) -> None:
        size = self._promise.sizeHint()
        top = (self.height() - size.height()) // 2
        self._promise.setGeometry(QRect(self._promised_left(), top, size.width(), size.height()))

    @override
    def _text_height(self) -> int:
        return self._metrics(Type.NAME).height() + LINE_GAP + self._metrics(Type.SECOND).height()

    @override
    def _paint(self, drawing: Drawing) -> None:
        self._paint_mark(drawing)
        left = self._promised_left()
        if self._content.promised:
            self._paint_promised(drawing, left)
        room = QRect(0, 0, left - measures.CARD_GAP, self.height())
        self._write_two(drawing, room, (self._content.subject, self._content.second), Type.NAME)

    def _paint_mark(self, drawing: Drawing) -> None:
        height = max(measures.CHIP, self._metrics(Type.SECOND).height() + measures.HALF)
        width = mark_width(self._theme, self._content.mark.word, on_tint=True)
        left = self.width() - self._columns[1]
        at = QRect(left, (self.height() - height) // 2, width, height)
        drawing.mark(at, self._content.mark, on_tint=True)

    def _paint_promised(self, drawing: Drawing, left: int) -> None:
        size = measures.ICON_IN_TEXT
        drawing.icon(Icon.FLAG, Role.MUTED, QRect(left, 0, size, self.height()), size)
        left += size + measures.ICON_GAP
        room = QRect(left, 0, self.width() - left, self.height())
        drawing.text(room, self._content.promised, self._theme.font(Type.BODY), self._theme.colour(Role.TEXT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_promise()
        super().resizeEvent(event)
