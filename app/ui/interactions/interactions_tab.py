"""The tab Interactions: every contact with patrons, sought, narrowed and ordered as one likes."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.interaction_listing import NO_FILTER, InteractionListing, InteractionOrder
from app.queries.rows import InteractionRow
from app.services.interaction_commands import RemoveInteraction
from app.ui.error_sentences import sentence
from app.ui.interactions.columns import USUAL_COLUMNS, InteractionColumns
from app.ui.interactions.filter_bar import ME, Chosen, FilterBar
from app.ui.interactions.row_actions import RowActions
from app.ui.interactions.table_head import TableHead
from app.ui.interactions.view_filters import chosen_from, filters_from
from app.ui.list_views.column_chooser import ColumnChooser
from app.ui.list_views.export_opener import ExportOpener, Listed
from app.ui.list_views.list_views import ListViews
from app.ui.list_views.view_menu import ShippedView
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.info_bar import InfoBar
from app.ui.workplace import Workplace
from app.vocabulary.list_views import ListName, ListView
from app.vocabulary.periods import Period

_ROW = 36
_DOWN, _UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


class InteractionsTab(QWidget):
    """Enter or a double click opens an interaction to be corrected."""

    correct_interaction_requested = Signal(int)
    open_patron_requested = Signal(int)
    log_interaction_requested = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        columns = InteractionColumns(workplace).all()
        self._model: PagedTableModel[InteractionListing, InteractionRow] = PagedTableModel(
            QuerySource(workplace.queries.interactions), columns, workplace.tasks, self
        )
        self._order, self._down = InteractionOrder.WHEN, True
        self._bar = InfoBar(theme)
        self._table = PagedTableView(self._model, _ROW)
        self._table.setObjectName("interactions_table")
        self._columns = ColumnChooser(theme, self._table, columns, USUAL_COLUMNS)
        self._views = ListViews(workplace, ListName.INTERACTIONS, self._shipped, self)
        self._exports = ExportOpener(workplace, self)
        self._actions = RowActions(theme, self._table)
        self._head = TableHead(theme, self._views.button, self._actions.more)
        self._filters = FilterBar(workplace)
        self._empty = EmptyState(theme)
        self._find_key = QShortcut(QKeySequence("Ctrl+F"), self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("interactions_tab")
        for part, name in (
            (self._bar, "interactions_bar"),
            (self._filters, "interactions_filter_bar"),
            (self._empty, "interactions_empty"),
        ):
            part.setObjectName(name)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.CARD_GAP, margin, measures.LIST_MARGIN)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(self._head)
        column.addWidget(self._filters)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._table.show_sort(self._order, _DOWN)

    def _connect(self) -> None:
        self._find_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._find_key.activated.connect(self._head.go_to_find)
        self._head.log_requested.connect(self._ask_to_log)
        self._head.sought.connect(self._list)
        self._head.filters_folded.connect(self._filters.setVisible)
        self._head.columns_requested.connect(self._choose_columns)
        self._head.export_requested.connect(self._export)
        self._head.find_box.returnPressed.connect(self._table.setFocus)
        self._filters.changed.connect(self._list)
        self._empty.action_triggered.connect(self._fill)
        self._table.record_activated.connect(self.correct_interaction_requested)
        self._table.sort_requested.connect(self._sort)
        self._table.text_typed.connect(self._type_into_find)
        self._actions.correct_requested.connect(self.correct_interaction_requested)
        self._actions.patron_requested.connect(self._open)
        self._actions.remove_requested.connect(self._remove)
        self._model.modelReset.connect(self._show_whether_empty)
        self._model.rowsInserted.connect(self._show_whether_empty)
        self._model.completed.connect(self._show_whether_empty)
        self._model.read_failed.connect(self._fail)
        self._views.view_wanted.connect(self.show_view)
        self._views.refused.connect(self._fail)
        self._columns.changed.connect(self._tell_views)
        self._place.session.library_changed.connect(self._columns.fit)

    def show_view(self, view: ListView) -> None:
        """Look at the list in this way from now on."""
        orders = set(InteractionOrder)
        self._order = InteractionOrder(view.order) if view.order in orders else InteractionOrder.WHEN
        self._down = view.down
        self._table.show_sort(self._order, _DOWN if self._down else _UP)
        self._columns.show(view.columns)
        with QSignalBlocker(self._filters), QSignalBlocker(self._head):
            self._head.find_box.setText(view.text)
            self._filters.show_chosen(chosen_from(view))
        self._list()

    def _shipped(self) -> tuple[ShippedView, ...]:
        """What stands before all saved views."""
        usual = ListView(order=InteractionOrder.WHEN, columns=self._columns.usual)
        mine = filters_from(Chosen(staff_id=ME))
        today = filters_from(Chosen(period=Period.TODAY))
        return (
            ShippedView(self.tr("All"), usual),
            ShippedView(self.tr("Today's"), replace(usual, filters=today)),
            ShippedView(self.tr("Mine"), replace(usual, filters=mine)),
        )

    @Slot()
    def _tell_views(self) -> None:
        self._views.follow(
            ListView(
                filters=filters_from(self._filters.chosen),
                text=self._head.text.strip(),
                order=self._order,
                down=self._down,
                columns=self._columns.choice,
            )
        )

    @Slot()
    def _choose_columns(self) -> None:
        button = self._head.columns
        self._columns.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _export(self) -> None:
        query = self._place.queries.interactions
        self._exports.open(Listed(query, self._listing, self._name, self._columns.shown))

    def _name(self) -> str:
        return self.tr("Interactions")

    @Slot()
    def _show_whether_empty(self) -> None:
        """Show the sentence only once it is known that there is nothing, and count only what is all there."""
        count = self._model.rowCount()
        is_known = self._model.is_complete
        shown = self._empty if is_known and count == 0 else self._table
        self._stack.setCurrentWidget(shown)
        self._head.show_count(self._place.formats.count(count) if is_known and count else "")
        self._say_what_is_missing()

    @property
    def _is_narrowed(self) -> bool:
        return bool(self._head.text.strip()) or self._filters.filter != NO_FILTER

    @Slot()
    def _list(self) -> None:
        """List what is asked for now."""
        self._model.show(self._listing)
        self._tell_views()

    @property
    def _listing(self) -> InteractionListing:
        return InteractionListing(
            filter=self._filters.filter,
            text=self._head.text,
            order=self._order,
            down=self._down,
            language=self._place.languages.language,
            zone=self._place.session.zone,
        )

    @Slot(str, Qt.SortOrder)
    def _sort(self, column: str, order: Qt.SortOrder) -> None:
        self._order, self._down = InteractionOrder(column), order is _DOWN
        self._list()

    @Slot(str)
    def _type_into_find(self, text: str) -> None:
        self._head.find_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._head.find_box.setText(text)

    @Slot(int)
    def _remove(self, interaction_id: int) -> None:
        """Take it out at once; the notice that follows offers to undo it."""
        remove = self._place.services.interactions.remove
        work = partial(remove, self._place.session.actor, RemoveInteraction(interaction_id))
        self._place.tasks.write(work, owner=self, failed=self._fail)

    @Slot()
    def _fill(self) -> None:
        """Do what the sentence of the empty list offers."""
        if self._is_narrowed:
            self._head.find_box.clear()
            self._filters.clear()
        else:
            self._ask_to_log()

    @Slot(object)
    def _fail(self, error: PemustakaError) -> None:
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    @Slot(int)
    def _open(self, interaction_id: int) -> None:
        """Open the patron of this interaction, read anew: the row may be on its way."""
        work = partial(self._place.queries.interactions.rows, (interaction_id,))
        self._place.tasks.read(work, owner=self, then=self._open_patron_of, failed=self._fail, key="open")

    def _open_patron_of(self, rows: dict[int, InteractionRow]) -> None:
        for row in rows.values():
            if row.patron_id is not None:
                self.open_patron_requested.emit(row.patron_id)

    @Slot()
    def _ask_to_log(self) -> None:
        self.log_interaction_requested.emit(0)

    def _retranslate(self) -> None:
        self._table.setAccessibleName(self.tr("Interactions"))
        self._columns.fit()
        self._views.retranslate()
        self._show_whether_empty()
        self._list()  # names are in another order in another language

    def _say_what_is_missing(self) -> None:
        if self._is_narrowed:
            self._empty.say(self.tr("No interaction is like that."), self.tr("Show all interactions"))
        else:
            what_stands_here = self.tr(
                "Here stands every contact with patrons: questions, help, complaints, by whichever channel."
            )
            self._empty.say(what_stands_here, self.tr("Log the first interaction"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
