"""Profile fields, and patrons by what they say in them."""

from collections.abc import Sequence

from sqlalchemy import Integer, bindparam, distinct, exists, func, select
from sqlalchemy.orm import Session

from app.errors import RecordGoneError
from app.models.library import Library
from app.models.patron import Patron
from app.models.profile_field import ProfileField
from app.models.profile_value import ProfileValue
from app.queries.profile_rows import ProfileFieldRow
from app.queries.reading.profile_conditions import ProfileCondition, patrons_who
from app.queries.reading.profile_fields import profile_fields
from app.queries.reading.sight import sees_sensitive
from app.storage.database import Database
from app.vocabulary.changes import Actor

_IDENTITY = select(Library.identity_number_reason).where(~Library.deleted).order_by(Library.id).limit(1)
_USED = select(ProfileField.id).where(
    exists().where(ProfileValue.profile_field_id == ProfileField.id, ~ProfileValue.deleted)
)
_BY_CHOICE = (
    select(ProfileValue.choice_id, func.count(distinct(ProfileValue.patron_id)).label("patron_count"))
    .join(Patron, Patron.id == ProfileValue.patron_id)
    .where(
        ProfileValue.profile_field_id == bindparam("field_id", type_=Integer),
        ProfileValue.choice_id.is_not(None),
        ~ProfileValue.deleted,
        ~Patron.deleted,
    )
    .group_by(ProfileValue.choice_id)
)


class Profiles:
    """Reads fields, and asks patrons' answers. Sensitive fields exist only for those who may see them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fields(self, viewer: Actor | None) -> tuple[ProfileFieldRow, ...]:
        """All fields that the viewer may see, also those that are off."""
        with self._database.reading() as session:
            return profile_fields(session, sensitive=sees_sensitive(session, viewer))

    def used_fields(self) -> frozenset[int]:
        """The ids of the fields in which somebody says something: they can be retired, and not removed."""
        with self._database.reading() as session:
            return frozenset(session.scalars(_USED))

    def identity_reason(self) -> str | None:
        """Why national identity numbers are kept; None: they are not."""
        with self._database.reading() as session:
            return session.scalars(_IDENTITY).first()

    def patrons_who(self, conditions: Sequence[ProfileCondition], viewer: Actor | None) -> tuple[int, ...]:
        """The ids of the patrons of whom all conditions hold.

        Raises RecordGoneError for a field that is gone, that the viewer may not see, or that is
        sensitive and off.
        """
        with self._database.reading() as session:
            self._require(session, {one.field_id for one in conditions}, viewer)
            return tuple(session.scalars(patrons_who(conditions)))

    def counts(self, field_id: int, viewer: Actor | None) -> dict[int, int]:
        """How many patrons gave each choice of a field. Raises RecordGoneError, as above."""
        with self._database.reading() as session:
            self._require(session, {field_id}, viewer)
            rows = session.execute(_BY_CHOICE, {"field_id": field_id})
            return {row.choice_id: row.patron_count for row in rows if row.choice_id is not None}

    def _require(self, session: Session, field_ids: set[int], viewer: Actor | None) -> None:
        fields = profile_fields(session, sensitive=sees_sensitive(session, viewer))
        if not field_ids <= {one.id for one in fields if not (one.is_sensitive and one.is_off)}:
            raise RecordGoneError
