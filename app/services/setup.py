"""Makes a new library: whose it is, its first branch and desk, its first staff member, the shipped lists."""

from collections.abc import Iterator

from app.models.base import Record, reference_uid
from app.models.branch import Desk
from app.models.library import Library
from app.models.list_entry import Category, Channel, InteractionKind
from app.models.staff_member import StaffMember
from app.services import message_templates, shipped_lists, texts
from app.services.branches import check_zone, new_branch, usual_hours
from app.services.commands import SetUpLibrary
from app.services.key_lists import take_all_shipped
from app.services.live_records import today_in
from app.services.profile_fields import take_shipped_fields
from app.services.shipped_kinds.taking import take_request_kinds
from app.services.shipped_purposes import purposes
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed


class Setup:
    """What is done once in the life of a library file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_library(self, command: SetUpLibrary) -> Committed[Actor]:
        """Fill an empty file; the result is the first staff member at the first desk.

        Raises EmptyNameError and the other errors of text, UnknownZoneError.
        """
        check_zone(command.zone)
        with self._database.writing(Actor(None, None), Action.SET_UP) as writing:
            branch = new_branch(texts.name(command.branch_name), command.zone)
            desk = Desk(branch=branch, name=texts.name(command.desk_name))
            staff = StaffMember(
                branch=branch, full_name=texts.name(command.staff_name), role=command.staff_role
            )
            writing.session.add_all(
                [_library(command), branch, usual_hours(branch, writing.now), desk, staff, *_lists()]
            )
            take_shipped_fields(writing.session)
            take_all_shipped(writing.session, today_in(branch, writing.now))
            message_templates.take_all_shipped(writing.session)
            take_request_kinds(writing.session)
            writing.session.flush()
            first = Actor(staff.id, desk.id)
        return Committed(first, writing.changes)


def _library(command: SetUpLibrary) -> Library:
    return Library(
        name=texts.name(command.library_name),
        language=command.language,
        is_demonstration=command.is_demonstration,
    )


def _lists() -> Iterator[Record]:
    yield from purposes()
    for place, category in enumerate(shipped_lists.CATEGORIES):
        yield Category(**_entry(Category, category, place))
    for place, channel in enumerate(shipped_lists.CHANNELS):
        yield Channel(**_entry(Channel, channel, place), icon=channel.icon)
    for place, interaction_kind in enumerate(shipped_lists.INTERACTION_KINDS):
        yield InteractionKind(**_entry(InteractionKind, interaction_kind, place))


def _entry(model: type[Record], entry: shipped_lists.ShippedEntry, place: int) -> dict[str, object]:
    return {
        "uid": reference_uid(model.__tablename__, entry.code),
        "code": entry.code,
        "name_id": entry.name.indonesian,
        "name_en": entry.name.english,
        "position": place,
    }
