"""The events of one request under the headings of their days, newest first."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import EventRow, RequestDetails
from app.ui.formats import Formats
from app.ui.requests.event_entry import EventContent, EventEntry
from app.ui.requests.wording import RequestWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead
from app.vocabulary.requests import WAITING_CLASSES, EventKind

_MARKS = {
    EventKind.OPENED: (Icon.DOCUMENT, Role.ACCENT),
    EventKind.NOTE: (Icon.NOTE, Role.NEUTRAL),
    EventKind.STATUS_CHANGED: (Icon.REFRESH, Role.NEUTRAL),
    EventKind.PROMISED: (Icon.FLAG, Role.INFO),
    EventKind.PROMISE_MOVED: (Icon.FLAG, Role.DUE),
    EventKind.TOLD: (Icon.MESSAGE, Role.ACCENT),
}
_CHANNEL_ICONS = {icon.value: icon for icon in Icon}


class EventList(QWidget):
    """Made anew for each reading: an event never changes, and a request has few."""

    def __init__(
        self, theme: Theme, formats: Formats, wording: RequestWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._wording = wording
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
            mark=_mark(event),
            title=self._wording.event_title(event),
            second=self._wording.event_second(event),
            staff_only=self.tr("staff only") if event.is_staff_only else "",
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


def _mark(event: EventRow) -> StateMark:
    """The ring of an event; what was told has the picture of its channel, a wait its hour-glass."""
    icon, role = _MARKS[event.kind]
    if event.kind is EventKind.TOLD and event.icon is not None:
        icon = _CHANNEL_ICONS.get(event.icon, icon)
    if event.to_status in WAITING_CLASSES:
        icon, role = Icon.HOURGLASS, Role.WAITING
    return StateMark(icon, role, "")
