"""What was paid for requests in a period, by month and kind: a table, its sum, and the way to a file."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.income import Period
from app.queries.kind_rows import IncomeRow
from app.ui.dialogs.ground import Ground
from app.ui.tables.columns import RIGHT, Column
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.fields import DateField
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet
from app.vocabulary.names import BilingualName

_WIDE, _HIGH = 760, 560
_KIND = 1


class IncomeDialog(QDialog):
    """Begins with this year. `period_wanted` asks for the rows that `show_rows` then gets."""

    period_wanted = Signal(object)
    export_requested = Signal(object)

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("income")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        today = ground.formats.now().date()
        self._rows: tuple[IncomeRow, ...] = ()
        self._sheet = Sheet(ground.theme, "income_sheet")
        self._first = DateField(QDate(today.year, 1, 1))
        self._last = DateField(QDate(today.year, today.month, today.day))
        self._to = Label(ground.theme, "", Type.BODY, Role.MUTED)
        self._model: RecordListModel[IncomeRow] = RecordListModel(self.columns(), self)
        self._table = PagedTableView(self._model, measures.TABLE_ROW)
        self._sum = Label(ground.theme, "", Type.NAME)
        self._export = Button(ground.theme, icon=Icon.EXPORT)
        self._done = Button(ground.theme)
        self._lay_out()
        self._first.dateChanged.connect(self._ask)
        self._last.dateChanged.connect(self._ask)
        self._export.clicked.connect(self._ask_export)
        self._done.clicked.connect(self.accept)
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def columns(self) -> tuple[Column[IncomeRow], ...]:
        """The columns of the table and of the file."""
        return (
            Column(self._month_title, self._month, key="month", value=_month),
            Column(self._kind_title, self._kind, key="kind", value=_kind),
            Column(self._count_title, self._count, RIGHT, key="count", value=_count),
            Column(self._amount_title, self._amount, RIGHT, key="amount", value=_amount),
        )

    def _lay_out(self) -> None:
        self._first.setObjectName("income_first")
        self._last.setObjectName("income_last")
        self._table.setObjectName("income_table")
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        for part in (self._first, self._to, self._last):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self._sum)
        titles = self._table.horizontalHeader()
        titles.setSectionsClickable(False)
        titles.setSortIndicatorShown(False)
        titles.setSectionResizeMode(titles.ResizeMode.ResizeToContents)
        titles.setSectionResizeMode(_KIND, titles.ResizeMode.Stretch)
        self._table.verticalHeader().setDefaultSectionSize(measures.CONTROL)
        self._sheet.body.addLayout(line)
        self._sheet.body.addWidget(self._table, 1)
        self._sheet.add_button(self._export, "export")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    @property
    def period(self) -> Period:
        """From one day to another."""
        return Period(_day(self._first.date()), _day(self._last.date()))

    def show_rows(self, rows: tuple[IncomeRow, ...]) -> None:
        """Show what was paid in the period."""
        self._rows = rows
        numbered: Mapping[int, IncomeRow] = dict(enumerate(rows, 1))
        self._model.show(numbered)
        self._export.setEnabled(bool(rows))
        self._say_sum()

    def _say_sum(self) -> None:
        amount = self._ground.formats.count(sum(row.amount for row in self._rows))
        said = self.tr("Rp{amount} in all") if self._rows else self.tr("Nothing was paid in these days.")
        self._sum.setText(said.format(amount=amount))

    @Slot()
    def _ask(self) -> None:
        self.period_wanted.emit(self.period)

    @Slot()
    def _ask_export(self) -> None:
        self.export_requested.emit(self.period)

    def _month_title(self) -> str:
        return self.tr("Month")

    def _kind_title(self) -> str:
        return self.tr("Kind")

    def _count_title(self) -> str:
        return self.tr("Requests")

    def _amount_title(self) -> str:
        return self.tr("Rupiah")

    def _month(self, row: IncomeRow) -> str:
        return self._ground.formats.born(f"{row.month:%Y-%m}")

    def _kind(self, row: IncomeRow) -> str:
        return row.kind.in_language(self._ground.languages.language)

    def _count(self, row: IncomeRow) -> str:
        return self._ground.formats.count(row.request_count)

    def _amount(self, row: IncomeRow) -> str:
        return self._ground.formats.count(row.amount)

    def _retranslate(self) -> None:
        title = self.tr("Income by kind and month")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self._to.setText(self.tr("to"))
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        self._table.setAccessibleName(title)
        self._export.setText(self.tr("Export …"))
        self._done.setText(self.tr("Close"))
        self._say_sum()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _month(row: IncomeRow) -> date:
    return row.month


def _kind(row: IncomeRow) -> BilingualName:
    return row.kind


def _count(row: IncomeRow) -> int:
    return row.request_count


def _amount(row: IncomeRow) -> int:
    return row.amount


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
