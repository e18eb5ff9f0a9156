"""What is done about what a patron wants: changed later, priced, waived, paid."""

from dataclasses import replace

from sqlalchemy.orm import Session

from app.errors import NeededByInThePastError
from app.models.request import Request
from app.services import texts
from app.services.live_records import branch_of, live, today_in
from app.services.request_commands import EditRequest, SettleTariff
from app.services.request_events import add_event
from app.services.request_forms import changed_fields, merged, present_form
from app.services.request_values import cleaned_values, write_values
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.request_errors import QuantityError
from app.vocabulary.request_kinds import joined_codes
from app.vocabulary.requests import EventKind
from app.vocabulary.text import optional
from app.vocabulary.wants import MOST_PIECES, RequestForm, TariffState, Wants


class RequestWants:
    """Actions on what is wanted. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def edit(self, by: Actor, command: EditRequest) -> Committed[int]:
        """Change what the form changed, and nothing else; the result is the request's id.

        Raises EditConflictError (its fields are those of the form and of its wants; one of the kind's own is
        its number), EmptyNameError, NeededByInThePastError, QuantityError, ValueMissingError,
        ValueUnreadableError.
        """
        with self._database.writing(by, Action.EDIT_REQUEST) as writing:
            request = live(writing.session, Request, command.request_id)
            present = present_form(writing.session, request)
            after = merged(command.before, command.after, present)
            if after.needed_by != present.needed_by:
                _check_needed_by(writing, after)
            self._write(writing, request, after, present)
        return Committed(request.id, writing.changes)

    def settle(self, by: Actor, command: SettleTariff) -> Committed[int]:
        """Say what it costs and how that was settled; the result is the request's id.

        Raises TariffError, WaiverReasonMissingError, ReceiptMissingError.
        """
        with self._database.writing(by, Action.SETTLE_TARIFF) as writing:
            request = live(writing.session, Request, command.request_id)
            before = request.settlement
            wanted = command.settlement
            reason, receipt = optional(wanted.waived_why, Limit.LINE), optional(wanted.receipt, Limit.SHORT)
            request.settle(replace(wanted, waived_why=reason, receipt=receipt), writing.now)
            state = request.settlement.state
            if request.settlement != before:
                add_event(
                    writing,
                    request,
                    EventKind.TARIFF_SETTLED,
                    about=joined_codes((state, str(request.tariff or 0))),
                    text=request.receipt or request.waived_why,
                    is_staff_only=state is TariffState.WAIVED,
                )
        return Committed(request.id, writing.changes)

    def _write(self, writing: Writing, request: Request, after: RequestForm, present: RequestForm) -> None:
        request.subject = texts.name(after.subject, Limit.LINE)
        request.details = optional(after.details, Limit.NOTE, lines=True)
        request.needed_by = after.needed_by
        request.needed_why = optional(after.needed_why, Limit.LINE)
        write_wants(writing.session, request, after.wants, present.wants)
        writing.session.flush()
        changed = changed_fields(present, present_form(writing.session, request))
        if changed:
            add_event(writing, request, EventKind.WANTS_CHANGED, about=joined_codes(changed))


def write_wants(session: Session, request: Request, wants: Wants, before: Wants | None = None) -> None:
    """Write what is wanted over a request; `before` is None for a new one.

    Raises QuantityError, ValueMissingError, ValueUnreadableError and the errors of text.
    """
    least, most = wants.quantity.least, wants.quantity.most
    said = [one for one in (least, most) if one is not None]
    if any(not 0 < one <= MOST_PIECES for one in said) or said != sorted(said):
        raise QuantityError(MOST_PIECES)
    request.formats = joined_codes(dict.fromkeys(wants.formats)) or None
    request.quantity_least, request.quantity_most = least, most
    request.wanted_language = optional(wants.language, Limit.SHORT)
    request.delivery_way = wants.delivery_way
    present = None if before is None else dict(before.values)
    write_values(session, request, cleaned_values(session, request.kind_id, dict(wants.values), present))


def _check_needed_by(writing: Writing, form: RequestForm) -> None:
    today = today_in(branch_of(writing.session, writing.by), writing.now)
    if form.needed_by is not None and form.needed_by < today:
        raise NeededByInThePastError(form.needed_by)
