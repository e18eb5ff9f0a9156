"""What can be done to the library's own lists, as frozen commands; None as an id adds a new entry."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.key_information import Shape
from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class KeepService:
    """A service of the library; `exists_since` None says that it is only planned."""

    service_id: int | None
    name: BilingualName
    exists_since: date | None
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class KeepAnswer:
    """A prepared answer of a shape (which never changes); `asks_who` offers to name a patron with it."""

    answer_id: int | None
    shape: Shape
    name: BilingualName
    asks_who: bool = False
    is_retired: bool = False
