"""The interactions of a timeline: the patron's own, and those that the patron took part in."""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, String, bindparam, func, literal, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from app.models.derived import InteractionWords
from app.models.interaction import Interaction
from app.models.participant import Participant
from app.queries.reading.timeline.asked import AT, CHANNEL, ID, LIMIT, PATRON, STAFF, Asked
from app.queries.reading.timeline.marks import Mark, Slot
from app.queries.timeline_listing import TimelineKind
from app.storage.search import TextSearch

RARE = 20_000
"""Words that so many interactions of the library hold at the most are looked up in the index of all; more
frequent ones are looked for along the patron's own entries, where they are soon met."""

_MOMENT = type_coerce(Interaction.happened_at, BigInteger)
_TOOK_PART_IN = select(Participant.interaction_id).where(
    Participant.patron_id == PATRON, ~Participant.deleted
)
_CONDITIONS = {"staff": Interaction.staff_id == STAFF, "channel": Interaction.channel_id == CHANNEL}
_WHOSE = {"own": Interaction.patron_id == PATRON, "part": Interaction.id.in_(_TOOK_PART_IN)}
_WORDS = literal(" ") + InteractionWords.words + literal(" ")


class InteractionMarks:
    """Two statements a page; with words one more, which counts how frequent they are."""

    def __init__(self, search: TextSearch) -> None:
        self._search = search

    def marks(self, session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
        """The entries below a mark, each list newest first."""
        if not asked.wants(TimelineKind.INTERACTIONS):
            return []
        values = asked.values(Slot.INTERACTION, mark, limit)
        queries = [_along(whose, asked.filters) for whose in _WHOSE]
        if asked.words and self._are_rare(session, asked):
            found = self._search.interactions().order_by(None)
            queries = [query.where(Interaction.id.in_(found)) for query in queries]
            values |= self._search.sought_in_notes(asked.words)
        elif asked.words:
            queries = [query.where(_holding(len(asked.words))) for query in queries]
            values |= {f"word_{number}": _pattern(word) for number, word in enumerate(asked.words)}
        return [
            [Mark(row[0], Slot.INTERACTION, row[1]) for row in session.execute(query, values)]
            for query in queries
        ]

    def _are_rare(self, session: Session, asked: Asked) -> bool:
        found = self._search.interactions().order_by(None).limit(RARE + 1).subquery()
        counted = select(func.count()).select_from(found)
        return session.scalars(counted, self._search.sought_in_notes(asked.words)).one() <= RARE


@cache
def _along(whose: str, filters: frozenset[str]) -> Select[*tuple[Any, ...]]:
    return (
        select(_MOMENT, Interaction.id)
        .where(_WHOSE[whose], ~Interaction.deleted, *(_CONDITIONS[name] for name in sorted(filters)))
        .where(tuple_(_MOMENT, Interaction.id) < tuple_(AT, ID))
        .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
        .limit(LIMIT)
    )


@cache
def _holding(count: int) -> Any:
    patterns = (_WORDS.like(bindparam(f"word_{number}", type_=String)) for number in range(count))
    held = select(1).where(InteractionWords.interaction_id == Interaction.id, *patterns)
    return held.correlate(Interaction).exists()


def _pattern(word: str) -> str:
    """A word stands between blanks, and holds letters and digits alone."""
    return f"% {word} %" if len(word) == 1 else f"% {word}%"
