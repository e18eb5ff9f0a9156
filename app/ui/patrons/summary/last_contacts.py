"""The last contacts with one patron: what was said, when, by which way and with whom."""

from PySide6.QtCore import QEvent, QRect, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import InteractionRow
from app.ui.durations import capitalised
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.patrons.overview import LAST_CONTACTS
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.row_button import LINE_GAP, RowButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.section_head import SectionHead

_ICONS = {icon.value: icon for icon in Icon}


class ContactRow(RowButton):
    """One contact in two lines, behind the picture of its channel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, measures.CONTACT_ROW, parent)
        self._icon = Icon.MESSAGE
        self._first = ""
        self._second = ""

    def show_content(self, icon: Icon, first: str, second: str) -> None:
        """Show this contact."""
        self._icon = icon
        self._first = first
        self._second = second
        self.setAccessibleName(f"{first}, {second}")
        self.update()

    @override
    def _text_height(self) -> int:
        return self._metrics(Type.BODY).height() + LINE_GAP + self._metrics(Type.SECOND).height()

    @override
    def _paint(self, drawing: Drawing) -> None:
        drawing.icon(self._icon, Role.MUTED, QRect(0, 0, measures.ICON, self.height()))
        left = measures.ICON + measures.CARD_GAP
        room = QRect(left, 0, self.width() - left, self.height())
        self._write_two(drawing, room, (self._first, self._second), Type.BODY)


class LastContacts(QWidget):
    """Emits that the timeline, or a new interaction, is wanted."""

    timeline_requested = Signal()
    log_requested = Signal()

    def __init__(
        self, theme: Theme, formats: Formats, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self._languages = languages
        self._contacts: tuple[InteractionRow, ...] = ()
        self._head = SectionHead(theme)
        self._rows = tuple(ContactRow(theme) for _ in range(LAST_CONTACTS))
        self._empty = EmptyState(theme, Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("last_contacts")
        self._empty.setObjectName("no_contacts")
        self._empty.sit_under_a_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for place, row in enumerate(self._rows):
            row.setObjectName(f"contact_{place + 1}")
            column.addWidget(row)
        column.addWidget(self._empty)

    def _connect(self) -> None:
        self._head.link_clicked.connect(self.timeline_requested)
        self._empty.action_triggered.connect(self.log_requested)
        for row in self._rows:
            row.clicked.connect(self.timeline_requested)

    def show_contacts(self, contacts: tuple[InteractionRow, ...]) -> None:
        """Show these, newest first."""
        self._contacts = contacts
        self._fill()

    @Slot()
    def _fill(self) -> None:
        for row in self._rows[len(self._contacts) :]:
            row.hide()
        for row, contact in zip(self._rows, self._contacts, strict=False):
            first = contact.note.strip().partition("\n")[0]
            row.show_content(_ICONS.get(contact.icon, Icon.MESSAGE), first, self._second(contact))
            row.set_last(is_last=contact is self._contacts[-1])
            row.show()
        self._empty.setVisible(not self._contacts)
        self._head.set_link(self.tr("Timeline") if self._contacts else "")

    def _second(self, contact: InteractionRow) -> str:
        when = capitalised(self._formats.when(contact.happened_at))
        channel = contact.channel.in_language(self._languages.language)
        return " · ".join(part for part in (when, channel, contact.staff_name) if part)

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Last contacts"))
        self._empty.say(self.tr("No contact with this patron was logged yet."), self.tr("Log interaction"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
