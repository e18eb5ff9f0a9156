"""Moves a step of a plan, or says that one is done: what becomes of the days behind it is shown first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.calendar.calendar import Calendar
from app.calendar.plans import PlannedStep, dated_anew
from app.queries.kind_rows import StepRow
from app.queries.rows import RequestDetails
from app.services.request_commands import DoStep, MoveStep
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.dialogs.wants.dates_table import DatesTable
from app.ui.widgets.fields import DateField
from app.vocabulary.request_errors import DayClosedError, StepTooEarlyError


@dataclass(frozen=True, slots=True)
class StepOfPlan:
    """One step of a request with the calendar that its plan is counted in."""

    request: RequestDetails
    step_id: int
    calendar: Calendar

    @property
    def step(self) -> StepRow:
        """The step itself."""
        return next(one for one in self.steps if one.id == self.step_id)

    @property
    def steps(self) -> Sequence[StepRow]:
        """The whole plan."""
        return self.request.wants.steps

    def dates(self, base: date) -> dict[int, date]:
        """Which days change when the step is on this one: as the service will reckon."""
        return dated_anew(self.calendar, map(self._planned, self.steps), {self.step_id: base})

    def dates_when_done(self, on: date) -> dict[int, date]:
        """Which days behind the step change when it is done on this one: its own stays."""
        dates = self.dates(on)
        dates.pop(self.step_id, None)
        return dates

    def _planned(self, row: StepRow) -> PlannedStep:
        done_on = None if row.done_at is None else self.calendar.local_date(row.done_at)
        return PlannedStep(row.id, row.after_id, row.offset_days, row.due_on, done_on)


class MoveStepDialog(CommandDialog):
    """The table follows the day that is chosen; what it shows is what is saved."""

    def __init__(self, ground: Ground, plan: StepOfPlan, parent: QWidget) -> None:
        super().__init__(ground.theme, "move_step", parent)
        self._ground = ground
        self._plan = plan
        due_on = plan.step.due_on
        self._day = DateField(QDate(due_on.year, due_on.month, due_on.day))
        self._dates = DatesTable(ground)
        self.add_field(self._day, "day", StepTooEarlyError, DayClosedError)
        self.add_field(self._dates, "dates")
        self._day.dateChanged.connect(self._show_dates)
        self.finish_construction()
        self._day.setFocus()
        self.fit(620)
        GrowsWithContent(self)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Move a step"))
        self.set_subject(self._plan.step.name.in_language(self._ground.languages.language))
        self._fields[0].set_label(self.tr("Due on"))
        self._fields[1].set_label(self.tr("New days"))
        self._fields[1].set_hint(self.tr("What is done stays where it is."))
        self._show_dates()

    @Slot()
    def _show_dates(self) -> None:
        day = self._chosen
        self._dates.show_dates(self._plan.steps, self._plan.dates(day))

    @property
    def _chosen(self) -> date:
        day = self._day.date()
        return date(day.year(), day.month(), day.day())

    def _command(self) -> MoveStep:
        return MoveStep(self._plan.step_id, self._chosen)


class DoStepDialog(CommandDialog):
    """Asks, where a step is done on another day than planned, whether those behind it count from today."""

    def __init__(self, ground: Ground, plan: StepOfPlan, parent: QWidget) -> None:
        super().__init__(ground.theme, "do_step", parent)
        self._ground = ground
        self._plan = plan
        self._anew = QCheckBox()
        self._anew.setChecked(True)
        self._dates = DatesTable(ground)
        self.add_field(self._anew, "anew")
        self._shown = self.add_field(self._dates, "dates")
        self._anew.toggled.connect(self._shown.setVisible)
        self.finish_construction()
        self._anew.setFocus()
        self.fit(620)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Step done"))
        self.set_subject(self._plan.step.name.in_language(self._ground.languages.language))
        self._fields[0].set_label(self.tr("Open steps"))
        self._fields[1].set_label(self.tr("New days"))
        self._anew.setText(self.tr("count those behind it from today"))
        dates = self._plan.dates_when_done(self._ground.formats.now().date())
        self._dates.show_dates(self._plan.steps, dates)

    def _command(self) -> DoStep:
        return DoStep(self._plan.step_id, self._anew.isChecked())
