"""What one line of a popup list shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.theme.icon_names import Icon
from app.vocabulary.matching import Excerpt

NOTHING = Excerpt("", ())


@dataclass(frozen=True, slots=True)
class PickLine:
    """`value` is what picking the line answers; a heading has none, and cannot be picked.

    Texts are shown letter by letter; their spans are marked. `right` is never cut off. A line that `is_off`
    is grey, and picking it does nothing.
    """

    name: Excerpt
    second: Excerpt = NOTHING
    right: str = ""
    key: str = ""
    icon: Icon | None = None
    value: object = None
    is_off: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it stands over a group."""
        return self.value is None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.name.text, self.second.text, self.right, self.key)
        return ", ".join(part for part in parts if part)


def heading(text: str, right: str = "") -> PickLine:
    """A line over a group."""
    return PickLine(Excerpt(text, ()), right=right)


def first_pickable(lines: Sequence[PickLine]) -> int | None:
    """The row of the first line that can be picked."""
    return next((row for row, line in enumerate(lines) if not line.is_heading and not line.is_off), None)
