"""What narrows a timeline, and the day that is gone to: one line above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.rows import StaffRow
from app.queries.timeline_listing import USUAL_KINDS, TimelineKind, TimelineListing
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.widgets.buttons.filter_chip import FilterChip
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.widgets.buttons.menu_chip import MenuChip
from app.ui.widgets.fields import DateField
from app.ui.widgets.find_box import FindBox
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.workplace import Workplace

_FIND_WIDTH = 220


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is asked of a timeline, whoever's it is."""

    kind: TimelineKind | None = None
    channel_id: int | None = None
    staff_id: int | None = None
    text: str = ""
    with_changes: bool = False

    def listing(self, patron_id: int, workplace: Workplace) -> TimelineListing:
        """The same of one patron. A kind that is chosen is shown alone."""
        changes = {TimelineKind.CHANGES} if self.with_changes else set()
        kinds = frozenset({self.kind}) if self.kind is not None else USUAL_KINDS | changes
        zone = workplace.session.zone
        return TimelineListing(patron_id, kinds, self.channel_id, self.staff_id, self.text, zone)


class TimelineHead(QWidget):
    """Ctrl+F leads to the words, Ctrl+G to the day, wherever the keyboard is on the page."""

    narrowed = Signal()
    day_wanted = Signal(date)
    list_wanted = Signal()
    """Enter or Down in the find box: the keyboard goes to the list."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        theme, today = workplace.theme, workplace.formats.now().date()
        self._place = workplace
        self._staff_rows: Sequence[StaffRow] = ()
        self.find_box = FindBox(theme, key="Ctrl+F")
        self._kind: MenuChip[TimelineKind] = MenuChip(theme)
        self._channel: MenuChip[int] = MenuChip(theme)
        self._staff: MenuChip[int] = MenuChip(theme)
        self._changes = FilterChip(theme)
        self._clear = QuietButton(theme, "", Icon.CROSS, in_row=True)
        self._day = DateField(QDate(today.year, today.month, today.day))
        self._keys = [QShortcut(QKeySequence(key), page) for key in ("Ctrl+F", "Ctrl+G")]
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        flow = FlowLayout(self)
        flow.setContentsMargins(measures.STEP, 0, 0, 0)
        for part, name in (
            (self.find_box, "find"),
            (self._kind, "kind"),
            (self._channel, "channel"),
            (self._staff, "staff"),
            (self._changes, "changes"),
            (self._day, "day"),
            (self._clear, "clear"),
        ):
            part.setObjectName(f"timeline_{name}")
            flow.addWidget(part)
        self.find_box.setFixedWidth(_FIND_WIDTH)
        self._day.setFixedHeight(measures.CONTROL)
        for key in self._keys:
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        self.find_box.textChanged.connect(self._tell)
        self.find_box.returnPressed.connect(self.list_wanted)
        for chip in (self._kind, self._channel, self._staff):
            chip.chosen.connect(self._tell)
        self._changes.toggled.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self._day.dateChanged.connect(self._tell_day)
        find, go = self._keys
        find.activated.connect(self.go_to_find)
        go.activated.connect(self._go_to_day)
        self._place.session.library_changed.connect(self._retranslate)

    @property
    def asked(self) -> Narrowed:
        """What is asked for."""
        return Narrowed(
            kind=self._kind.value,
            channel_id=self._channel.value,
            staff_id=self._staff.value,
            text=self.find_box.text().strip(),
            with_changes=self._changes.isChecked(),
        )

    def offer_staff(self, staff: Sequence[StaffRow]) -> None:
        """Offer these colleagues."""
        self._staff_rows = staff
        self._retranslate()

    def type_into_find(self, text: str) -> None:
        """Go on typing what was begun in the list."""
        self.go_to_find()
        self.find_box.setText(text)

    @Slot()
    def go_to_find(self) -> None:
        """Hand the keyboard to the find box."""
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    @Slot()
    def clear(self) -> None:
        """Ask for all that is usually shown."""
        for chip in (self._kind, self._channel, self._staff):
            chip.choose(None)
        self._changes.setChecked(False)
        self.find_box.clear()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._clear.setVisible(self.asked != Narrowed())
        self.narrowed.emit()

    @Slot(QDate)
    def _tell_day(self, day: QDate) -> None:
        self.day_wanted.emit(date(day.year(), day.month(), day.day()))

    @Slot()
    def _go_to_day(self) -> None:
        self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _retranslate(self) -> None:
        language = self._place.languages.language
        channels = [(row.id, row.name.in_language(language)) for row in self._place.session.lists.channels]
        self._kind.offer(self.tr("Kind"), self.tr("Any kind"), self._kinds())
        self._channel.offer(self.tr("Channel"), self.tr("Any channel"), channels)
        self._staff.offer(self.tr("By"), self.tr("Anybody"), [(one.id, one.name) for one in self._staff_rows])
        self._changes.setText(self.tr("Changes of the record too"))
        self._clear.setText(self.tr("Show everything"))
        self._clear.setVisible(self.asked != Narrowed())
        self.find_box.setPlaceholderText(self.tr("Find in the timeline"))
        self.find_box.setAccessibleName(self.tr("Find in the timeline"))
        self._day.setAccessibleName(self.tr("Go to a day"))
        self._day.setToolTip(self.tr("Go to a day (Ctrl+G)"))

    def _kinds(self) -> list[tuple[TimelineKind, str]]:
        return [
            (TimelineKind.INTERACTIONS, self.tr("Interactions")),
            (TimelineKind.REQUESTS, self.tr("Requests")),
            (TimelineKind.PROMISES, self.tr("Promises")),
            (TimelineKind.MESSAGES, self.tr("Messages")),
            (TimelineKind.KEY_INFORMATION, self.tr("Key information")),
            (TimelineKind.VISITS, self.tr("Visits")),
            (TimelineKind.MERGES, self.tr("Merges")),
            (TimelineKind.CHANGES, self.tr("Changes of the record")),
        ]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
