"""The list at the left: all patrons by last use, narrowed by chips and by the find box."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.patron_lists import PatronChip, PatronListing
from app.queries.rows import PatronRow
from app.ui.patrons.patron_delegate import PatronDelegate
from app.ui.tables.columns import Column
from app.ui.tables.paged_models import PagedListModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.widgets.buttons.filter_chip import FilterChip
from app.ui.widgets.empty_state import EmptyState
from app.ui.workplace import Workplace


class PatronList(QWidget):
    """Patrons to choose from."""

    patron_chosen = Signal(int)
    text_typed = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._text = ""
        self._opens_single = False
        self._chips = {chip: FilterChip(workplace.theme) for chip in PatronChip}
        self._group = QButtonGroup(self)
        column: Column[PatronRow] = Column(lambda: "", lambda row: row.name, spoken=self._spoken)
        source = QuerySource(workplace.queries.patron_lists)
        self._model = PagedListModel(source, column, workplace.tasks, self)
        self._view = PagedListView(self._model, measures.PATRON_ROW)
        self._delegate = PatronDelegate(workplace, self._view)
        self._empty = EmptyState(workplace.theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show()

    def _lay_out(self) -> None:
        self._view.setItemDelegate(self._delegate)
        self._view.setObjectName("patron_list")
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        self._empty.setObjectName("patron_list_empty")
        self._empty.hide()
        chips = QHBoxLayout()
        chips.setContentsMargins(measures.LIST_MARGIN, 10, measures.LIST_MARGIN, 10)
        chips.setSpacing(measures.STEP)
        for chip, button in self._chips.items():
            button.setObjectName(f"chip_{chip.name.lower()}")
            self._group.addButton(button)
            chips.addWidget(button)
        chips.addStretch()
        self._chips[PatronChip.ALL].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(self._empty)
        column.addWidget(self._view, 1)
        self.setMinimumWidth(measures.LIST_WIDTH)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._show)
        self._view.record_chosen.connect(self.patron_chosen)
        self._view.record_activated.connect(self.patron_chosen)
        self._view.text_typed.connect(self.text_typed)
        self._model.shown.connect(self._tell_how_many)
        self._delegate.painter.restyled.connect(self._view.viewport().update)

    def _retranslate(self) -> None:
        self._chips[PatronChip.ALL].setText(self.tr("All"))
        self._chips[PatronChip.TODAY].setText(self.tr("Today"))
        self._chips[PatronChip.OPEN_REQUESTS].setText(self.tr("Open requests"))
        self._view.setAccessibleName(self.tr("Patrons"))
        self._view.viewport().update()
        self._tell_how_many()

    def search(self, text: str) -> None:
        """Narrow the list to what is found."""
        self._text = text
        self._show()

    def open_first(self) -> None:
        """Choose the first patron of the list, as Enter in the find box does."""
        if self._model.rowCount():
            record = self._model.record_at(0)
            self.choose(record)
            self.patron_chosen.emit(record)

    def choose(self, patron_id: int) -> None:
        """Select a patron."""
        self._view.choose_record(patron_id)

    def _spoken(self, row: PatronRow) -> str:
        words = self._delegate.words(row)
        parts = (words.name, words.second, words.time, words.mark.word if words.mark else "")
        return ", ".join(part for part in parts if part)

    def _show(self) -> None:
        chip = next(chip for chip, button in self._chips.items() if button.isChecked())
        self._model.show(PatronListing(self._text, chip, zone=self._workplace.session.zone))

    def _tell_how_many(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self._empty.say(
            self.tr("Nobody is found by this. Try part of the name, a card or a phone number.")
            if self._text
            else self.tr("Patrons appear here once they are brought in from a file or registered.")
        )

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
