"""What is on a sheet, before any paper is chosen: blocks in order, which are a text as well as a picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the sheet."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph, as it was written: line ends stay."""

    text: str
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is called how, each with its value. On a narrow roll the name stands over the value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its head, which is repeated on each page; `shares` of the width, by column.

    `row_height` (in points) leaves room to write by hand.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    row_height: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture over the whole width, with its meaning in words."""

    image: QImage
    spoken: str


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of a text, in the middle."""

    text: str


Block = Title | Heading | Words | Facts | Grid | Picture | Code


@dataclass(frozen=True, slots=True)
class PrintContent:
    """A whole sheet. `file_name` is proposed when it is saved, without an ending; `foot` ends each page."""

    blocks: tuple[Block, ...]
    file_name: str
    foot: str = ""

    @property
    def title(self) -> str:
        """What the sheet is called."""
        return next((block.text for block in self.blocks if isinstance(block, Title)), self.file_name)


def as_text(content: PrintContent) -> str:
    """The sheet as plain text, for a message: no layout but its lines."""
    return "\n\n".join(part for part in map(_text, content.blocks) if part)


def _text(block: Block) -> str:
    match block:
        case Facts():
            return "\n".join(f"{name}: {value}" for name, value in block.rows)
        case Grid():
            return "\n".join(_line(block.head, row) for row in block.rows if any(row))
        case Picture():
            return block.spoken
        case Code():
            return ""
        case _:
            return block.text


def _line(head: Sequence[str], row: Sequence[str]) -> str:
    return " · ".join(cell for cell, _ in zip(row, head, strict=True) if cell)
