"""Opening hours as one line without nights: how far along it a moment lies, and the way back."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class OpenSpan(NamedTuple):
    """From an opening to a closing, in milliseconds since 1970."""

    opens: int
    closes: int


def trimmed(spans: Iterable[OpenSpan]) -> Iterator[OpenSpan]:
    """Spans without what an earlier one covers: a clock put forward can push hours onto each other."""
    reached = None
    for opens, closes in spans:
        begins = opens if reached is None else max(opens, reached)
        if begins < closes:
            yield OpenSpan(begins, closes)
            reached = closes


class OpeningLine:
    """The spans between two moments `begins` and `ends` (milliseconds), in order.

    A *position* counts the opening milliseconds since `begins`. Between a closing and the next opening it
    stands still, so that working time is nothing but the difference of two positions.
    """

    def __init__(self, begins: int, ends: int, spans: Iterable[OpenSpan]) -> None:
        self.begins = begins
        self.ends = ends
        self._opens: list[int] = []
        self._reached: list[int] = [0]  # one more than there are spans: what lies before each, and in all
        for opens, closes in trimmed(spans):
            self._opens.append(opens)
            self._reached.append(self._reached[-1] + closes - opens)

    def covers(self, moment: int) -> bool:
        """Whether the line knows about this moment."""
        return self.begins <= moment < self.ends

    def position(self, moment: int) -> int:
        """How much opening time has passed since the line begins."""
        span = bisect_right(self._opens, moment) - 1
        if span < 0:
            return 0
        return min(self._reached[span] + moment - self._opens[span], self._reached[span + 1])

    def moment_of(self, position: int) -> int | None:
        """The first moment at which so much has passed, or None when the line is too short for it.

        A position that is both a closing and the next opening is the closing.
        """
        span = bisect_left(self._reached, position) - 1
        if position > self._reached[-1] or span < 0:
            return None
        return self._opens[span] + position - self._reached[span]

    def opening_after(self, moment: int) -> int | None:
        """The first opening later than `moment`, or None when the line has none."""
        place = bisect_right(self._opens, moment)
        return self._opens[place] if place < len(self._opens) else None

    def is_open(self, moment: int) -> bool:
        """Whether a span covers the moment; at its closing it no longer does."""
        span = bisect_right(self._opens, moment) - 1
        if span < 0:
            return False
        return moment - self._opens[span] < self._reached[span + 1] - self._reached[span]
