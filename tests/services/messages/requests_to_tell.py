"""A request to tell of, and who speaks."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.services.messages.telling import Speaker
from app.vocabulary.names import BilingualName
from app.vocabulary.patrons import FormOfAddress, PatronKind
from app.vocabulary.requests import StatusClass
from app.vocabulary.told import Addressee, Place, RequestForPatron
from tests.builders import mobile

TO = Addressee(
    1, PatronKind.PERSON, "Nur'aini Siregar", FormOfAddress.KAK, contacts=(mobile("0812-3456-7890"),)
)
WEEK = ("08:00-16:00",) * 4 + ("08:00-11:30 13:00-16:30", "08:00-12:00", "")
REQUEST = RequestForPatron(
    id=7,
    number=1184,
    to=TO,
    place=Place("Perpustakaan Kota Semarang", "Pusat", WEEK),
    kind=BilingualName("Penelusuran literatur", "Literature search"),
    subject="Literasi informasi Gen Z",
    details=None,
    status=StatusClass.WORKING,
    opened_at=datetime(2026, 11, 23, 2, 0, tzinfo=UTC),
    opened_by="Siti Rahmawati",
    needed_by=None,
    promised_for=datetime(2026, 11, 25, 5, 0, tzinfo=UTC),
    was_told_of_promise=False,
    is_promise_moved=False,
    delivered_at=None,
    ended_at=None,
)
SPEAKER = Speaker("Siti Rahmawati", ZoneInfo("Asia/Jakarta"))
