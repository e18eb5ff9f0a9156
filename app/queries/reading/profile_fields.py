"""Reads the fields of profiles with their choices, and for whom they are."""

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.profile_field import ProfileAudience, ProfileChoice, ProfileField
from app.queries.profile_rows import ProfileChoiceRow, ProfileFieldRow
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileFieldType, ProfileGroup

_FIELDS = (
    select(
        ProfileField.id,
        ProfileField.code,
        ProfileField.name_id,
        ProfileField.name_en,
        ProfileField.profile_group,
        ProfileField.field_type,
        ProfileField.is_required,
        ProfileField.is_sensitive,
        ProfileField.is_retired,
        ProfileField.kept_why,
        ProfileField.position,
    )
    .where(~ProfileField.deleted)
    .order_by(ProfileField.position, ProfileField.id)
)
_CHOICES = (
    select(
        ProfileChoice.id,
        ProfileChoice.profile_field_id,
        ProfileChoice.name_id,
        ProfileChoice.name_en,
        ProfileChoice.is_retired,
    )
    .where(~ProfileChoice.deleted)
    .order_by(ProfileChoice.position, ProfileChoice.id)
)
_AUDIENCES = select(ProfileAudience.profile_field_id, ProfileAudience.category_id).where(
    ~ProfileAudience.deleted
)


def profile_fields(session: Session, *, sensitive: bool) -> tuple[ProfileFieldRow, ...]:
    """All fields, retired ones too, group by group in the order that the library gave them."""
    choices: dict[int, list[ProfileChoiceRow]] = defaultdict(list)
    for choice in session.execute(_CHOICES):
        name = BilingualName(choice.name_id, choice.name_en)
        choices[choice.profile_field_id].append(ProfileChoiceRow(choice.id, name, choice.is_retired))
    audiences: dict[int, set[int]] = defaultdict(set)
    for audience in session.execute(_AUDIENCES):
        audiences[audience.profile_field_id].add(audience.category_id)
    rows = [_field(row, choices, audiences) for row in session.execute(_FIELDS)]
    shown = [row for row in rows if sensitive or not row.is_sensitive]
    return tuple(sorted(shown, key=_group_place))


def _group_place(row: ProfileFieldRow) -> int:
    return list(ProfileGroup).index(row.group)


def _field(
    row: Any, choices: dict[int, list[ProfileChoiceRow]], audiences: dict[int, set[int]]
) -> ProfileFieldRow:
    return ProfileFieldRow(
        id=row.id,
        code=row.code,
        name=BilingualName(row.name_id, row.name_en),
        group=ProfileGroup(row.profile_group),
        field_type=ProfileFieldType(row.field_type),
        is_required=row.is_required,
        is_sensitive=row.is_sensitive,
        is_retired=row.is_retired,
        kept_why=row.kept_why,
        position=row.position,
        choices=tuple(choices.get(row.id, ())),
        category_ids=frozenset(audiences.get(row.id, ())),
    )
