"""The library's own lists: categories, channels, kinds of interaction and request, services, answers."""

from datetime import date

from sqlalchemy import Boolean, Date, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, Record, field, reference
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class ListEntry(Record):
    """One entry of a list: a neutral code, a name in each language, its place, and whether it is retired.

    `uid` is the UUIDv5 of table and code, so that branches that add the same entry add one.
    """

    __abstract__ = True

    code: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    name_id: Mapped[str] = field(String(Limit.NAME), NOT_PERSONAL)
    name_en: Mapped[str] = field(String(Limit.NAME), NOT_PERSONAL)
    position: Mapped[int] = field(Integer, NOT_PERSONAL, default=0)
    is_retired: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)


class Category(ListEntry):
    """A category of patrons (student, lecturer, public …)."""

    __tablename__ = "category"
    kind_of_record = RecordKind.CATEGORY


class Channel(ListEntry):
    """A way by which an interaction happens; `icon` names the picture beside it."""

    __tablename__ = "channel"
    kind_of_record = RecordKind.CHANNEL

    icon: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default="message")


class InteractionKind(ListEntry):
    """What an interaction was for; reference and directional questions apart (NISO Z39.7)."""

    __tablename__ = "interaction_kind"
    kind_of_record = RecordKind.INTERACTION_KIND


class StatusFlow(ListEntry):
    """The statuses that kinds of request go through (app/models/request_kind_parts.py), shared by several."""

    __tablename__ = "status_flow"
    kind_of_record = RecordKind.STATUS_FLOW


class RequestKind(ListEntry):
    """A service that patrons ask for; `service_days` is the published service time in working days.

    `tariff` is in whole rupiah, None where it is free. No word to the patron for more than
    `word_within_hours` of opening time without waiting is too long; None where nobody watches that. Without
    a flow a request goes through the status classes themselves (app/vocabulary/requests.py).
    """

    __tablename__ = "request_kind"
    kind_of_record = RecordKind.REQUEST_KIND

    service_days: Mapped[int] = field(Integer, NOT_PERSONAL, default=3)
    tariff: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    word_within_hours: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    flow_id: Mapped[int | None] = reference("status_flow", NOT_PERSONAL)

    flow: Mapped[StatusFlow | None] = relationship()


class Service(ListEntry):
    """A service of the library, by which patrons are placed on a ladder, rate it and wish for it.

    `exists_since` is empty for one that is only planned: it can be wished for, and nothing else.
    """

    __tablename__ = "service"
    kind_of_record = RecordKind.SERVICE

    exists_since: Mapped[date | None] = field(Date, NOT_PERSONAL)


class PreparedAnswer(ListEntry):
    """An answer that staff tap: why patrons decide to come, what they come for, what they gain.

    `shape` says which of these (see app/vocabulary/key_information.py); `asks_who` that a patron can be named
    with it: the friend who brought this one. Its code begins with the shape: codes name entries for ever.
    """

    __tablename__ = "prepared_answer"
    kind_of_record = RecordKind.PREPARED_ANSWER

    shape: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    asks_who: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
