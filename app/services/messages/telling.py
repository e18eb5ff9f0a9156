"""Fills a text of the library's own for one patron and one request, in the patron's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from app.services.messages.addressing import called, salutation
from app.services.messages.filling import Filled, fill
from app.services.messages.wording import WORDINGS, quoted
from app.vocabulary.messages import Blank, Occasion
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import StatusClass
from app.vocabulary.told import RequestForPatron

_LONGEST_SUBJECT = 80  # a QR code of the whole link has to stay coarse enough for a phone's camera

_OF_STATUS = {
    StatusClass.WAITING_FOR_PATRON: Occasion.ASKED,
    StatusClass.READY: Occasion.READY,
    StatusClass.DELIVERED: Occasion.DELIVERED,
    StatusClass.CLOSED: Occasion.CLOSED,
    StatusClass.DECLINED: Occasion.DECLINED,
    StatusClass.CANCELLED: Occasion.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks to the patron, and on which clock moments are said."""

    staff_name: str
    zone: tzinfo


def values(request: RequestForPatron, speaker: Speaker) -> Mapping[Blank, str]:
    """What each blank is filled with; an empty text where the request knows nothing of it."""
    language = request.to.language
    wording = WORDINGS[language]
    promise = request.promised_for
    opened_on = request.opened_at.astimezone(speaker.zone).date()
    return {
        Blank.SALUTATION: salutation(request.to),
        Blank.NAME: request.to.titled_name,
        Blank.NUMBER: request.name,
        Blank.SUBJECT: quoted(request.subject, _LONGEST_SUBJECT),
        Blank.KIND: request.kind.in_language(language),
        Blank.OPENED_ON: wording.day_in_words(opened_on),
        Blank.PROMISE: wording.moment_in_words(promise.astimezone(speaker.zone)) if promise else "",
        Blank.NEEDED_BY: wording.day_in_words(request.needed_by) if request.needed_by else "",
        Blank.STAFF: called(speaker.staff_name),
        Blank.LIBRARY: request.place.library,
        Blank.BRANCH: request.place.branch,
        Blank.HOURS: wording.hours_in_words(request.place.hours),
    }


def filled(text: BilingualName, request: RequestForPatron, speaker: Speaker) -> Filled:
    """The text in the patron's language, filled as far as it can be."""
    return fill(text.in_language(request.to.language), values(request, speaker))


def occasion_of(request: RequestForPatron) -> Occasion:
    """What there is to be said now: how it ended, that it waits; else its promise; else that it is here."""
    if request.status in _OF_STATUS:
        return _OF_STATUS[request.status]
    if request.promised_for is None:
        return Occasion.OPENED
    return Occasion.PROMISE_MOVED if request.is_promise_moved else Occasion.PROMISED
