"""A state as staff see it: always a picture and a word, so that colour is never the only sign."""

from dataclasses import dataclass

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role


@dataclass(frozen=True, slots=True)
class StateMark:
    """What a chip, a row or a bar says about a state. `word` is in the language of the screen."""

    icon: Icon
    role: Role
    word: str
