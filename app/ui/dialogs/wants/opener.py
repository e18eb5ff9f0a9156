"""Opens the dialogs about what is wanted, its price and its plan; ticks steps."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.queries.rows import RequestDetails
from app.services.request_commands import DoStep, ReopenStep
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.dialogs.wants.edit_dialog import EditRequestDialog
from app.ui.dialogs.wants.step_dialogs import DoStepDialog, MoveStepDialog, StepOfPlan
from app.ui.dialogs.wants.tariff_dialog import TariffDialog
from app.ui.workplace import Workplace


class WantsOpener(QObject):
    """One method an action, with the ids that the tab hands over."""

    refused = Signal(object)
    """`PemustakaError`: what a dialog needed could not be read, or a tick not be kept."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)

    @Slot(int)
    def edit(self, request_id: int) -> None:
        """Change what a request is about."""
        self._read(partial(self._workplace.queries.requests.details, request_id), self._edit)

    @Slot(int)
    def settle(self, request_id: int) -> None:
        """Say what a request costs and how that was settled."""
        self._read(partial(self._workplace.queries.requests.details, request_id), self._settle)

    @Slot(int, int)
    def tick(self, request_id: int, step_id: int) -> None:
        """A step is done, or was not done after all."""
        self._read(partial(self._read_step, request_id, step_id), self._tick)

    @Slot(int, int)
    def move(self, request_id: int, step_id: int) -> None:
        """Give a step another day."""
        self._read(partial(self._read_step, request_id, step_id), self._move)

    def _edit(self, request: RequestDetails) -> None:
        dialog = EditRequestDialog(self._ground(), request, self._window)
        self._running.show(dialog, self._workplace.services.request_wants.edit)

    def _settle(self, request: RequestDetails) -> None:
        dialog = TariffDialog(self._ground(), request, self._window)
        self._running.show(dialog, self._workplace.services.request_wants.settle)

    def _tick(self, plan: StepOfPlan) -> None:
        plans = self._workplace.services.request_plans
        if plan.step.done_at is not None:
            self._write(partial(plans.reopen, self._workplace.session.actor, ReopenStep(plan.step_id)))
        elif plan.dates_when_done(self._workplace.formats.now().date()):
            self._running.show(DoStepDialog(self._ground(), plan, self._window), plans.do)
        else:
            self._write(partial(plans.do, self._workplace.session.actor, DoStep(plan.step_id)))

    def _move(self, plan: StepOfPlan) -> None:
        if plan.step.done_at is None:
            dialog = MoveStepDialog(self._ground(), plan, self._window)
            self._running.show(dialog, self._workplace.services.request_plans.move)

    def _read_step(self, request_id: int, step_id: int) -> StepOfPlan:
        queries = self._workplace.queries
        request = queries.requests.details(request_id)
        return StepOfPlan(request, step_id, queries.opening_hours.calendar(request.branch_id))

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._workplace.tasks.read(work, owner=self, then=then, failed=self.refused.emit, key="wants")

    def _write(self, work: Callable[[], Any]) -> None:
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)
