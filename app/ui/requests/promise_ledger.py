"""The ledger of promises of one request: every date that was given, the first of them for ever."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import PromiseRow, RequestDetails, RequestRow
from app.ui.formats import Formats
from app.ui.requests.ledger_entry import LedgerEntry, MarkDelegate
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.tables.columns import Column
from app.ui.tables.record_list_model import RecordListModel
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead

_STATE, _WHY, _TOLD = 1, 3, 4
_LINES = 2


class PromiseLedger(QWidget):
    """As high as its rows: the page around it scrolls."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        states: States,
        wording: RequestWording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._states = states
        self._wording = wording
        self._shown: RequestDetails | None = None
        self._head = SectionHead(theme)
        self._model: RecordListModel[LedgerEntry] = RecordListModel(self._columns(), self)
        self._table = PagedTableView(self._model, measures.TABLE_ROW)
        self._empty = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._lay_out()
        theme.changed.connect(self._fit)
        self._retranslate()

    def _columns(self) -> tuple[Column[LedgerEntry], ...]:
        return (
            Column(self._promised_title, _promised_for),
            Column(self._state_title, _state),
            Column(self._given_title, _given, tip=_given),
            Column(self._why_title, _why, tip=_why),
            Column(self._told_title, _told),
        )

    def _lay_out(self) -> None:
        self._head.setObjectName("ledger_head")
        self._table.setObjectName("ledger_table")
        for column, mark_of in ((_STATE, _state_mark), (_TOLD, _told_mark)):
            self._table.setItemDelegateForColumn(column, MarkDelegate(self._theme, mark_of, self))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setFrameShape(PagedTableView.Shape.NoFrame)
        self._table.setWordWrap(True)  # a reason is a sentence, and the patron may ask for it
        titles = self._table.horizontalHeader()
        titles.setSortIndicatorShown(False)
        titles.setSectionsClickable(False)
        titles.setStretchLastSection(False)
        titles.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        titles.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(0, 0, 0, 0)
        column_of_parts.setSpacing(measures.HALF)
        for part in (self._head, self._table, self._empty):
            column_of_parts.addWidget(part)

    def show_details(self, details: RequestDetails) -> None:
        """Show the promises of this request, oldest first."""
        self._shown = details
        holding = _holding(details.promises)
        entries = {one.id: self._entry(one, details.row, holds=one is holding) for one in details.promises}
        self._model.show(entries)
        self._table.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self._head.set_note(self.tr("the first promise is kept for ever") if entries else "")
        self._fit()

    def _entry(self, promise: PromiseRow, request: RequestRow, *, holds: bool) -> LedgerEntry:
        told = StateMark(Icon.RING, Role.NEUTRAL, self.tr("not told"))
        if promise.told_at is not None:
            told = StateMark(Icon.CHECK, Role.DONE, self.tr("told"))
        return LedgerEntry(
            promised_for=self._formats.moment(promise.promised_for),
            state=self._states.of_promise(promise, request, holds=holds),
            given=self._wording.given(promise),
            why=promise.reason or "",
            told=told,
        )

    @Slot()
    def _fit(self) -> None:
        text = QFontMetrics(self._theme.font(Type.BODY)).height()
        row = max(measures.TABLE_ROW, _LINES * text + measures.STEP)
        self._table.verticalHeader().setDefaultSectionSize(row)
        titles = self._table.horizontalHeader()
        titles.resizeSections()  # the states are painted in the theme's font, which Qt does not watch
        self._table.setFixedHeight(titles.sizeHint().height() + row * self._model.rowCount() + 2)

    def _promised_title(self) -> str:
        return self.tr("Promised for")

    def _state_title(self) -> str:
        return self.tr("State")

    def _given_title(self) -> str:
        return self.tr("Given")

    def _why_title(self) -> str:
        return self.tr("Why")

    def _told_title(self) -> str:
        return self.tr("Told")

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Promise ledger"))
        self._table.setAccessibleName(self.tr("Promise ledger"))
        self._empty.setText(self.tr("No date was promised yet. “Promise date” gives the patron one."))
        if self._shown is not None:
            self.show_details(self._shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _holding(promises: tuple[PromiseRow, ...]) -> PromiseRow | None:
    """The promise that holds now: the newest that was not withdrawn."""
    standing = [one for one in promises if one.withdrawn_at is None]
    return standing[-1] if standing else None


def _promised_for(entry: LedgerEntry) -> str:
    return entry.promised_for


def _state(entry: LedgerEntry) -> str:
    return entry.state.word


def _given(entry: LedgerEntry) -> str:
    return entry.given


def _why(entry: LedgerEntry) -> str:
    return entry.why


def _state_mark(entry: LedgerEntry) -> StateMark:
    return entry.state


def _told_mark(entry: LedgerEntry) -> StateMark:
    return entry.told


def _told(entry: LedgerEntry) -> str:
    return entry.told.word
