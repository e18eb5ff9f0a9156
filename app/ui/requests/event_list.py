"""The events of one request under the headings of their days, newest first."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import EventRow, RequestDetails
from app.ui.event_words import EventWords
from app.ui.formats import Formats
from app.ui.requests.event_entry import EventContent, EventEntry
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead


class EventList(QWidget):
    """Made anew for each reading: an event never changes, and a request has few."""

    def __init__(
        self, theme: Theme, formats: Formats, words: EventWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._words = words
        self._shown: RequestDetails | None = None
        self._head = SectionHead(theme)
        self._body = QWidget()
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("events_head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addWidget(self._head)
        self._column.addWidget(self._body)
        self._column.addStretch()

    def show_details(self, details: RequestDetails) -> None:
        """Show the events of this request."""
        self._shown = details
        self._head.set_note(self._formats.count(len(details.events)))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        day: date | None = None
        for event in details.events:
            on = self._formats.local(event.at).date()
            if on != day:
                day = on
                column.addWidget(self._heading(on))
            column.addWidget(self._entry(event))
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _heading(self, day: date) -> Label:
        heading = Label(self._theme, self._formats.day_heading(day), Type.SECOND_BOLD, Role.MUTED)
        heading.setMinimumHeight(measures.HEADING_LINE)
        return heading

    def _entry(self, event: EventRow) -> EventEntry:
        content = EventContent(
            time=self._formats.time(event.at),
            mark=self._words.mark(event),
            title=self._words.title(event),
            second=self._words.second(event),
            staff_only=self._words.staff_only(event),
        )
        entry = EventEntry(self._theme, content)
        entry.setObjectName(f"event_{event.id}")
        return entry

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Events"))
        if self._shown is not None:
            self.show_details(self._shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
