"""Reads what patrons say in the fields of their profiles."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Integer, bindparam, or_, select
from sqlalchemy.orm import Session

from app.models.profile_answers import entries_of
from app.models.profile_field import ProfileChoice, ProfileField
from app.models.profile_value import ProfileValue
from app.queries.profile_rows import ProfileLine
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileEntry, ProfileGroup

_VALUES = (
    select(
        ProfileValue.id,
        ProfileValue.profile_field_id,
        ProfileField.name_id,
        ProfileField.name_en,
        ProfileField.profile_group,
        ProfileField.field_type,
        ProfileField.is_sensitive,
        ProfileValue.text,
        ProfileValue.amount,
        ProfileValue.day,
        ProfileValue.choice_id,
        ProfileChoice.name_id.label("choice_id_name"),
        ProfileChoice.name_en.label("choice_en_name"),
    )
    .join(ProfileField, ProfileField.id == ProfileValue.profile_field_id)
    .outerjoin(ProfileChoice, ProfileChoice.id == ProfileValue.choice_id)
    .where(
        ProfileValue.patron_id == bindparam("patron_id", type_=Integer),
        ~ProfileValue.deleted,
        ~ProfileField.deleted,
        or_(~ProfileField.is_sensitive, ProfileField.kept_why.is_not(None)),
    )
    .order_by(ProfileField.position, ProfileField.id, ProfileChoice.position, ProfileValue.id)
)
"""What was said in sensitive fields is not read while they are off, as with identity numbers."""


def profile_lines(session: Session, patron_id: int, *, sensitive: bool) -> tuple[ProfileLine, ...]:
    """What a patron says, field by field in the library's order."""
    rows = [
        row for row in session.execute(_VALUES, {"patron_id": patron_id}) if sensitive or not row.is_sensitive
    ]
    by_field: dict[int, list[Any]] = {}
    for row in rows:
        by_field.setdefault(row.profile_field_id, []).append(row)
    return tuple(_line(one) for one in by_field.values())


def entries(lines: Iterable[ProfileLine]) -> tuple[ProfileEntry, ...]:
    """The same, as a form holds it."""
    return tuple(sorted((line.entry for line in lines), key=_field_id))


def _field_id(entry: ProfileEntry) -> int:
    return entry.field_id


def _line(rows: list[Any]) -> ProfileLine:
    first = rows[0]
    (entry,) = entries_of(sorted(rows, key=_value_id))
    answer = entry.answer
    return ProfileLine(
        field_id=first.profile_field_id,
        name=BilingualName(first.name_id, first.name_en),
        group=ProfileGroup(first.profile_group),
        answer=answer,
        chosen=tuple(
            dict.fromkeys(
                BilingualName(row.choice_id_name, row.choice_en_name)
                for row in rows
                if isinstance(answer, frozenset) and row.choice_id in answer
            )
        ),
    )


def _value_id(row: Any) -> int:
    return int(row.id)
