"""What is done to the fields of profiles: kept, put in order, removed while nobody has said anything."""

from collections.abc import Sequence

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from app.models.base import reference_uid
from app.models.list_entry import Category
from app.models.profile_field import ProfileAudience, ProfileChoice, ProfileField
from app.models.profile_value import ProfileValue
from app.services.list_entries import cleaned_name, entries, free_code, free_name, new_entry
from app.services.live_records import live, the_library
from app.services.profile_commands import (
    KeepIdentityNumbers,
    KeepProfileField,
    KeptChoice,
    OrderProfileFields,
    RemoveProfileField,
)
from app.services.shipped_profile import ALWAYS_SENSITIVE, FIELDS, ShippedField
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.profile_errors import ChoiceNameTakenError, FieldHasValuesError, NoChoicesError
from app.vocabulary.text import fold, optional


class ProfileFields:
    """Actions on profile fields. What patrons have said is never lost by any of them.

    Each may raise RecordGoneError, EmptyNameError and the other errors of text.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, by: Actor, command: KeepProfileField) -> Committed[int]:
        """Add or change a field with its choices; the result is its id.

        Raises ListNameTakenError, NoChoicesError, ChoiceNameTakenError, and FieldHasValuesError when the type
        of a field would change in which patrons have said something.
        """
        with self._database.writing(by, Action.EDIT_PROFILE_FIELDS) as writing:
            session = writing.session
            others = entries(session, ProfileField)
            name = free_name(command.name, others, command.field_id)
            if command.field_id is None:
                field = new_entry(session, ProfileField, free_code(name, others), len(others))
            else:
                field = live(session, ProfileField, command.field_id)
                if field.field_type != command.field_type:
                    _require_unused(session, field)
            field.name_id, field.name_en = name
            _describe(field, command)
            session.flush()
            _keep_choices(session, field, command)
            _keep_audience(session, field, command.category_ids)
            if command.place is not None:
                _put(field, [one for one in others if one is not field], command.place)
        return Committed(field.id, writing.changes)

    def remove(self, by: Actor, command: RemoveProfileField) -> Committed[int]:
        """Remove a field; the result is its id.

        Raises FieldHasValuesError when patrons have said something in it: then it can be retired.
        """
        with self._database.writing(by, Action.EDIT_PROFILE_FIELDS) as writing:
            field = live(writing.session, ProfileField, command.field_id)
            _require_unused(writing.session, field)
            for choice in _choices(writing.session, field):
                choice.deleted = True
            _keep_audience(writing.session, field, frozenset())
            field.deleted = True
        return Committed(field.id, writing.changes)

    def order(self, by: Actor, command: OrderProfileFields) -> Committed[int]:
        """Give the fields their places; the result is how many were named."""
        with self._database.writing(by, Action.EDIT_PROFILE_FIELDS) as writing:
            for place, field_id in enumerate(command.field_ids):
                live(writing.session, ProfileField, field_id).position = place
        return Committed(len(command.field_ids), writing.changes)

    def take_shipped(self, by: Actor) -> Committed[int]:
        """Add the usual fields where there is none, for older libraries; the result is how many."""
        with self._database.writing(by, Action.EDIT_PROFILE_FIELDS) as writing:
            is_empty = not entries(writing.session, ProfileField)
            if is_empty:
                take_shipped_fields(writing.session)
        return Committed(len(FIELDS) if is_empty else 0, writing.changes)

    def keep_identity_numbers(self, by: Actor, command: KeepIdentityNumbers) -> Committed[int]:
        """Say why national identity numbers are kept, or no longer; the result is the library's id."""
        with self._database.writing(by, Action.EDIT_PROFILE_FIELDS) as writing:
            library = the_library(writing.session)
            library.identity_number_reason = optional(command.reason, Limit.LINE)
        return Committed(library.id, writing.changes)


def take_shipped_fields(session: Session) -> None:
    """Give a new library the fields of the paper."""
    for place, shipped in enumerate(FIELDS):
        field = new_entry(session, ProfileField, shipped.entry.code, place)
        field.name_id, field.name_en = shipped.entry.name
        field.profile_group, field.field_type = shipped.group, shipped.field_type
        field.is_required, field.is_retired = False, False
        field.is_sensitive = shipped.is_sensitive
        session.flush()
        _take_choices(session, field, shipped)


def _take_choices(session: Session, field: ProfileField, shipped: ShippedField) -> None:
    for place, entry in enumerate(shipped.choices):
        choice = new_entry(session, ProfileChoice, f"{field.code}.{entry.code}", place)
        choice.name_id, choice.name_en = entry.name
        choice.profile_field_id = field.id
        choice.is_retired = False


def _describe(field: ProfileField, command: KeepProfileField) -> None:
    field.profile_group = command.group
    field.field_type = command.field_type
    field.is_required = command.is_required
    field.is_sensitive = command.is_sensitive or field.code in ALWAYS_SENSITIVE
    field.is_retired = command.is_retired
    field.kept_why = optional(command.kept_why, Limit.LINE)


def _put(field: ProfileField, others: Sequence[ProfileField], place: int) -> None:
    """Number all fields anew, with this one behind so many of its group."""
    group = [one for one in others if one.profile_group == field.profile_group]
    rest = [one for one in others if one.profile_group != field.profile_group]
    for number, one in enumerate([*group[:place], field, *group[place:], *rest]):
        if one.position != number:
            one.position = number


def _keep_choices(session: Session, field: ProfileField, command: KeepProfileField) -> None:
    """Bring the choices to what the command names; those left out stay with what was said, retired."""
    wanted = command.choices if command.field_type.takes_choices else ()
    names = _distinct_names(wanted)
    if command.field_type.takes_choices and all(one.is_retired for one in wanted):
        raise NoChoicesError
    present = _choices(session, field)
    by_id = {one.id: one for one in present}
    for one in present:
        one.is_retired = True
    coded = list(entries(session, ProfileChoice))
    for place, (kept, name) in enumerate(zip(wanted, names, strict=True)):
        choice = by_id.get(kept.choice_id) if kept.choice_id is not None else None
        if choice is None:
            choice = new_entry(session, ProfileChoice, free_code(name, coded, f"{field.code}."), place)
            choice.profile_field_id = field.id
            coded.append(choice)
        choice.name_id, choice.name_en = name
        choice.position, choice.is_retired = place, kept.is_retired


def _distinct_names(choices: Sequence[KeptChoice]) -> list[BilingualName]:
    names = [cleaned_name(one.name) for one in choices]
    seen: set[str] = set()
    for name in names:
        words = {fold(part) for part in name}
        if words & seen:
            raise ChoiceNameTakenError(name.indonesian)
        seen |= words
    return names


def _choices(session: Session, field: ProfileField) -> Sequence[ProfileChoice]:
    query = select(ProfileChoice).where(ProfileChoice.profile_field_id == field.id, ~ProfileChoice.deleted)
    return session.scalars(query.order_by(ProfileChoice.position, ProfileChoice.id)).all()


def _keep_audience(session: Session, field: ProfileField, category_ids: frozenset[int]) -> None:
    query = select(ProfileAudience).where(ProfileAudience.profile_field_id == field.id)
    present = {one.category_id: one for one in session.scalars(query)}
    for category_id, audience in present.items():
        audience.deleted = category_id not in category_ids
    for category_id in sorted(category_ids - set(present)):
        category = live(session, Category, category_id)
        uid = reference_uid(ProfileAudience.__tablename__, f"{field.code}:{category.code}")
        session.add(ProfileAudience(uid=uid, profile_field_id=field.id, category_id=category_id))


def _require_unused(session: Session, field: ProfileField) -> None:
    """Raise FieldHasValuesError for a field in which patrons say something, removed patrons too."""
    count = session.scalar(
        select(func.count(distinct(ProfileValue.patron_id))).where(
            ProfileValue.profile_field_id == field.id, ~ProfileValue.deleted
        )
    )
    if count:
        raise FieldHasValuesError(BilingualName(field.name_id, field.name_en), count)
