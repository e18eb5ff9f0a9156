"""The history: every change set, newest first, each with what it changed and a way back."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.history import HistoryListing
from app.queries.history_rows import ChangeSetRow, RecordName
from app.ui.error_sentences import sentence
from app.ui.history.action_words import action_word
from app.ui.history.change_set_page import ChangeSetPage
from app.ui.history.columns import HistoryColumns
from app.ui.history.filters import HistoryFilters
from app.ui.history.undoing import Undoing
from app.ui.history.words import HistoryWords
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.toast import Notice, Toast
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes

_WIDE, _HIGH = 1300, 660
_LEFT = 850
_ROW = 36
_WHEN, _ACTION, _STATE, _STAFF = range(4)
_STAFF_LETTERS = 16
_YEAR = timedelta(days=365)

_MOST_RECORDS = 40
"""Nobody reads more at a time, and each costs some labels."""


class HistoryDialog(QDialog):
    """Over the whole library, or narrowed to a record. What is undone here is told here too."""

    open_patron_requested = Signal(int)
    open_request_requested = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = workplace.theme
        self._place = workplace
        self._words = HistoryWords.over(workplace.formats, workplace.languages)
        self._columns = HistoryColumns(self._words)
        self._model: PagedTableModel[HistoryListing, ChangeSetRow] = PagedTableModel(
            QuerySource(workplace.queries.history), self._columns.all(), workplace.tasks, self
        )
        self._sheet = Sheet(theme, "history_sheet")
        self.filters = HistoryFilters(theme, self._words)
        self._count = Label(theme, "", Type.BODY, Role.MUTED)
        self._table = PagedTableView(self._model, _ROW)
        self._empty = EmptyState(theme)
        self._left = QStackedWidget()
        self._page = ChangeSetPage(theme, self._words)
        self._close = Button(theme)
        self._toast = Toast(theme, self)
        self._undoing = Undoing(workplace, self._toast, self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._table.setObjectName("history_table")
        self._table.horizontalHeader().setSortIndicatorShown(False)
        self._empty.setObjectName("history_empty")
        self._left.addWidget(self._table)
        self._left.addWidget(self._empty)
        line = QHBoxLayout()
        line.addWidget(self.filters, 1)
        line.addWidget(self._count)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("history_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self._page)
        split.setHandleWidth(1)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([_LEFT, _WIDE - _LEFT])
        self._sheet.body.addLayout(line)
        self._sheet.body.addWidget(split, 1)
        self._sheet.add_key("Esc")
        self._sheet.add_button(self._close, "close")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def _connect(self) -> None:
        self.filters.changed.connect(self._list)
        self._table.record_chosen.connect(self._read)
        self._close.clicked.connect(self.reject)
        for happened in (self._model.modelReset, self._model.rowsInserted, self._model.completed):
            happened.connect(self._show_how_many)
        self._model.shown.connect(self._begin_with_first)
        self._model.read_failed.connect(self._tell_refused)
        self._place.theme.changed.connect(self._size_columns)
        self._place.tasks.committed.connect(self._read_anew)
        self._page.undo_requested.connect(self._undoing.undo_set)
        self._page.restore_requested.connect(self._undoing.restore)
        self._page.narrow_requested.connect(self.narrow_to)
        self._page.open_patron_requested.connect(partial(self._leave, self.open_patron_requested))
        self._page.open_request_requested.connect(partial(self._leave, self.open_request_requested))

    def narrow_to(self, record: RecordName) -> None:
        """Show only what was about this record, and what belongs to it."""
        self.filters.narrow_to(record)

    def start(self) -> None:
        """List what the filters say."""
        self._list()
        self._table.setFocus()

    @Slot()
    def _list(self) -> None:
        self._model.show(self.filters.listing)

    @Slot(int)
    def _read(self, change_set_id: int) -> None:
        work = partial(self._place.queries.history.details, change_set_id, _MOST_RECORDS)
        then, failed = self._page.show_details, self._tell_refused
        self._place.tasks.read(work, owner=self, then=then, failed=failed, key="details")

    @Slot(Changes)
    def _read_anew(self, _changes: Changes) -> None:
        if self._page.change_set_id is not None:
            self._read(self._page.change_set_id)

    @Slot()
    def _show_how_many(self) -> None:
        """Show the sentence only once it is known that there is nothing; count what is all there."""
        count, is_known = self._model.rowCount(), self._model.is_complete
        self._left.setCurrentWidget(self._empty if is_known and count == 0 else self._table)
        self._count.setText(self._place.formats.count(count) if is_known and count else "")

    @Slot()
    def _begin_with_first(self) -> None:
        """Of other changes the first is shown; after a change, the one that was chosen stays."""
        if self._model.rowCount():
            first = self._model.record_at(0)
            self._table.choose_record(first)
            self._read(first)
        else:
            self._page.clear()

    def _leave(self, request: SignalInstance, record_id: int) -> None:
        self.accept()
        request.emit(record_id)

    def _tell_refused(self, error: PemustakaError) -> None:
        self._toast.show_notice(Notice(sentence(error)))

    @Slot()
    def _size_columns(self) -> None:
        text = QFontMetrics(self._place.theme.font(Type.BODY))
        self._table.setColumnWidth(_STAFF, _STAFF_LETTERS * text.averageCharWidth())
        never_cut_off = {
            _WHEN: self._moments(),
            _ACTION: map(action_word, Action),
            _STATE: self._columns.states(),
        }
        for number, words in never_cut_off.items():
            widest = max(map(text.horizontalAdvance, words))
            self._table.setColumnWidth(number, widest + measures.COLUMN_GAP)

    def _moments(self) -> Iterator[str]:
        """The longest moments there are: of each weekday, a year ago."""
        formats = self._place.formats
        for days in range(7):
            yield formats.moment(formats.now() - _YEAR - timedelta(days=days))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self._sheet.set_title(self.tr("History"))
        self._sheet.name_keys(self.tr("close"))
        self._close.setText(self.tr("Close"))
        self._table.setAccessibleName(self.tr("Changes, newest first"))
        self._size_columns()
        self._empty.say(self.tr("Nothing was changed that fits these choices."))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
