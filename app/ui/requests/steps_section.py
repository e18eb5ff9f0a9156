"""The steps of one request's plan: ticked and moved where they stand."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.kind_rows import StepRow
from app.queries.rows import RequestDetails
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.requests.step_row import StepLine
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.section_head import SectionHead
from app.vocabulary.requests import OPEN_CLASSES


class StepsSection(QWidget):
    """Hidden where a request has no plan. The keyboard stays at the step where it was."""

    tick_requested = Signal(int, int)
    """The request and its step that is done, or not done after all."""

    move_requested = Signal(int, int)
    """The request and its step that is to have another day."""

    def __init__(self, theme: Theme, formats: Formats, languages: Languages) -> None:
        super().__init__()
        self.setObjectName("request_steps")
        self._theme = theme
        self._formats = formats
        self._languages = languages
        self._shown: RequestDetails | None = None
        self._lines: list[StepLine] = []
        self._head = SectionHead(theme)
        self._head.setObjectName("steps_head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addWidget(self._head)
        self._retranslate()

    def show_details(self, details: RequestDetails) -> None:
        """Show the plan of this request, as of now."""
        steps = details.wants.steps
        before = self._shown
        is_same = before is not None and before.row.id == details.row.id and before.wants.steps == steps
        self._shown = details
        self.setVisible(bool(steps))
        if not is_same:
            self._remake(steps)
        done = sum(one.done_at is not None for one in steps)
        self._head.set_note(
            self.tr("{done} of {all}").format(
                done=self._formats.count(done), all=self._formats.count(len(steps))
            )
        )
        for line, step in zip(self._lines, steps, strict=True):
            name = step.name.in_language(self._languages.language)
            line.say(name, self._mark(step), step.done_by or "", self.tr("Move: {step}").format(step=name))

    def _remake(self, steps: tuple[StepRow, ...]) -> None:
        focused = next((one.step_id for one in self._lines if one.isAncestorOf(_focus_of(one))), None)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = [StepLine(self._theme, step) for step in steps]
        for line in self._lines:
            line.tick_requested.connect(self._ask_tick)
            line.move_requested.connect(self._ask_move)
            self._column.addWidget(line)
            if line.step_id == focused:
                line.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, step: StepRow) -> StateMark:
        """When it was done, or by when it is to be: late ones in the colour of lateness."""
        if step.done_at is not None:
            day = self._formats.weekday_date(self._formats.local(step.done_at).date())
            return StateMark(Icon.CHECK, Role.DONE, self.tr("done {day}").format(day=day))
        day, today = self._formats.weekday_date(step.due_on), self._formats.now().date()
        is_open = self._shown is not None and self._shown.row.status in OPEN_CLASSES
        if step.due_on < today and is_open:
            return StateMark(Icon.ALERT_TRIANGLE, Role.LATE, self.tr("was due {day}").format(day=day))
        role = Role.DUE if step.due_on == today and is_open else Role.NEUTRAL
        return StateMark(Icon.CALENDAR, role, self.tr("due {day}").format(day=day))

    @Slot(int)
    def _ask_tick(self, step_id: int) -> None:
        if self._shown is not None:
            self.tick_requested.emit(self._shown.row.id, step_id)

    @Slot(int)
    def _ask_move(self, step_id: int) -> None:
        if self._shown is not None:
            self.move_requested.emit(self._shown.row.id, step_id)

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Steps"))
        if self._shown is not None:
            self.show_details(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _focus_of(widget: QWidget) -> QWidget:
    return widget.window().focusWidget() or widget.window()
