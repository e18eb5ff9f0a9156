"""Moves a request on in the graph of its kind."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models.request import Request
from app.services.commands import ChangeStatus
from app.services.request_plans import check_no_open_steps
from app.storage.status_flows import flow_of_kind
from app.vocabulary.request_errors import StatusNotAllowedError
from app.vocabulary.requests import StatusClass
from app.vocabulary.status_flows import CLASS_NAMES, Flow, OwnStatus


def move_on(session: Session, request: Request, command: ChangeStatus, at: datetime) -> OwnStatus:
    """Give a request the status of a command; answer which that is.

    Raises StatusNotAllowedError; OpenStepsError when it is closed with open steps and nobody said that it
    may be.
    """
    flow = flow_of_kind(session, request.kind_id)
    wanted = _wanted(flow, request, command)
    request.move_to(wanted, at, flow)
    if wanted.status_class is StatusClass.CLOSED and not command.leaves_steps_open:
        check_no_open_steps(session, request)
    return wanted


def _wanted(flow: Flow, request: Request, command: ChangeStatus) -> OwnStatus:
    """The status that was named, else the first of its class, rather one that may come next."""
    present = flow.standing(request.status_id, StatusClass(request.status))
    if command.own_id is not None:
        named = next((one for one in flow.statuses if one.id == command.own_id), None)
    else:
        named = flow.next_of(present, command.status) or flow.first_of(command.status)
    if named is None:
        allowed = tuple(one.name for one in flow.after(present))
        raise StatusNotAllowedError(present.name, CLASS_NAMES[command.status], allowed)
    return named
