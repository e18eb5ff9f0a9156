"""The tab Interactions: every contact with patrons, newest first."""

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.interaction_listing import InteractionListing
from app.queries.rows import InteractionRow
from app.ui.error_sentences import sentence
from app.ui.interactions.columns import InteractionColumns
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace

_ROW = 36
_IN_LETTERS = (24, 26, 20, 16, 20)
"""Least widths of the columns before the note, in letters of average width."""

_KIND, _CHANNEL = 2, 3
"""The columns of words from the library's lists: as wide as the longest of them."""

_ALL = InteractionListing()


class InteractionsTab(QWidget):
    """Enter or a double click opens the patron of an interaction."""

    open_patron_requested = Signal(int)
    log_interaction_requested = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        columns = InteractionColumns(workplace.formats, workplace.languages)
        self._model: PagedTableModel[InteractionListing, InteractionRow] = PagedTableModel(
            QuerySource(workplace.queries.interactions), columns.all(), workplace.tasks, self
        )
        self._title = Label(theme, "", Type.SUBJECT)
        self._count = Label(theme, "", Type.BODY, Role.MUTED)
        self._log = PrimaryButton(theme, icon=Icon.PLUS)
        self._bar = InfoBar(theme)
        self._table = PagedTableView(self._model, _ROW)
        self._empty = EmptyState(theme, Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._model.show(_ALL)

    def _lay_out(self) -> None:
        self.setObjectName("interactions_tab")
        for part, name in (
            (self._log, "interactions_log"),
            (self._bar, "interactions_bar"),
            (self._table, "interactions_table"),
            (self._empty, "interactions_empty"),
        ):
            part.setObjectName(name)
        head = QHBoxLayout()
        head.setSpacing(measures.CARD_GAP)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._log)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.CARD_GAP, margin, measures.LIST_MARGIN)
        column.setSpacing(measures.CARD_GAP)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._table.horizontalHeader().setSortIndicatorShown(False)
        self._size_columns()

    def _connect(self) -> None:
        self._log.clicked.connect(self._ask_to_log)
        self._empty.action_triggered.connect(self._ask_to_log)
        self._table.record_activated.connect(self._open)
        self._model.modelReset.connect(self._show_whether_empty)
        self._model.rowsInserted.connect(self._show_whether_empty)
        self._model.completed.connect(self._show_whether_empty)
        self._model.read_failed.connect(self._fail)
        self._place.theme.changed.connect(self._size_columns)

    @Slot()
    def _size_columns(self) -> None:
        text = QFontMetrics(self._place.theme.font(Type.BODY))
        lists, language = self._place.session.lists, self._place.languages.language
        words = {_KIND: lists.interaction_kinds, _CHANNEL: lists.channels}
        for number, letters in enumerate(_IN_LETTERS):
            names = [row.name.in_language(language) for row in words.get(number, ())]
            widest = max(map(text.horizontalAdvance, names), default=0) + measures.COLUMN_GAP
            self._table.setColumnWidth(number, max(letters * text.averageCharWidth(), widest))

    @Slot()
    def _show_whether_empty(self) -> None:
        """Show the sentence only once it is known that there is nothing, and count only what is all there."""
        count = self._model.rowCount()
        is_known = self._model.is_complete
        shown = self._empty if is_known and count == 0 else self._table
        self._stack.setCurrentWidget(shown)
        self._log.setVisible(shown is self._table)
        self._count.setText(self._place.formats.count(count) if is_known and count else "")

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
        self._title.setText(self.tr("Interactions"))
        self._log.setText(self.tr("Log interaction"))
        self._log.show_key("Ctrl+I")
        self._table.setAccessibleName(self.tr("Interactions, newest first"))
        self._empty.say(
            self.tr(
                "Here stands every contact with patrons: questions, help, complaints, by whichever channel."
            ),
            self.tr("Log the first interaction"),
        )
        self._size_columns()
        self._show_whether_empty()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
