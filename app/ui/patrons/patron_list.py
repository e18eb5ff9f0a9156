"""The list at the left: all patrons by last use or name, narrowed by chips and by the find box."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.patron_lists import PatronChip, PatronListing, PatronOrder
from app.queries.rows import PatronRow
from app.ui.patrons.hairline import Hairline
from app.ui.patrons.list_head import ListHead
from app.ui.patrons.nobody_listed import NobodyListed
from app.ui.patrons.patron_delegate import PatronDelegate
from app.ui.tables.columns import Column
from app.ui.tables.paged_models import PagedListModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedListView
from app.ui.theme import measures
from app.ui.widgets.buttons.filter_chip import FilterChip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.workplace import Workplace


class PatronList(QWidget):
    """Patrons to choose from."""

    patron_chosen = Signal(int)
    """The person selected another patron, or opened the first that a search found."""

    patron_activated = Signal(int)
    """Enter or a double click: the keyboard is to go to the panel."""

    text_typed = Signal(str)
    """Letters typed into the list: the find box wants them."""

    clear_search_requested = Signal()
    add_patron_requested = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._text = ""
        self._is_waiting = False
        self._opens_first = False
        self._chips = {chip: FilterChip(workplace.theme) for chip in PatronChip}
        self._group = QButtonGroup(self)
        self._head = ListHead(workplace.theme)
        column: Column[PatronRow] = Column(self._title, _name, spoken=self._spoken)
        source = QuerySource(workplace.queries.patron_lists)
        self._model = PagedListModel(source, column, workplace.tasks, self)
        self._delegate = PatronDelegate(workplace, self)
        self._view = PagedListView(self._model, self._delegate.painter.size_hint().height())
        self._nobody = NobodyListed(workplace.theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show()

    def _lay_out(self) -> None:
        self._view.setItemDelegate(self._delegate)
        self._view.setObjectName("patron_list")
        self._view.setSelectionMode(PagedListView.SelectionMode.ExtendedSelection)
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        self._nobody.setObjectName("nobody_listed")
        chips = FlowLayout(spacing=measures.ICON_GAP)
        chips.setContentsMargins(measures.LIST_MARGIN, measures.CARD_GAP, measures.STEP, measures.STEP)
        for chip, button in self._chips.items():
            button.setObjectName(f"chip_{chip}")
            self._group.addButton(button)
            chips.addWidget(button)
        self._chips[PatronChip.ALL].setChecked(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nobody)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(Hairline(self._workplace.theme, is_upright=True))
        self.setMinimumWidth(measures.LIST_WIDTH - measures.PAGE_MARGIN)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._show)
        self._head.order_chosen.connect(self._show)
        self._view.record_chosen.connect(self.patron_chosen)
        self._view.record_activated.connect(self.patron_activated)
        self._view.text_typed.connect(self.text_typed)
        self._nobody.add_requested.connect(self.add_patron_requested)
        self._nobody.all_requested.connect(self.show_all)
        self._nobody.clear_requested.connect(self._clear_search)
        self._model.shown.connect(self._take_shown)
        self._model.completed.connect(self._tell_how_many)
        self._model.modelReset.connect(self._tell_how_many)
        self._model.read_failed.connect(self.failed)
        self._delegate.painter.restyled.connect(self._resize_rows)

    @property
    def listing(self) -> PatronListing:
        """What is listed now."""
        chip = next(chip for chip, button in self._chips.items() if button.isChecked())
        return PatronListing(self._text, chip, self._head.order, self._workplace.session.zone)

    @property
    def selected(self) -> tuple[int, ...]:
        """Those who are selected, from the top; several with Shift, Ctrl or Ctrl+A."""
        return self._view.chosen_records

    def search(self, text: str) -> None:
        """Narrow the list to what is found; an empty text brings all back."""
        self._text = text
        self._head.show_searching(is_searching=bool(text.strip()))
        self._show()

    def open_first(self) -> None:
        """Open the first patron of the list, as Enter in the find box does; it may still be on its way."""
        if self._is_waiting:
            self._opens_first = True
        elif self._model.rowCount():
            record = self._model.record_at(0)
            self.choose(record)
            self.patron_chosen.emit(record)

    def choose(self, patron_id: int) -> None:
        """Select a patron where the list has them."""
        self._view.choose_record(patron_id)

    @Slot()
    def show_all(self) -> None:
        """Take the chip away."""
        self._chips[PatronChip.ALL].setChecked(True)
        self._show()

    def show_order(self, order: PatronOrder) -> None:
        """List in another order."""
        self._head.choose(order)

    def refresh_states(self) -> None:
        """Say anew what the clock alone changes."""
        self._view.viewport().update()

    @Slot()
    def _show(self) -> None:
        self._is_waiting = True
        self._opens_first = False
        self._model.show(self.listing)

    @Slot()
    def _take_shown(self) -> None:
        self._is_waiting = False
        self._tell_how_many()
        if self._opens_first:
            self._opens_first = False
            self.open_first()

    @Slot()
    def _tell_how_many(self) -> None:
        if not self._model.is_complete:
            self._stack.setCurrentWidget(self._view)
            return
        count = self._model.rowCount()
        self._head.show_count(self._workplace.formats.count(count))
        self._stack.setCurrentWidget(self._view if count else self._nobody)
        if not count:
            self._nobody.explain(self.listing)

    @Slot()
    def _clear_search(self) -> None:
        self.search("")
        self.clear_search_requested.emit()

    @Slot()
    def _resize_rows(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.painter.size_hint().height())

    def _title(self) -> str:
        return self.tr("Patron")

    def _spoken(self, row: PatronRow) -> str:
        words = self._delegate.words(row)
        parts = (words.name, words.second, words.time, words.mark.word if words.mark else "")
        return ", ".join(part for part in parts if part)

    def _retranslate(self) -> None:
        self._chips[PatronChip.ALL].setText(self.tr("All"))
        self._chips[PatronChip.TODAY].setText(self.tr("Today"))
        self._chips[PatronChip.OPEN_REQUESTS].setText(self.tr("Open requests"))
        self._view.setAccessibleName(self.tr("Patrons"))
        self._tell_how_many()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _name(row: PatronRow) -> str:
    return row.name
