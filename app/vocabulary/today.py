"""What Today is made of, and how it is arranged: in which column and order, and what is left out."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum

from app.vocabulary.staff import StaffRole


class TodaySection(StrEnum):
    """The parts of Today that can be moved."""

    LATE = "late"
    DUE = "due"
    HANDED = "handed"
    FOLLOW_UPS = "follow_ups"
    COMING = "coming"
    WAITING = "waiting"
    UNPROMISED = "unpromised"
    SILENT = "silent"
    WORDS = "words"
    DRAFTS = "drafts"
    CAME_BACK = "came_back"
    PATRONS = "patrons"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Each section once, from top to bottom."""

    left: tuple[TodaySection, ...]
    right: tuple[TodaySection, ...]
    hidden: tuple[TodaySection, ...] = ()


_BY_THE_PATRON = (TodaySection.CAME_BACK, TodaySection.PATRONS)
_AMONG_STAFF = (TodaySection.WORDS, TodaySection.DRAFTS)

_FRONT_LINE = Arrangement(
    left=(
        TodaySection.LATE,
        TodaySection.DUE,
        TodaySection.FOLLOW_UPS,
        TodaySection.HANDED,
        TodaySection.SILENT,
        TodaySection.COMING,
        TodaySection.WAITING,
        TodaySection.UNPROMISED,
    ),
    right=(*_AMONG_STAFF, *_BY_THE_PATRON),
)
_BACK_OFFICE = Arrangement(
    left=(
        TodaySection.HANDED,
        TodaySection.LATE,
        TodaySection.DUE,
        TodaySection.COMING,
        TodaySection.UNPROMISED,
        TodaySection.WAITING,
        TodaySection.SILENT,
    ),
    right=(*_AMONG_STAFF, TodaySection.FOLLOW_UPS, *_BY_THE_PATRON),
)


def beginning_of(role: StaffRole) -> Arrangement:
    """What a side of the counter begins with."""
    return _BACK_OFFICE if role is StaffRole.BACK_OFFICE else _FRONT_LINE


def arrangement_text(arrangement: Arrangement) -> str:
    """The arrangement as it is kept: `late due|words|coming`."""
    return "|".join(" ".join(getattr(arrangement, one.name)) for one in fields(arrangement))


def arrangement_from(text: str | None, role: StaffRole) -> Arrangement:
    """What was kept; sections made since stand where the side begins with them, at the end of the column."""
    beginning = beginning_of(role)
    if text is None:
        return beginning
    parts = [*text.split("|"), "", "", ""]
    left, right, hidden = (_known(part.split()) for part in parts[:3])
    placed = {*left, *right, *hidden}
    return Arrangement(
        left=(*left, *(one for one in beginning.left if one not in placed)),
        right=(*right, *(one for one in beginning.right if one not in placed)),
        hidden=hidden,
    )


def _known(names: Iterable[str]) -> tuple[TodaySection, ...]:
    return tuple(TodaySection(name) for name in dict.fromkeys(names) if name in set(TodaySection))
