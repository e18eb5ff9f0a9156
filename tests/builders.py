"""Builds what tests stand on, through the services, with sensible defaults for all that a test leaves out."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from app.clock import Clock
from app.models.base import Record
from app.models.list_entry import Channel, InteractionKind, ListEntry, RequestKind
from app.models.request_kind_parts import KindChoice, KindField
from app.services.commands import (
    AddPatron,
    AddStaffMember,
    AddStatement,
    OpenRequest,
    SetUpLibrary,
)
from app.services.interaction_commands import AddFollowUp, LogInteraction
from app.services.services import Services
from app.services.setup import Setup
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor
from app.vocabulary.interaction_form import InteractionForm, NewFollowUp
from app.vocabulary.key_information import Heading
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.staff import StaffRole
from app.vocabulary.wants import Wants

RecordT = TypeVar("RecordT", bound=Record)

SET_UP = SetUpLibrary(
    library_name="Perpustakaan Kota Semarang",
    branch_name="Cabang Tembalang",
    desk_name="Meja layanan 1",
    staff_name="Siti Rahmawati",
)


def new_library(path: Path, clock: Clock, command: SetUpLibrary = SET_UP) -> tuple[Database, Actor]:
    """Make a library file and set it up; the caller closes it."""
    database = Database.create(path, clock)
    return database, Setup(database).new_library(command).result


def card(value: str, id: int | None = None) -> IdentifierEntry:  # noqa: A002  # the entry's own word
    """A card for `patron(identifiers=(card("M1"),))`."""
    return IdentifierEntry(IdentifierKind.CARD, value, id=id)


def mobile(value: str, id: int | None = None) -> ContactEntry:  # noqa: A002  # the entry's own word
    """A mobile number for `patron(contacts=(mobile("0812…"),))`."""
    return ContactEntry(ContactKind.MOBILE, value, id=id)


class Builder:
    """Adds records to one library, and reads them back. Every method answers with ids."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self.database = database
        self.actor = actor
        self.services = Services.over(database)

    def staff(self, full_name: str = "Joko Susilo", card: str | None = None) -> Actor:
        """A colleague, as an actor at the same desk."""
        command = AddStaffMember(full_name, StaffRole.FRONT_LINE, card)
        return Actor(self.services.staff.add(self.actor, command).result, self.actor.desk_id)

    def patron(self, full_name: str = "Nur'aini Siregar", **fields: Any) -> int:
        """A patron; `fields` are those of PatronForm."""
        form = PatronForm(full_name=full_name, **fields)
        return self.services.patrons.add(self.actor, AddPatron(form)).result

    def interaction(
        self, patron_id: int | None = None, note: str = "Menanyakan jam buka", **fields: Any
    ) -> int:
        """An interaction now, at the desk; `fields` are those of InteractionForm."""
        defaults: dict[str, Any] = {
            "kind_id": self.entry(InteractionKind, "reference"),
            "channel_id": self.entry(Channel, "desk"),
        }
        form = InteractionForm(patron_id, note=note, **(defaults | fields))
        return self.services.interactions.log(self.actor, LogInteraction(form)).result

    def follow_up(self, what: str = "Menelepon kembali", due_on: date | None = None, **about: Any) -> int:
        """Something to be done today, by anybody; `about` are the other fields of AddFollowUp."""
        wanted = NewFollowUp(what, due_on or self.database.clock().date(), about.pop("staff_id", None))
        return self.services.follow_ups.add(self.actor, AddFollowUp(wanted, **about)).result

    def request(
        self, patron_id: int | None = None, *, promised_for: datetime | None = None, **fields: Any
    ) -> int:
        """An open request, of a patron of its own unless one is given; `fields` are those of OpenRequest.

        Fields that its kind requires say something, unless `wants` says what.
        """
        defaults: dict[str, Any] = {
            "kind_id": self.entry(RequestKind, "literature_search"),
            "subject": "Literasi informasi Gen Z",
            "promise_reason": "Diminta pemustaka",  # kept only where the branch is closed then
        }
        fields = defaults | fields
        wants = fields.pop("wants", None) or Wants(values=self._required(fields["kind_id"]))
        command = OpenRequest(patron_id or self.patron(), promised_for=promised_for, wants=wants, **fields)
        return self.services.requests.open(self.actor, command).result

    def _required(self, kind_id: int) -> tuple[tuple[int, str], ...]:
        fields = self.all(KindField, lambda one: one.kind_id == kind_id and one.is_required)
        return tuple((one.id, self._example(one)) for one in fields)

    def _example(self, kind_field: KindField) -> str:
        if kind_field.field_type == FieldType.CHOICE:
            return str(self.all(KindChoice, lambda one: one.field_id == kind_field.id)[0].id)
        examples = {FieldType.NUMBER: "30", FieldType.DATE: "2026-12-01", FieldType.YES_NO: "yes"}
        return examples.get(FieldType(kind_field.field_type), "Serat Centhini")

    def statement(self, patron_id: int, text: str = "Menulis skripsi", **fields: Any) -> int:
        """A key information; `fields` are those of AddStatement."""
        fields = {"heading": Heading.WANTED_NOW} | fields
        command = AddStatement(patron_id, text=text, **fields)
        return self.services.key_information.add(self.actor, command).result

    def entry(self, model: type[ListEntry], code: str) -> int:
        """The id of an entry of one of the library's lists."""
        with self.database.reading() as session:
            return session.scalars(select(model.id).where(model.code == code)).one()

    def put(self, model: type[Record], record_id: int, **fields: Any) -> None:
        """Change a record as no service does yet: remove it, merge it into another."""
        with self.database.writing(self.actor, Action.EDIT_PATRON) as writing:
            record = writing.session.get_one(model, record_id)
            for name, value in fields.items():
                setattr(record, name, value)

    def get(self, model: type[RecordT], record_id: int) -> RecordT:
        """A record as it is stored now."""
        with self.database.reading() as session:
            return session.get_one(model, record_id)

    def all(self, model: type[RecordT], is_wanted: Callable[[RecordT], bool] = bool) -> Sequence[RecordT]:
        """The records of a kind that were not removed, oldest first."""
        with self.database.reading() as session:
            found = session.scalars(select(model).where(~model.deleted).order_by(model.id)).all()
        return [one for one in found if is_wanted(one)]
