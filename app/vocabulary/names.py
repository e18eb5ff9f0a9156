"""A name in each of the program's languages, for entries of the library's own lists."""

from typing import NamedTuple


class BilingualName(NamedTuple):
    """The Indonesian and the English name of one entry."""

    indonesian: str
    english: str

    def in_language(self, code: str) -> str:
        """The name in language `code` (ISO 639-1: id or en); Indonesian for any other."""
        return self.english if code == "en" else self.indonesian
