"""Everybody on the ladder of one service, everybody who rated it, everybody who wishes for it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import ServicePatronRow, ServiceRow
from app.queries.service_patrons import ServiceListing
from app.ui.dialogs.key_lists.list_words import standing_name
from app.ui.dialogs.key_lists.service_columns import ServiceColumns
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedTableView
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.sheet import Sheet
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.key_information import SCALES, Degree, Shape, WishState

_ROW = 36
_WIDE, _HIGH = 900, 600
_ALL = "all"
_IN_LETTERS = (30, 14, 18, 22, 16)
"""Least widths of the columns before the words, in letters of average width."""


class ServicePatronsDialog(QDialog):
    """Stays open while patrons of the list are looked at. Enter or a double click opens one."""

    open_patron_requested = Signal(int)

    def __init__(self, workplace: Workplace, service: ServiceRow, shape: Shape, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("service_patrons")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._service = service
        theme = workplace.theme
        columns = ServiceColumns(workplace.formats, workplace.languages)
        self._model: PagedTableModel[ServiceListing, ServicePatronRow] = PagedTableModel(
            QuerySource(workplace.queries.service_patrons), columns.all(), workplace.tasks, self
        )
        self._sheet = Sheet(theme, "service_patrons_sheet")
        self._shapes = ChoiceButtons(theme)
        self._degrees = ChoiceButtons(theme)
        self._table = PagedTableView(self._model, _ROW)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._done = Button(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._shapes.choose(shape)
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        for part, name in (
            (self._shapes, "service_patrons_shape"),
            (self._degrees, "service_patrons_degree"),
            (self._table, "service_patrons_table"),
            (self._empty, "service_patrons_empty"),
        ):
            part.setObjectName(name)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._table.horizontalHeader().setSortIndicatorShown(False)
        self._sheet.body.addWidget(self._shapes)
        self._sheet.body.addWidget(self._degrees)
        self._sheet.body.addWidget(self._stack, 1)
        self._sheet.add_key("Enter")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self._size_columns()

    def _connect(self) -> None:
        self._shapes.chosen.connect(self._show_shape)
        self._degrees.chosen.connect(self._show_degree)
        self._table.record_activated.connect(self._open)
        self._done.clicked.connect(self.accept)
        self._workplace.theme.changed.connect(self._size_columns)
        for known in (self._model.modelReset, self._model.rowsInserted, self._model.completed):
            known.connect(self._show_whether_empty)

    @property
    def _shape(self) -> Shape:
        return Shape(self._shapes.value or Shape.LADDER)

    @property
    def _scale(self) -> tuple[Degree, ...]:
        return tuple(SCALES[self._shape])

    @Slot()
    def _show_shape(self) -> None:
        """Another way to stand to the service; of wishes first those that ask for something."""
        self._name_degrees()
        self._degrees.choose(WishState.OPEN if self._shape is Shape.WISH else _ALL)
        self._show_degree()

    @Slot()
    def _show_degree(self) -> None:
        wanted = self._degrees.value
        degrees = tuple(degree for degree in self._scale if wanted in {_ALL, degree})
        listing = ServiceListing(self._service.id, self._shape, degrees)
        if listing != self._model.listing:
            self._model.show(listing)

    @Slot()
    def _show_whether_empty(self) -> None:
        is_empty = self._model.is_complete and self._model.rowCount() == 0
        self._stack.setCurrentWidget(self._empty if is_empty else self._table)
        count = self._model.rowCount() if self._model.is_complete else 0
        name = self._service.name.in_language(self._workplace.languages.language)
        counted = f"{name} · {self._workplace.formats.count(count)}" if count else name
        self._sheet.set_subject(counted)

    @Slot(int)
    def _open(self, statement_id: int) -> None:
        work = partial(self._workplace.queries.service_patrons.rows, (statement_id,))
        self._workplace.tasks.read(work, owner=self, then=self._open_patron_of, key="open")

    def _open_patron_of(self, rows: dict[int, ServicePatronRow]) -> None:
        for row in rows.values():
            self.open_patron_requested.emit(row.patron_id)

    @Slot()
    def _size_columns(self) -> None:
        letter = QFontMetrics(self._workplace.theme.font(Type.BODY)).averageCharWidth()
        for number, letters in enumerate(_IN_LETTERS):
            self._table.setColumnWidth(number, letters * letter)

    def _name_degrees(self) -> None:
        all_of_them = Choice(_ALL, self.tr("All"))
        self._degrees.set_choices([all_of_them, *(Choice(degree, word(degree)) for degree in self._scale)])

    def _retranslate(self) -> None:
        title = self.tr("Everybody with one service")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self._shapes.set_choices([Choice(shape, standing_name(shape)) for shape in SCALES])
        self._name_degrees()
        self._table.setAccessibleName(self.tr("Patrons, the newest statement first"))
        self._empty.say(self.tr("Nobody stands here yet. Ask at the desk, and tap the answer in the card."))
        self._sheet.name_keys(self.tr("open the patron"))
        self._done.setText(self.tr("Close"))
        self._show_whether_empty()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
