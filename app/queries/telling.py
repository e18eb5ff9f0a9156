"""What may be said to a patron of a request: the one gate through which it comes, and notes do not."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from app.calendar.week import written_day
from app.models.library import Library
from app.queries.opening_hours import OpeningHours
from app.queries.reaching import Reaching
from app.queries.requests import Requests
from app.queries.rows import EventRow, PatronDetails, RequestDetails
from app.storage.database import Database
from app.vocabulary.requests import EventKind
from app.vocabulary.told import Addressee, EventForPatron, Place, RequestForPatron

_LIBRARY = select(Library.name).limit(1)
_SEEN = frozenset(EventKind) - {EventKind.NOTE}


class Telling:
    """Reads requests for their patrons."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._requests = Requests(database)
        self._reaching = Reaching(database)
        self._hours = OpeningHours(database)

    def request(self, request_id: int, now: datetime) -> RequestForPatron:
        """A request as its patron may know it, with the hours of the present week.

        A child is told through the guardian: then the subject says whose request it is.

        Raises RecordGoneError when it was removed.
        """
        details = self._requests.details(request_id)
        reached = self._reaching.told(details.row.patron_id, now.date())
        place = self.place(details.branch_id, details.branch_name, now)
        request = for_patron(details, addressee(reached.told), place)
        if not reached.is_through_guardian:
            return request
        return replace(request, subject=f"{request.subject} ({reached.patron.form.full_name})")

    def place(self, branch_id: int, branch_name: str, now: datetime) -> Place:
        """Where one can ask, and when."""
        calendar = self._hours.calendar(branch_id)
        week = calendar.hours.on(calendar.local_date(now)).week
        with self._database.reading() as session:
            name = session.scalars(_LIBRARY).one()
            return Place(name, branch_name, tuple(map(written_day, week.days)))


def addressee(patron: PatronDetails) -> Addressee:
    """Whom one writes to: of a patron nothing but what an envelope and a salutation need."""
    form, channel = patron.form, patron.preferred_channel
    return Addressee(
        id=patron.id,
        kind=form.kind,
        full_name=form.full_name,
        form_of_address=form.form_of_address,
        language=form.language,
        contacts=form.contacts,
        preferred_channel=channel.code if channel else None,
        preferred_channel_name=channel.name if channel else None,
        title_before=form.title_before,
        title_after=form.title_after,
    )


def for_patron(details: RequestDetails, to: Addressee, place: Place) -> RequestForPatron:
    """Take over what a patron may know, field by field: what is new is left out until it is chosen."""
    row = details.row
    standing = [one for one in details.promises if one.withdrawn_at is None]
    return RequestForPatron(
        id=row.id,
        number=row.number,
        to=to,
        place=place,
        kind=row.kind,
        subject=row.subject,
        details=details.details,
        status=row.status,
        opened_at=row.opened_at,
        opened_by=details.opened_by,
        needed_by=row.needed_by,
        promised_for=standing[-1].promised_for if standing else None,
        was_told_of_promise=bool(standing) and standing[-1].told_at is not None,
        is_promise_moved=any(one.told_at is not None for one in details.promises[:-1]),
        delivered_at=row.delivered_at,
        ended_at=row.ended_at,
        events=tuple(_event(one) for one in reversed(details.events) if one.kind in _SEEN),
    )


def without_words_among_staff(details: RequestDetails) -> RequestDetails:
    """The same request for the plan picture of a patron: no notes, no reasons, no names of colleagues."""
    return replace(
        details,
        needed_why=None,
        promises=tuple(replace(one, reason=None, staff_name=None) for one in details.promises),
        events=tuple(
            replace(one, text=one.text if one.kind is EventKind.TOLD else None, staff_name=None)
            for one in details.events
            if one.kind in _SEEN
        ),
    )


def _event(event: EventRow) -> EventForPatron:
    return EventForPatron(
        at=event.at,
        kind=event.kind,
        to_status=event.to_status,
        promised_for=event.promised_for,
        channel=event.channel,
        text=event.text if event.kind is EventKind.TOLD else None,
    )
