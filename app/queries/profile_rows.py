"""Profile fields and what is said in them, as frozen rows."""

from dataclasses import dataclass

from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileAnswer, ProfileEntry, ProfileFieldType, ProfileGroup


@dataclass(frozen=True, slots=True)
class ProfileChoiceRow:
    """An answer that a field offers."""

    id: int
    name: BilingualName
    is_retired: bool


@dataclass(frozen=True, slots=True)
class ProfileFieldRow:
    """A field; without `category_ids` it is for every patron. `kept_why` says what it is kept for."""

    id: int
    code: str
    name: BilingualName
    group: ProfileGroup
    field_type: ProfileFieldType
    is_required: bool
    is_sensitive: bool
    is_retired: bool
    kept_why: str | None
    position: int
    choices: tuple[ProfileChoiceRow, ...] = ()
    category_ids: frozenset[int] = frozenset()

    @property
    def is_off(self) -> bool:
        """Whether nothing can be said in it now: retired, or sensitive and not switched on."""
        return self.is_retired or (self.is_sensitive and not self.kept_why)

    def is_for(self, category_id: int | None) -> bool:
        """Whether patrons of this category are asked."""
        return not self.category_ids or category_id in self.category_ids


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """What a patron says in one field; `chosen` are the names of the choices, in their order."""

    field_id: int
    name: BilingualName
    group: ProfileGroup
    answer: ProfileAnswer
    chosen: tuple[BilingualName, ...] = ()

    @property
    def entry(self) -> ProfileEntry:
        """The same, as a form holds it."""
        return ProfileEntry(self.field_id, self.answer)
