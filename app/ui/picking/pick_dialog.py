"""A popup: a line to type in, and under it the lines among which one is picked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.picking.pick_delegate import PickDelegate
from app.ui.picking.pick_line import PickLine, first_pickable
from app.ui.picking.pick_model import PickModel
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.find_box import FindBox
from app.ui.widgets.labels.label import Label

_WIDE, _HIGH = 760, 520
_TO_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PickDialog(QDialog):
    """The keyboard stays in the line; arrows move in the list, Enter picks, Esc closes.

    Those who extend it listen to `typed` and answer by `show_lines`, and set the texts.
    """

    typed = Signal(str)
    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._over = parent.window()
        self.line = FindBox(theme)
        self._model = PickModel()
        self._model.setParent(self)
        self.list = QListView()
        self._hint = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out_frame(name)
        self._connect_frame()

    def _lay_out_frame(self, name: str) -> None:
        self.line.setObjectName(f"{name}_line")
        self.list.setObjectName(f"{name}_list")
        self.list.setModel(self._model)
        self.list.setItemDelegate(PickDelegate(self._theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        margin = measures.CARD_GAP
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(measures.STEP)
        for part in (self.line, self.list, self._hint):
            column.addWidget(part, 1 if part is self.list else 0)
        self.resize(QSize(_WIDE, _HIGH))
        self.line.installEventFilter(self)

    def _connect_frame(self) -> None:
        self.line.textChanged.connect(self.typed)
        self.list.clicked.connect(self._pick_at)
        self._theme.changed.connect(self.update)

    def show_texts(self, title: str, placeholder: str, hint: str, listed: str) -> None:
        """Say what this is, what to type, what can be done, and what the list holds."""
        self.setWindowTitle(title)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(title)
        self._hint.setText(hint)
        self.list.setAccessibleName(listed)

    def show_lines(self, lines: Sequence[PickLine]) -> None:
        """List these; the one that was current stays so where it is still there."""
        before = self._current()
        self._model.show_lines(lines)
        same = next(
            (row for row, line in enumerate(lines) if line.value is not None and line.value == before), None
        )
        row = first_pickable(lines) if same is None else same
        self.list.setCurrentIndex(QModelIndex() if row is None else self._model.index(row))

    @property
    def lines(self) -> tuple[PickLine, ...]:
        """What is listed."""
        return self._model.lines

    @Slot()
    def pick(self) -> None:
        """Pick the current line."""
        self._pick_at(self.list.currentIndex())

    def _current(self) -> object:
        line = self.list.currentIndex().data(RowRole)
        return line.value if isinstance(line, PickLine) else None

    @Slot(QModelIndex)
    def _pick_at(self, index: QModelIndex) -> None:
        line = index.data(RowRole)
        if isinstance(line, PickLine) and not line.is_heading and not line.is_off:
            self.accept()
            self.picked.emit(line.value)

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        left = (self._over.width() - self.width()) // 2
        self.move(self._over.mapToGlobal(QPoint(left, measures.TOP_BAR // 4)))
        super().showEvent(event)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.pick()
                return True
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        drawing.box(QRectF(self.rect()), 0, None, self._theme.colour(Role.CONTROL))
        painter.end()
