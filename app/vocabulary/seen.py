"""What a command was based on: the value that was on the screen when it was given."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

ValueT_co = TypeVar("ValueT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Seen(Generic[ValueT_co]):
    """The value that was seen; without `looked` nobody did (a script), and nothing is compared."""

    value: ValueT_co
    looked: bool = True


NOT_LOOKED: Seen[Any] = Seen(None, looked=False)
