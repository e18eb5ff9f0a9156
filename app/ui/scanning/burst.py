"""Keys that follow each other faster than a person types."""

from typing import Final

GAP_MS: Final = 35
"""Scanners send a key each 2 to 16 ms; fast typing leaves 60 ms and more, two fingers rolling 20 to 30."""

SHORTEST: Final = 4
"""No identifier is shorter, and nobody rolls four fingers and Enter within the gap."""


class Burst:
    """Gathers characters by the moments of their keys, in milliseconds.

    With a `prefix`, which the scanner is set to send first, nothing else can be a scan.
    """

    def __init__(self, prefix: str = "") -> None:
        self.prefix = prefix
        self._keyed = ""
        self._last = 0

    @property
    def may_become_scan(self) -> bool:
        """Whether the characters so far begin as a scan begins."""
        return self._keyed.startswith(self.prefix[: len(self._keyed)])

    def is_continued_at(self, moment: int) -> bool:
        """Whether a key at that moment belongs to the same burst."""
        return bool(self._keyed) and 0 <= moment - self._last < GAP_MS

    def is_prefix_continued(self, character: str, moment: int) -> bool:
        """Whether the character is the prefix's next one; it may be one that nobody can type."""
        place = len(self._keyed) if self.is_continued_at(moment) else 0
        return character != "" and character == self.prefix[place : place + 1]

    def add(self, character: str, moment: int) -> None:
        """Take one more character of this burst, or the first of another."""
        if not self.is_continued_at(moment):
            self._keyed = ""
        self._keyed += character
        self._last = moment

    def end_at(self, moment: int) -> str:
        """End the burst with Enter or Tab at that moment; the scanned text, or nothing if it was no scan."""
        is_scan = self.is_continued_at(moment) and self._keyed.startswith(self.prefix)
        text = self._keyed[len(self.prefix) :]
        self.clear()
        return text if is_scan and len(text) >= SHORTEST else ""

    def clear(self) -> None:
        """Something else happened: the next character is a first one."""
        self._keyed = ""
