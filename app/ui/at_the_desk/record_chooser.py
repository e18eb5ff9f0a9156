"""Choose one of a few records: type to find it, Enter takes it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.tables.columns import Column, RecordIdRole, RowRole
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.find_box import FindBox
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter
from app.vocabulary.text import fold

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROWS_IN_SIGHT = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the records: what its row says in two lines."""

    name: str
    second: str


class RecordChooser(QWidget):
    """A line to type in, over the records that fit; one of them is always marked while any is left."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[int, Choice] = {}
        self._wanted = 0
        self._line = _Line(theme)
        self._model = RecordListModel[Choice]([Column(_no_title, _name, spoken=_spoken)], self)
        self._delegate = _Rows(theme, self)
        self._view = _List(self._model, self._delegate.height)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._view.setItemDelegate(self._delegate)
        self._line.setObjectName("chooser_line")
        self._view.setObjectName("chooser_list")
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line has the keyboard, the list follows it
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._line)
        column.addWidget(self._view)
        self.setFocusProxy(self._line)
        self._fit()

    def _connect(self) -> None:
        self._line.textChanged.connect(self._narrow)
        self._line.returnPressed.connect(self._take_marked)
        self._line.moved.connect(self._move)
        self._view.clicked.connect(self._take)
        self._delegate.painter.restyled.connect(self._fit)

    @property
    def marked(self) -> int | None:
        """The record that Enter would take."""
        return self._view.chosen_record

    def offer(self, choices: Mapping[int, Choice], marked: int, text: str = "") -> None:
        """Show these in their order, one of them marked; `text` is typed already."""
        self._choices = dict(choices)
        self._wanted = marked
        self._line.setText(text)
        self._narrow(text)
        self._fit()

    def rename(self, choices: Mapping[int, Choice], hint: str, spoken: str) -> None:
        """Say all of it in another language, or with other names; what is typed and marked stays."""
        self._choices = dict(choices)
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint)
        self._view.setAccessibleName(spoken)
        self._narrow(self._line.text())

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Leave those whose name has a word that begins so for every word typed, the first one marked.

        The mark goes back to who was marked before anything was typed: a scan is typed too, and taken back.
        """
        words = fold(text).split()
        fitting = {key: one for key, one in self._choices.items() if _fits(one.name, words)}
        self._model.show(fitting)
        if fitting:
            self._view.choose_record(self._wanted if self._wanted in fitting else next(iter(fitting)))

    @Slot()
    def _take_marked(self) -> None:
        marked = self._view.chosen_record
        if marked is not None:
            self.chosen.emit(marked)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(RecordIdRole))

    @Slot(QKeyEvent)
    def _move(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self._view, event)
        self._wanted = self.marked or self._wanted

    @Slot()
    def _fit(self) -> None:
        """As high as the choices, as long as they are few."""
        height = self._delegate.height
        self._view.verticalHeader().setDefaultSectionSize(height)
        self._view.setMinimumHeight(height)
        self._view.wanted_height = height * min(max(len(self._choices), 1), _ROWS_IN_SIGHT)
        self._view.updateGeometry()


class _Line(FindBox):
    """Keeps the letters and hands on the keys that move in the list."""

    moved = Signal(QKeyEvent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)


class _List(PagedListView):
    """As high as it is wanted, and lower in a low window."""

    wanted_height = 0

    def __init__(self, model: RecordListModel[Choice], row_height: int) -> None:
        super().__init__(model, row_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted_height)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.painter = RecordRowPainter(theme, measures.PATRON_ROW, self)

    @property
    def height(self) -> int:
        """How high a row is at the present text size."""
        return self.painter.size_hint().height()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if isinstance(row, Choice):
            self.painter.paint(painter, option, RecordRow(row.name, row.second))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()


def _fits(name: str, typed: list[str]) -> bool:
    words = fold(name).split()
    return all(any(word.startswith(start) for word in words) for start in typed)


def _no_title() -> str:
    return ""


def _name(row: Choice) -> str:
    return row.name


def _spoken(row: Choice) -> str:
    return f"{row.name}, {row.second}"
