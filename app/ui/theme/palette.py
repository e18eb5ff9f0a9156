"""The colours of the desk as data: one light and one dark table, every colour under the name of its role."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a colour is for. The last six are states: they mean a state of work and nothing else."""

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    TEXT = "text"
    MUTED = "muted"
    BORDER = "border"
    CONTROL = "control"
    ACCENT = "accent"
    ON_ACCENT = "on accent"
    SELECTION = "selection"
    SELECTED_TEXT = "selected text"
    LATE = "late"
    DUE = "due"
    WAITING = "waiting"
    DONE = "done"
    INFO = "info"
    NEUTRAL = "neutral"


STATES = (Role.LATE, Role.DUE, Role.WAITING, Role.DONE, Role.INFO, Role.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Palette:
    """One scheme's colours as `#RRGGBB`; states and the accent also have a tint to stand on."""

    is_dark: bool
    colours: Mapping[Role, str]
    tints: Mapping[Role, str]

    def with_high_contrast(self) -> "Palette":
        """The same scheme for people who asked their system for more: no muted text, no faint lines."""
        strong = {
            Role.MUTED: self.colours[Role.TEXT],
            Role.BORDER: self.colours[Role.CONTROL],
            Role.CONTROL: self.colours[Role.TEXT],
        }
        return replace(self, colours=MappingProxyType({**self.colours, **strong}))


LIGHT = Palette(
    is_dark=False,
    colours=MappingProxyType(
        {
            Role.WINDOW: "#EFF2F1",
            Role.SURFACE: "#FFFFFF",
            Role.RAISED: "#F6F8F7",
            Role.TEXT: "#1A2322",
            Role.MUTED: "#56625F",
            Role.BORDER: "#D6DDDB",
            Role.CONTROL: "#75817E",
            Role.ACCENT: "#0B6A61",
            Role.ON_ACCENT: "#FFFFFF",
            Role.SELECTION: "#D5EAE6",
            Role.SELECTED_TEXT: "#0F2B28",
            Role.LATE: "#AE2A1E",
            Role.DUE: "#855000",
            Role.WAITING: "#4A4DA6",
            Role.DONE: "#35691F",
            Role.INFO: "#0F5C88",
            Role.NEUTRAL: "#4B5755",
        }
    ),
    tints=MappingProxyType(
        {
            Role.ACCENT: "#E3F1EE",
            Role.LATE: "#FBE9E6",
            Role.DUE: "#FBEFD8",
            Role.WAITING: "#ECEDF9",
            Role.DONE: "#E8F2E2",
            Role.INFO: "#E3EFF7",
            Role.NEUTRAL: "#E9EDEC",
        }
    ),
)

DARK = Palette(
    is_dark=True,
    colours=MappingProxyType(
        {
            Role.WINDOW: "#131718",
            Role.SURFACE: "#1B2021",
            Role.RAISED: "#232A2B",
            Role.TEXT: "#E4E9E8",
            Role.MUTED: "#A3AEAC",
            Role.BORDER: "#343D3E",
            Role.CONTROL: "#7D8B89",
            Role.ACCENT: "#62C6B8",
            Role.ON_ACCENT: "#06231F",
            Role.SELECTION: "#1D3F3A",
            Role.SELECTED_TEXT: "#EEF8F6",
            Role.LATE: "#FF9D92",
            Role.DUE: "#F0BF70",
            Role.WAITING: "#B9BDFF",
            Role.DONE: "#A3D28C",
            Role.INFO: "#90CAF1",
            Role.NEUTRAL: "#B4BEBC",
        }
    ),
    tints=MappingProxyType(
        {
            Role.ACCENT: "#1B3532",
            Role.LATE: "#3C211F",
            Role.DUE: "#382C17",
            Role.WAITING: "#292B49",
            Role.DONE: "#213320",
            Role.INFO: "#19303F",
            Role.NEUTRAL: "#2C3435",
        }
    ),
)
