"""How a text gets out by each channel: copied, as mail, as a letter, or spoken."""

from enum import Enum, auto


class Way(Enum):
    """What the program does for a channel; the last step is always a person's."""

    COPY = auto()
    WHATSAPP = auto()
    MAIL = auto()
    LETTER = auto()
    SPEAK = auto()


_OF_CODE = {
    "whatsapp": Way.WHATSAPP,
    "email": Way.MAIL,
    "letter": Way.LETTER,
    "desk": Way.SPEAK,
    "phone": Way.SPEAK,
    "visit": Way.SPEAK,
    "event": Way.SPEAK,
    "virtual_gathering": Way.SPEAK,
}


def way_of(channel_code: str) -> Way:
    """The way of a channel; of one that the library has added itself: copying."""
    return _OF_CODE.get(channel_code, Way.COPY)
