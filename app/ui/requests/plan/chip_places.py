"""Finds places for the chips on top of marks: rows in which none covers another, or the line of another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ROWS = 3
_OVERHANG = 6.0
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class ChipPlace:
    """Row 0 is the highest; `left` and `width` are in pixels."""

    row: int
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where the chip ends."""
        return self.left + self.width


def chip_places(xs: Sequence[float], widths: Sequence[float], right_edge: float) -> list[ChipPlace] | None:
    """A place for each mark's chip, marks from left to right; None where there are not enough rows.

    A chip opens to the right of its line, or to the left where the right edge or another mark is near.
    """
    return _placed(xs, widths, right_edge, [])


def _placed(
    xs: Sequence[float], widths: Sequence[float], right_edge: float, before: list[ChipPlace]
) -> list[ChipPlace] | None:
    place = len(before)
    if place == len(xs):
        return before
    for chip in _candidates(xs[place], widths[place], right_edge):
        others = [x for other, x in enumerate(xs) if other != place]
        if _is_free(chip, before, others):
            found = _placed(xs, widths, right_edge, [*before, chip])
            if found is not None:
                return found
    return None


def _candidates(x: float, width: float, right_edge: float) -> Iterator[ChipPlace]:
    for row in range(ROWS):
        for left in (x - _OVERHANG, x + _OVERHANG - width):
            if left >= 0 and left + width <= right_edge:
                yield ChipPlace(row, left, width)


def _is_free(chip: ChipPlace, placed: Sequence[ChipPlace], other_lines: Sequence[float]) -> bool:
    """Lines come down from the rows above, so that in the first row there is none to cover."""
    beside = [one for one in placed if one.row == chip.row]
    if any(chip.left < one.right + _GAP and one.left < chip.right + _GAP for one in beside):
        return False
    return chip.row == 0 or not any(chip.left - 1 <= x <= chip.right + 1 for x in other_lines)
