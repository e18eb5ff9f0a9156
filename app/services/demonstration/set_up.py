"""How a demonstration library is set up, and what the setting up has left to build on."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.branch import Desk
from app.models.list_entry import (
    Category,
    Channel,
    InteractionKind,
    ListEntry,
    PreparedAnswer,
    RequestKind,
)
from app.models.list_entry import Service as KnownService
from app.models.permission import Purpose
from app.models.profile_field import ProfileChoice
from app.models.profile_field import ProfileField as KeptField
from app.models.request_kind_parts import KindChoice, KindField, KindStep, RequestStatus
from app.services.commands import SetUpLibrary
from app.services.demonstration.plan import material
from app.services.demonstration.plan.ground import AskedField, KindParts, ProfileField, Service, SetUp
from app.services.live_records import branch_of, live
from app.storage.calendars import branch_hours
from app.storage.writing import Writing
from app.vocabulary.profile import ProfileFieldType
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.requests import StatusClass
from app.vocabulary.staff import StaffRole


def demonstration_set_up(language: str = "id", zone: str = "Asia/Jakarta") -> SetUpLibrary:
    """The command that sets up a file for `Demonstration.build`: its library, first branch, desk and person.

    `language` (id or en) is that of the library's name; the people and what they write stay Indonesian.
    """
    words = material.load().staff
    names, first = words["library"], words["first"]
    return SetUpLibrary(
        library_name=names.get(language, names["id"]),
        branch_name=first["branch"],
        desk_name=first["desk"],
        staff_name=first["staff"],
        staff_role=StaffRole(first["role"]),
        language=language,
        zone=zone,
        is_demonstration=True,
    )


def read_set_up(writing: Writing) -> SetUp:
    """What stands in a file that was just set up, seen from the actor's desk. Raises RecordGoneError."""
    session, by = writing.session, writing.by
    branch = branch_of(session, by)
    desk = live(session, Desk, by.desk_id or 0)
    kinds = session.execute(select(RequestKind.code, RequestKind.id, RequestKind.service_days))
    return SetUp(
        now=writing.now,
        hours=branch_hours(session.connection(), branch.id),
        branch_id=branch.id,
        desk_id=desk.id,
        staff_id=by.staff_id or 0,
        categories=_ids(session, Category),
        channels=_ids(session, Channel),
        interaction_kinds=_ids(session, InteractionKind),
        kinds=_kind_parts(session),
        services={row.code: Service(row.id, row.service_days) for row in kinds},
        known_services=_ids(session, KnownService),
        prepared_answers=_ids(session, PreparedAnswer),
        profile_fields=_profile_fields(session),
        purposes=_ids(session, Purpose),
    )


def _profile_fields(session: Session) -> Mapping[str, ProfileField]:
    fields = session.execute(
        select(KeptField.id, KeptField.code, KeptField.field_type).where(~KeptField.is_sensitive)
    )
    choices = session.execute(select(ProfileChoice.profile_field_id, ProfileChoice.code, ProfileChoice.id))
    by_field: dict[int, dict[str, int]] = {}
    for field_id, code, choice_id in choices:
        by_field.setdefault(field_id, {})[code.partition(".")[2]] = choice_id
    return {
        code: ProfileField(field_id, ProfileFieldType(field_type), by_field.get(field_id, {}))
        for field_id, code, field_type in fields
    }


def _ids(session: Session, entries: type[ListEntry]) -> Mapping[str, int]:
    return {row.code: row.id for row in session.execute(select(entries.code, entries.id))}


def _kind_parts(session: Session) -> Mapping[int, KindParts]:
    """What the kinds of request are made of, by their ids."""
    kinds = session.scalars(select(RequestKind).order_by(RequestKind.id)).all()
    return {one.id: KindParts(one.code, *_parts_of(session, one)) for one in kinds}


def _parts_of(
    session: Session, kind: RequestKind
) -> tuple[Mapping[StatusClass, int], tuple[AskedField, ...], tuple[tuple[int, int | None, int], ...]]:
    statuses = session.scalars(select(RequestStatus).where(RequestStatus.flow_id == kind.flow_id))
    fields = session.scalars(select(KindField).where(KindField.kind_id == kind.id).order_by(KindField.id))
    steps = session.scalars(select(KindStep).where(KindStep.kind_id == kind.id).order_by(KindStep.position))
    return (
        {StatusClass(one.status_class): one.id for one in statuses},
        tuple(_asked_field(session, one) for one in fields.all()),
        tuple((one.id, one.after_id, one.offset_days) for one in steps),
    )


def _asked_field(session: Session, one: KindField) -> AskedField:
    choices = select(KindChoice.id).where(KindChoice.field_id == one.id).order_by(KindChoice.position)
    return AskedField(one.id, FieldType(one.field_type), one.is_required, tuple(session.scalars(choices)))
