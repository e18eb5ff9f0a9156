"""What passed between a patron and the library, newest first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import TimelineEntry
from app.ui.tables.columns import Column, RowRole
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter
from app.ui.workplace import Workplace


class TimelineDelegate(QStyledItemDelegate):
    """An entry in two lines: what, and when by which way and whom."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.painter = RecordRowPainter(workplace.theme, measures.CONTACT_ROW, self)

    def words(self, entry: TimelineEntry) -> RecordRow:
        """What an entry says, in the language of the screens."""
        language = self._workplace.languages.language
        when = self._workplace.formats.when(entry.at)
        if entry.interaction is not None:
            row = entry.interaction
            second = (row.kind.in_language(language), row.channel.in_language(language), row.staff_name)
            return RecordRow(row.note.partition("\n")[0], _line(second), when)
        if entry.event is not None and entry.request is not None:
            request = entry.request
            second = (f"R-{request.number}", request.kind.in_language(language), entry.event.staff_name)
            return RecordRow(request.subject, _line(second), when)
        statement = entry.statement
        return RecordRow(
            statement.text if statement else "", (statement and statement.staff_name) or "", when
        )

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(RowRole)
        self.painter.paint(painter, option, self.words(entry) if entry is not None else RecordRow("…", ""))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()


class TimelineList(QWidget):
    """The newest entries of one patron's timeline."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column: Column[TimelineEntry] = Column(lambda: "", self._text)
        self._model = RecordListModel((column,), self)
        self._view = PagedListView(self._model, measures.CONTACT_ROW)
        self._delegate = TimelineDelegate(workplace, self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.setObjectName("timeline")
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def name(self, accessible_name: str) -> None:
        """Say to screen readers what this is."""
        self._view.setAccessibleName(accessible_name)
        self._view.viewport().update()

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show these entries, newest first."""
        self._model.show(dict(enumerate(entries, start=1)))
        self._view.viewport().update()

    def _text(self, entry: TimelineEntry) -> str:
        words = self._delegate.words(entry)
        return f"{words.time}: {words.name} ({words.second})"


def _line(parts: tuple[str | None, ...]) -> str:
    return " · ".join(part for part in parts if part)
