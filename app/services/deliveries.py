"""What is done about what was delivered: it is checked, and where it was not right, sent again."""

from app.models.closing_check import ClosingCheck
from app.models.request import Request
from app.services import texts
from app.services.commands import ChangeStatus
from app.services.hand_over_commands import CheckDelivery
from app.services.live_records import live
from app.services.moving import move
from app.services.request_events import add_event
from app.services.sent_again import first_delivery
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.hand_over_errors import NotDeliveredError
from app.vocabulary.hand_overs import BEST_RATING, CheckPoint
from app.vocabulary.interaction_errors import ImpossibleNumberError
from app.vocabulary.limits import Limit
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.text import optional

_CHECKED = frozenset({StatusClass.DELIVERED, StatusClass.CLOSED})
_CANNOT_BE_MENDED = frozenset({CheckPoint.ON_TIME})
"""What came late came late: there is nothing to send again."""


class Deliveries:
    """Actions on deliveries. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self, by: Actor, command: CheckDelivery) -> Committed[int]:
        """Keep the check; the result is its id. Right: the request is closed. Not right: it is open again.

        Raises NotDeliveredError; EmptyTextError where nobody says what must be sent again;
        ImpossibleNumberError for a rating beyond 1 to 5.
        """
        with self._database.writing(by, Action.CHECK_DELIVERY) as writing:
            request = live(writing.session, Request, command.request_id)
            if StatusClass(request.status) not in _CHECKED:
                raise NotDeliveredError(request.shown_number)
            check = _check_of(writing, request, command)
            writing.session.add(check)
            first = first_delivery(writing.session, request)
            add_event(writing, request, EventKind.CHECKED, check=check, text=check.word, follows=first)
            _go_on(writing, request, check)
        return Committed(check.id, writing.changes)


def _check_of(writing: Writing, request: Request, command: CheckDelivery) -> ClosingCheck:
    if command.rating is not None and not 1 <= command.rating <= BEST_RATING:
        raise ImpossibleNumberError(command.rating, BEST_RATING)
    missing = None
    if frozenset(CheckPoint) - command.right - _CANNOT_BE_MENDED:
        missing = texts.said(command.missing or "", Limit.LINE)
    return ClosingCheck(
        request=request,
        checked_at=writing.now,
        said_by=command.said_by,
        **{point.value: point in command.right for point in CheckPoint},
        missing=missing,
        rating=command.rating,
        word=optional(command.word, Limit.LINE),
        staff_id=writing.by.staff_id,
    )


def _go_on(writing: Writing, request: Request, check: ClosingCheck) -> None:
    """Close what was right; open again what has to be sent again. What is closed already stays so."""
    before = StatusClass(request.status)
    wanted = StatusClass.CLOSED if check.missing is None else StatusClass.WORKING
    if before is wanted:
        return
    move(writing, request, ChangeStatus(request.id, wanted, check.missing, leaves_steps_open=True))
