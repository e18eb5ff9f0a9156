"""What a desk chose last, so that the next note begins with it."""

from dataclasses import dataclass


@dataclass(slots=True)
class LastChoices:
    """What was chosen last at this desk, to begin with the next time."""

    kind: str = ""
    channel: str = ""
