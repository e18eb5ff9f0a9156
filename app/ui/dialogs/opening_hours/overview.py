"""The branch's hours at a glance: the week, variants, closed days, holidays ahead; each can be changed."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.opening_hours import BranchOpening
from app.ui.dialogs.opening_hours.holiday_list import HolidayList
from app.ui.dialogs.opening_hours.week_picture import WeekPicture
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.durations import capitalised
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.section_head import SectionHead
from app.ui.widgets.sheet import Sheet

_LEFT, _RIGHT = 3, 2
_WIDE, _HIGH = 980, 640


class OpeningHoursDialog(QDialog):
    """Shows what `show_opening` gives it; its lists ask for changes."""

    hit_requests_wanted = Signal()

    def __init__(
        self, theme: Theme, formats: Formats, wording: HoursWording, branch_name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("opening_hours")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._formats = formats
        self._wording = wording
        self._shown: BranchOpening | None = None
        self._hits = 0
        self._sheet = Sheet(theme, "opening_hours_sheet")
        self._sheet.set_subject(branch_name)
        self._bar = InfoBar(theme)
        self._week = WeekPicture(theme, wording)
        self.hours = EntryList(theme, "hours_list")
        self.variants = EntryList(theme, "variants_list")
        self.closures = EntryList(theme, "closures_list")
        self._holidays_head = SectionHead(theme)
        self._holidays = QWidget()
        self._done = Button(theme)
        self._lay_out()
        self._bar.action_triggered.connect(self.hit_requests_wanted)
        self._done.clicked.connect(self.accept)
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._bar.setObjectName("opening_hours_bar")
        self._week.setObjectName("opening_hours_week")
        self._holidays_head.setObjectName("holidays_head")
        left, self._right = QVBoxLayout(), QVBoxLayout()
        for upper in (self._week, self.hours, self.variants):
            left.addWidget(upper)
        for lower in (self.closures, self._holidays_head, self._holidays):
            self._right.addWidget(lower)
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for column, share in ((left, _LEFT), (self._right, _RIGHT)):
            column.setSpacing(measures.STEP)
            column.addStretch()
            columns.addLayout(column, share)
        self._sheet.body.addWidget(self._bar)
        self._sheet.body.addLayout(columns)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def show_opening(self, opening: BranchOpening) -> None:
        """Show what is set for the branch, as of today; what has passed is left out."""
        self._shown = opening
        today = self._formats.now().date()
        in_force = opening.calendar.hours.on(today)
        self._week.show_days(in_force.week.days)
        self.hours.head.set_note(self._wording.in_force(in_force))
        self._show_hours(opening, today)
        self._show_variants(opening, today)
        self._show_closures(opening, today)
        holidays = HolidayList(self._theme, self._formats, self._wording, opening.calendar)
        self._right.replaceWidget(self._holidays, holidays)
        self._holidays.hide()
        self._holidays.deleteLater()
        self._holidays = holidays

    def tell_hits(self, count: int) -> None:
        """Say that so many promises fall due while the branch is closed; 0 takes it back."""
        self._hits = count
        if not count:
            self._bar.hide()
            return
        said = self.tr("%n promise(s) fall due on these days. Move them, and tell the patrons.", "", count)
        self._bar.say(StateMark(Icon.FLAG, Role.DUE, ""), said, action=self.tr("Show the first"))

    def _show_hours(self, opening: BranchOpening, today: date) -> None:
        """The hours in force and those that lie ahead; those of the past stay in the records."""
        begun = [row for row in opening.usual if row.hours.first <= today]
        in_force = begun[-1:] or opening.usual[:1]
        rows = [*in_force, *(row for row in opening.usual if row.hours.first > today and row not in in_force)]
        contents = [self._content(row.id, capitalised(self._wording.applies(row.hours)), "") for row in rows]
        self.hours.show_entries(contents, self.tr("These are the hours that the program came with."))

    def _show_variants(self, opening: BranchOpening, today: date) -> None:
        contents = [
            self._content(row.id, row.hours.name or "", self._wording.applies(row.hours))
            for row in opening.variants
            if (row.hours.last or today) >= today
        ]
        self.variants.show_entries(contents, self.tr("Ramadan, exam weeks: hours between two days."))

    def _show_closures(self, opening: BranchOpening, today: date) -> None:
        contents = [
            self._content(row.id, row.closure.reason, self._wording.closure_days(row.closure))
            for row in opening.closures
            if row.closure.last >= today
        ]
        empty = self.tr("Stock-taking, an event, a flood: days on which the branch stays closed.")
        self.closures.show_entries(contents, empty)

    def _content(self, record_id: int, title: str, second: str) -> EntryContent:
        return EntryContent(
            record_id,
            title,
            second,
            edit=self.tr("Change: {what}").format(what=title),
            remove=self.tr("Remove: {what}").format(what=title),
        )

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Opening hours"))
        self._sheet.set_title(self.tr("Opening hours"))
        self.hours.head.set_title(self.tr("Weekly hours"))
        self.hours.head.set_link(self.tr("New hours …"))
        self.variants.head.set_title(self.tr("Variants"))
        self.variants.head.set_link(self.tr("Add a variant …"))
        self.closures.head.set_title(self.tr("Closed days"))
        self.closures.head.set_link(self.tr("Announce …"))
        self._holidays_head.set_title(self.tr("Holidays ahead"))
        self._done.setText(self.tr("Close"))
        self.tell_hits(self._hits)
        if self._shown is not None:
            self.show_opening(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
