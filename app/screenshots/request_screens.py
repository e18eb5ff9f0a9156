"""The screens about what is wanted with a request, its plan, and kinds of request."""

from collections.abc import Callable, Mapping
from functools import partial

from app.queries.requests import RequestListing
from app.screenshots.stage import DeskStage
from app.ui.requests.requests_tab import RequestsTab


def _wants(stage: DeskStage) -> None:
    stage.open_request(stage.late_request_id)
    stage.part(RequestsTab).edit_requested.emit(stage.late_request_id)


def _tariff(stage: DeskStage) -> None:
    stage.open_request(stage.late_request_id)
    stage.part(RequestsTab).tariff_requested.emit(stage.late_request_id)


def _plan(stage: DeskStage) -> int:
    """Open the first request of the list whose plan has an open step; answer that step."""
    requests = stage.workplace.queries.requests
    for request_id in requests.first(RequestListing()).ids:
        steps = requests.details(request_id).wants.steps
        still_open = [one.id for one in steps if one.done_at is None]
        if still_open:
            stage.open_request(request_id)
            return still_open[0]
    raise LookupError("no request of the demonstration has an open step")


def _steps(stage: DeskStage) -> None:
    _plan(stage)


def _move_step(stage: DeskStage) -> None:
    step_id = _plan(stage)
    tab = stage.part(RequestsTab)
    tab.step_move_requested.emit(tab.current_request(), step_id)


def _kinds(button: str, stage: DeskStage) -> None:
    stage.act("tab_1")
    stage.act("kinds")
    if button:
        stage.settle()
        stage.press(button)


def _income(stage: DeskStage) -> None:
    stage.act("tab_1")
    stage.act("income")


REQUEST_SCREENS: Mapping[str, Callable[[DeskStage], None]] = {
    "what-is-wanted": _wants,
    "tariff": _tariff,
    "request-steps": _steps,
    "move-step": _move_step,
    "kinds-of-request": partial(_kinds, ""),
    "kind-of-request": partial(_kinds, "kinds_list_2_edit"),
    "income": _income,
}
