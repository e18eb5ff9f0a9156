"""All words of the history, over the formats and the language of the screens."""

from dataclasses import dataclass
from typing import Self

from app.ui.formats import Formats
from app.ui.history.action_words import ActionWords
from app.ui.history.record_words import RecordWords
from app.ui.history.value_words import ValueWords
from app.ui.languages import Languages


@dataclass(frozen=True, slots=True)
class HistoryWords:
    """Handed to every part that shows change sets."""

    formats: Formats
    actions: ActionWords
    records: RecordWords
    values: ValueWords

    @classmethod
    def over(cls, formats: Formats, languages: Languages) -> Self:
        """The words in whatever language the screens are in."""
        records = RecordWords(formats, languages)
        return cls(formats, ActionWords(records), records, ValueWords(formats, records))
