"""The open requests of one patron with what was promised for each, the nearest promise first."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import RequestRow
from app.ui.durations import capitalised
from app.ui.formats import Formats
from app.ui.patrons.summary.request_line import RequestContent, RequestLine
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.section_head import SectionHead

MOST_SHOWN = 3
"""So many fit above the nine headings on 1366 x 768; the Requests page has them all."""


class RequestWords:
    """What a row says of a request, in the language of the screen."""

    def __init__(self, formats: Formats, states: States) -> None:
        self._formats = formats
        self._states = states

    def content(self, row: RequestRow) -> RequestContent:
        """The row of a request."""
        return RequestContent(row.subject, self.second(row), self.promised(row), self._states.of_request(row))

    def second(self, row: RequestRow) -> str:
        """With whom it is, and by when the patron needs it."""
        with_whom = self.tr("with nobody yet")
        if row.assigned_to is not None:
            with_whom = self.tr("with {name}").format(name=row.assigned_to)
        parts = [with_whom]
        if row.needed_by is not None:
            parts.append(self.tr("needed by {day}").format(day=self._formats.short_date(row.needed_by)))
        return capitalised(" · ".join(parts))

    def promised(self, row: RequestRow) -> str:
        """The first promise and the one that holds now: 23 → 25 Nov; they may be the same: 27 Nov."""
        if row.promised_for is None or row.first_promised_for is None:
            return ""
        first = self._formats.local(row.first_promised_for).date()
        last = self._formats.local(row.promised_for).date()
        shown = self._formats.short_date(last)
        if first == last:
            return shown
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day} → {shown}"
        return f"{self._formats.short_date(first)} → {shown}"

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("RequestWords", source)


class OpenRequests(QWidget):
    """Emits what to open by its id; `new_request_requested` comes from the empty list."""

    open_request_requested = Signal(int)
    promise_requested = Signal(int)
    new_request_requested = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme, formats: Formats, states: States, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._words = RequestWords(formats, states)
        self._rows: tuple[RequestRow, ...] = ()
        self._total = 0
        self._head = SectionHead(theme)
        self._lines = tuple(RequestLine(theme) for _ in range(MOST_SHOWN))
        self._empty = EmptyState(theme, Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("open_requests")
        self._empty.setObjectName("no_open_requests")
        self._empty.sit_under_a_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for place, line in enumerate(self._lines):
            line.setObjectName(f"open_request_{place + 1}")
            column.addWidget(line)
        column.addWidget(self._empty)

    def _connect(self) -> None:
        self._head.link_clicked.connect(self.all_requested)
        self._empty.action_triggered.connect(self.new_request_requested)
        for line in self._lines:
            line.clicked.connect(self._open)
            line.promise_requested.connect(self._ask_promise)
        self._theme.changed.connect(self._fill)

    def show_requests(self, rows: tuple[RequestRow, ...], total: int) -> None:
        """Show the open requests of a patron who has `total` requests, ended ones too."""
        self._rows = rows
        self._total = total
        self._fill()

    @Slot()
    def _fill(self) -> None:
        contents = tuple(self._words.content(row) for row in self._rows[:MOST_SHOWN])
        for line in self._lines[len(contents) :]:
            line.hide()
        shown = self._lines[: len(contents)]
        for line, row, content in zip(shown, self._rows, contents, strict=False):
            line.show_content(row.id, content)
            line.set_last(is_last=line is shown[-1])
            line.show()
        wanted = [line.wanted_columns() for line in shown]
        for line in shown:
            line.set_columns((max(promised for promised, _ in wanted), max(mark for _, mark in wanted)))
        self._empty.setVisible(not contents)
        self._head.set_note(self._formats.count(len(self._rows)) if self._rows else "")
        self._head.set_link(
            self.tr("All %Ln request(s)", "", self._total) if self._total > len(contents) else ""
        )

    @Slot()
    def _open(self) -> None:
        line = self.sender()
        assert isinstance(line, RequestLine)
        self.open_request_requested.emit(line.request_id)

    @Slot()
    def _ask_promise(self) -> None:
        line = self.sender()
        assert isinstance(line, RequestLine)
        self.promise_requested.emit(line.request_id)

    def _retranslate(self) -> None:
        for line in self._lines:
            line.name_promise(self.tr("Promise date"))
        self._head.set_title(self.tr("Open requests"))
        self._empty.say(self.tr("Nothing is open for this patron."), self.tr("New request"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
