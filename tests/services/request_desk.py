"""Does things to one request, and tells what came of it."""

from datetime import datetime

from app.models.list_entry import Channel
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.services.commands import ChangeStatus, NoteOnRequest, PromiseDate, TellPatron
from app.vocabulary.requests import StatusClass
from tests.builders import Builder


class RequestDesk:
    """Does things to one request, and tells what is in its ledger and timeline."""

    def __init__(self, build: Builder, request_id: int) -> None:
        self._build = build
        self._requests = build.services.requests
        self.id = request_id

    @property
    def request(self) -> Request:
        return self._build.get(Request, self.id)

    @property
    def ledger(self) -> list[Promise]:
        return list(self._build.all(Promise, lambda one: one.request_id == self.id))

    @property
    def events(self) -> list[RequestEvent]:
        return list(self._build.all(RequestEvent, lambda one: one.request_id == self.id))

    def promise(self, promised_for: datetime, reason: str | None = None) -> int:
        command = PromiseDate(self.id, promised_for, reason)
        return self._requests.promise(self._build.actor, command).result

    def move(self, *statuses: StatusClass, note: str | None = None) -> None:
        for status in statuses:
            self._requests.change_status(
                self._build.actor, ChangeStatus(self.id, status, note, leaves_steps_open=True)
            )

    def note(self, text: str) -> int:
        return self._requests.add_note(self._build.actor, NoteOnRequest(self.id, text)).result

    def tell(self, text: str, channel_id: int | None = None) -> int:
        command = TellPatron(self.id, channel_id or self._build.entry(Channel, "whatsapp"), text)
        return self._requests.tell(self._build.actor, command).result
