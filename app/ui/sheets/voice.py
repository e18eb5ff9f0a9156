"""A language to print in: that of the screens, or that of the patron whatever the screens are in."""

from dataclasses import dataclass
from typing import Self

from app.ui.deadlines import Deadlines
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Language
from app.ui.states import States
from app.ui.wording import ScreenWording, Wording
from app.ui.workplace import Workplace
from app.vocabulary.patrons import WrittenLanguage


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of one language, its dates, states and durations; `language` picks from bilingual names."""

    language: str
    wording: Wording
    formats: Formats
    states: States
    durations: Durations

    @classmethod
    def to_patron(cls, workplace: Workplace, language: WrittenLanguage) -> Self:
        """The language in which one writes to a patron."""
        wording = workplace.languages.wording(Language(language))
        now = workplace.formats.now
        formats = Formats(wording, workplace.session.zone, now)
        states = States(formats, Deadlines(wording, formats), wording)
        return cls(str(language), wording, formats, states, Durations(wording))

    @classmethod
    def of_screen(cls, workplace: Workplace) -> Self:
        """The language that the screens are in now."""
        states = States(workplace.formats, workplace.deadlines)
        code = str(workplace.languages.language)
        return cls(code, ScreenWording(), workplace.formats, states, workplace.durations)
