"""The papers that a library prints on, in millimetres."""

from enum import StrEnum


class Paper(StrEnum):
    """Sheets are cut; rolls are as long as what is on them."""

    A4 = "a4"
    F4 = "f4"
    A5 = "a5"
    ROLL_80 = "roll_80"
    ROLL_58 = "roll_58"

    @property
    def width(self) -> int:
        """The width."""
        return _MEASURES[self][0]

    @property
    def height(self) -> int | None:
        """The height; None for a roll."""
        return _MEASURES[self][1]

    @property
    def margin(self) -> int:
        """What stays white at each edge: a roll's printing head leaves four to five millimetres by itself."""
        return _MEASURES[self][2]

    @property
    def is_roll(self) -> bool:
        """Whether it has no height of its own."""
        return self.height is None


# A4 and A5: ISO 216. F4 is the folio of Indonesian offices (215 x 330 mm).
_MEASURES: dict[Paper, tuple[int, int | None, int]] = {
    Paper.A4: (210, 297, 18),
    Paper.F4: (215, 330, 18),
    Paper.A5: (148, 210, 12),
    Paper.ROLL_80: (80, None, 4),
    Paper.ROLL_58: (58, None, 4),
}
