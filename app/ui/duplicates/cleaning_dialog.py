"""The cleaning day: all pairs who may be one, the likeliest first, gone through by keyboard."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.duplicate_rows import FoundPair, PairRow, ScanResult
from app.queries.duplicates import Duplicates
from app.ui.background.progress import Progress
from app.ui.background.task import Pool
from app.ui.duplicate_words import points_of
from app.ui.duplicates.pair_delegate import PairDelegate
from app.ui.duplicates.scan_line import ScanLine
from app.ui.error_sentences import sentence
from app.ui.tables.columns import Column
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedListView
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.sheet import Sheet
from app.ui.workplace import Workplace

_WIDE, _HIGH = 1040, 640


class CleaningDialog(QDialog):
    """Stays open beside the desk. Enter compares, Delete tells apart, the arrow keys pass a pair by."""

    compare_requested = Signal(int, int)
    apart_requested = Signal(int, int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cleaning")
        theme = workplace.theme
        self._workplace = workplace
        self._result = ScanResult((), 0, is_complete=True)
        self._searching: Progress | None = None
        self._place = 0
        self._sheet = Sheet(theme, "cleaning_sheet")
        self._line = ScanLine(theme, workplace.formats)
        self._delegate = PairDelegate(theme, workplace.formats, self)
        self._model: RecordListModel[PairRow] = RecordListModel(
            [Column(self._title, _names, spoken=self._spoken)], self
        )
        self._view = PagedListView(self._model, self._delegate.painter.size_hint().height())
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._done = Button(theme)
        self._apart = Button(theme)
        self._compare = PrimaryButton(theme)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._view.setItemDelegate(self._delegate)
        self._view.setObjectName("cleaning_pairs")
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        self._empty.setObjectName("cleaning_empty")
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._sheet.body.addWidget(self._line)
        self._sheet.body.addWidget(self._stack, 1)
        for key in ("Enter", "Del", "↓"):
            self._sheet.add_key(key)
        self._sheet.add_button(self._done, "done")
        self._sheet.add_button(self._apart, "apart")
        self._sheet.add_button(self._compare, "compare")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self.resize(_WIDE, _HIGH)

    def _connect(self) -> None:
        self._line.search_requested.connect(self.scan)
        self._line.stop_requested.connect(self._stop)
        self._line.threshold_changed.connect(self.refresh)
        self._view.record_activated.connect(self._compare_chosen)
        self._view.record_chosen.connect(self._note_place)
        self._compare.clicked.connect(self._compare_chosen)
        self._apart.clicked.connect(self._tell_apart)
        self._done.clicked.connect(self.accept)
        self._delegate.painter.restyled.connect(self._resize_rows)

    # The search

    @Slot()
    def scan(self) -> None:
        """Look through the whole library in the background."""
        if self._searching is not None:
            return
        self._line.show_searching(is_searching=True)
        self._searching = self._workplace.tasks.run_long(
            partial(_scan, self._workplace.queries.duplicates),
            owner=self,
            then=self._take_result,
            failed=self._fail,
            progressed=self._line.show_progress,
            finished=self._end_search,
            pool=Pool.READ,
        )

    @Slot()
    def _stop(self) -> None:
        if self._searching is not None:
            self._searching.cancel()

    def _take_result(self, result: ScanResult) -> None:
        self._result, self._place = result, 0
        self.refresh()

    def _end_search(self) -> None:
        self._searching = None
        self._line.show_searching(is_searching=False)

    def _fail(self, error: PemustakaError) -> None:
        self._empty.say(sentence(error))
        self._stack.setCurrentWidget(self._empty)

    # The pairs

    @Slot()
    def refresh(self) -> None:
        """Read anew who the pairs are: those merged or told apart since are left out."""
        wanted = [
            pair for pair in self._result.pairs if points_of(pair.likeness.score) >= self._line.threshold
        ]
        work = partial(self._workplace.queries.duplicates.pair_rows, wanted)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self._fail, key="pairs")

    def _show(self, rows: Mapping[FoundPair, PairRow]) -> None:
        numbers = {pair: number for number, pair in enumerate(self._result.pairs)}
        self._model.show({numbers[pair]: row for pair, row in rows.items()})
        self._line.show_found(len(rows), self._result.more, was_stopped=not self._result.is_complete)
        self._stack.setCurrentWidget(self._view if rows else self._empty)
        for button in (self._compare, self._apart):
            button.setEnabled(bool(rows))
        if rows:
            self._view.choose_record(self._model.record_at(min(self._place, len(rows) - 1)))
            self._view.setFocus()

    @property
    def _chosen(self) -> PairRow | None:
        rows = self._view.selectionModel().selectedRows()
        row = self._model.row_at(rows[0].row()) if rows else None
        return row if isinstance(row, PairRow) else None

    @Slot()
    def _note_place(self) -> None:
        """After this pair is done with, the one that takes its place is next."""
        rows = self._view.selectionModel().selectedRows()
        self._place = rows[0].row() if rows else 0

    @Slot()
    def _compare_chosen(self) -> None:
        if self._chosen is not None:
            self.compare_requested.emit(self._chosen.one.id, self._chosen.other.id)

    @Slot()
    def _tell_apart(self) -> None:
        if self._chosen is not None:
            self.apart_requested.emit(self._chosen.one.id, self._chosen.other.id)

    @Slot()
    def _resize_rows(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.painter.size_hint().height())

    def _title(self) -> str:
        return self.tr("Pair")

    def _spoken(self, row: PairRow) -> str:
        words = self._delegate.words(row)
        return ", ".join((words.name, words.mark.word if words.mark else "", words.second))

    def _retranslate(self) -> None:
        title = self.tr("Patrons registered twice")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self._sheet.name_keys(
            self.tr("compare and merge"), self.tr("not the same person"), self.tr("next pair")
        )
        self._view.setAccessibleName(self.tr("Pairs, the likeliest first"))
        self._empty.say(self.tr("No two patrons look like one person. Search again after an import."))
        self._done.setText(self.tr("Close"))
        self._apart.setText(self.tr("Not the same person"))
        self._compare.setText(self.tr("Compare and merge"))

    # Qt

    @override
    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the list leaves: Delete says that a pair is none."""
        if event.key() == Qt.Key.Key_Delete:
            self._tell_apart()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _scan(duplicates: Duplicates, progress: Progress) -> ScanResult:
    def proceed(done: int, total: int) -> bool:
        progress.report(done, total)
        return not progress.is_cancelled

    return duplicates.scan(proceed)


def _names(row: PairRow) -> str:
    return f"{row.one.name} {row.other.name}"
