"""What every dialog stands on: the look, the words, dates and the library's lists; no reading, no acting."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.queries.rows import ListRow, Lists
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Ground:
    """Handed to each dialog by whoever opens it."""

    theme: Theme
    languages: Languages
    formats: Formats
    lists: Lists

    def names(self, rows: Iterable[ListRow]) -> list[tuple[int, str]]:
        """The entries of a list, by id, named in the language of the screens."""
        return [(row.id, row.name.in_language(self.languages.language)) for row in rows]
