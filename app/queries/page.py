"""The beginning of a list: what a long list shows before the rest of its ids is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True)
class Page(Generic[RowT]):
    """The first ids of a listing with their rows, from one read; `complete` when there are no more ids."""

    ids: tuple[int, ...]
    rows: Mapping[int, RowT]
    complete: bool
