"""Writes what a form says in the fields of a patron's profile."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.patron import Patron
from app.models.profile_answers import columns_of, entries_of
from app.models.profile_field import ProfileAudience, ProfileChoice, ProfileField
from app.models.profile_value import ProfileValue
from app.models.staff_member import StaffMember
from app.services import texts
from app.vocabulary.changes import Actor
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import LARGEST_NUMBER, ProfileAnswer, ProfileEntry, ProfileFieldType
from app.vocabulary.profile_errors import (
    ProfileFieldOffError,
    ProfileNumberError,
    ProfileRequiredError,
    SensitiveForHelperError,
)
from app.vocabulary.staff import StaffRole

_TYPES: dict[ProfileFieldType, tuple[type, ...]] = {
    ProfileFieldType.TEXT: (str,),
    ProfileFieldType.NUMBER: (int, float),
    ProfileFieldType.DATE: (date,),
    ProfileFieldType.CHOICE: (frozenset,),
    ProfileFieldType.CHOICES: (frozenset,),
    ProfileFieldType.YES_NO: (bool,),
}


def profile_of(session: Session, patron: Patron) -> tuple[ProfileEntry, ...]:
    """What a stored patron says, sensitive or not."""
    query = (
        select(
            ProfileValue.profile_field_id,
            ProfileField.field_type,
            ProfileValue.text,
            ProfileValue.amount,
            ProfileValue.day,
            ProfileValue.choice_id,
        )
        .join(ProfileField, ProfileField.id == ProfileValue.profile_field_id)
        .where(ProfileValue.patron_id == patron.id, ~ProfileValue.deleted)
        .order_by(ProfileValue.id)
    )
    return entries_of(session.execute(query))


def require_sight(session: Session, by: Actor, entries: Sequence[ProfileEntry]) -> None:
    """Raise SensitiveForHelperError where a helper's form speaks of a field that it never showed."""
    if _sees_sensitive(session, by):
        return
    fields = [session.get(ProfileField, one.field_id) for one in entries]
    if any(field is not None and field.is_sensitive for field in fields):
        raise SensitiveForHelperError


def _sees_sensitive(session: Session, by: Actor) -> bool:
    if by.staff_id is None:
        return True
    staff = session.get(StaffMember, by.staff_id)
    return staff is not None and StaffRole(staff.role).sees_sensitive


class PatronProfile:
    """Brings one patron's profile to what a form says; only what differs from `present` is looked at."""

    def __init__(self, session: Session, by: Actor, patron: Patron) -> None:
        self._session = session
        self._by = by
        self._patron = patron

    def write(self, wanted: Sequence[ProfileEntry], present: Sequence[ProfileEntry], *, is_new: bool) -> None:
        """Write what changed.

        Raises ProfileRequiredError for a required field that a new patron leaves empty or a known one
        empties, ProfileFieldOffError, ProfileNumberError, RecordGoneError and the errors of text.
        """
        after = {one.field_id: one.answer for one in wanted if not _is_empty(one.answer)}
        before = {one.field_id: one.answer for one in present}
        changed = [one for one in sorted({*after, *before}) if after.get(one) != before.get(one)]
        for field_id in changed:
            field = self._open_field(field_id)
            if field_id in after:
                self._write_answer(field, self._checked(field, after[field_id]))
            else:
                self._take_away(field_id)
        self._require(after, None if is_new else set(before))

    def _open_field(self, field_id: int) -> ProfileField:
        field = self._session.get(ProfileField, field_id)
        if field is None or field.deleted:
            raise RecordGoneError
        if field.is_off:
            raise ProfileFieldOffError(_name(field))
        return field

    def _checked(self, field: ProfileField, answer: ProfileAnswer) -> ProfileAnswer:
        """The answer as it is stored. ValueError says that the caller is wrong, not the person."""
        field_type = ProfileFieldType(field.field_type)
        if not isinstance(answer, _TYPES[field_type]) or (
            isinstance(answer, bool) and field_type is not ProfileFieldType.YES_NO
        ):
            raise ValueError(f"{field.code} takes no {type(answer).__name__}")
        if isinstance(answer, frozenset):
            self._check_choices(field, answer, is_single=field_type is ProfileFieldType.CHOICE)
        if isinstance(answer, str):
            return texts.said(answer, Limit.STATEMENT)
        if isinstance(answer, int | float) and not isinstance(answer, bool):
            return _number(answer)
        return answer

    def _check_choices(self, field: ProfileField, chosen: frozenset[int], *, is_single: bool) -> None:
        if is_single and len(chosen) > 1:
            raise ValueError(f"{field.code} takes one choice")
        query = select(ProfileChoice.id).where(
            ProfileChoice.profile_field_id == field.id, ~ProfileChoice.deleted
        )
        if not chosen <= set(self._session.scalars(query)):
            raise RecordGoneError

    def _write_answer(self, field: ProfileField, answer: ProfileAnswer) -> None:
        """What stands already stays; else the record of the old answer takes the new one."""
        stored = list(self._stored(field.id))
        missing: list[dict[str, Any]] = []
        for columns in columns_of(answer):
            same = next((one for one in stored if _holds(one, columns)), None)
            if same is None:
                missing.append(columns)
            else:
                stored.remove(same)
        is_of_one = field.field_type != ProfileFieldType.CHOICES
        for columns in missing:
            value = stored.pop() if stored and is_of_one else self._new_value(field)
            for name, held in columns.items():
                setattr(value, name, held)
        for one in stored:
            one.deleted = True

    def _new_value(self, field: ProfileField) -> ProfileValue:
        value = ProfileValue(patron=self._patron, profile_field_id=field.id)
        self._session.add(value)
        return value

    def _take_away(self, field_id: int) -> None:
        for one in self._stored(field_id):
            one.deleted = True

    def _stored(self, field_id: int) -> Sequence[ProfileValue]:
        query = select(ProfileValue).where(
            ProfileValue.patron_id == self._patron.id,
            ProfileValue.profile_field_id == field_id,
            ~ProfileValue.deleted,
        )
        return self._session.scalars(query.order_by(ProfileValue.id)).all()

    def _require(self, after: Mapping[int, ProfileAnswer], had: set[int] | None) -> None:
        """Raise ProfileRequiredError. `had`: the fields in which a known patron said something before."""
        for field in _required(self._session, self._patron.category_id):
            is_asked = (had is None or field.id in had) and not field.is_off
            is_hidden = field.is_sensitive and not _sees_sensitive(self._session, self._by)
            if is_asked and not is_hidden and field.id not in after:
                raise ProfileRequiredError(_name(field))


def _required(session: Session, category_id: int | None) -> Sequence[ProfileField]:
    """The required fields for patrons of a category, in their order."""
    mine = select(ProfileAudience.profile_field_id).where(
        ~ProfileAudience.deleted, ProfileAudience.category_id == category_id
    )
    some = select(ProfileAudience.profile_field_id).where(~ProfileAudience.deleted)
    query = select(ProfileField).where(
        ProfileField.is_required,
        ~ProfileField.deleted,
        ProfileField.id.in_(mine) | ProfileField.id.not_in(some),
    )
    return session.scalars(query.order_by(ProfileField.position, ProfileField.id)).all()


def _is_empty(answer: ProfileAnswer) -> bool:
    return isinstance(answer, str | frozenset) and not answer


def _holds(value: ProfileValue, columns: Mapping[str, Any]) -> bool:
    return all(getattr(value, name) == held for name, held in columns.items())


def _number(answer: float) -> float:
    if not math.isfinite(answer) or abs(answer) > LARGEST_NUMBER:
        raise ProfileNumberError(str(answer))
    return float(answer)


def _name(field: ProfileField) -> BilingualName:
    return BilingualName(field.name_id, field.name_en)
