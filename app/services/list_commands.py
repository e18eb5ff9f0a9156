"""What can be done to the library's own lists, as frozen commands; None as an id adds a new entry."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.key_information import Heading, Shape
from app.vocabulary.names import BilingualName
from app.vocabulary.questions import Terms


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


@dataclass(frozen=True, slots=True)
class KeepTerms:
    """After how many days a heading wants confirming, and is asked about again once it was declined."""

    heading: Heading
    terms: Terms
