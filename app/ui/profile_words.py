"""What profiles say, in the language of the screens."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.queries.profile_rows import ProfileLine
from app.ui.formats import Formats
from app.ui.languages import Languages


def amount(number: float) -> str:
    """A number that may have a fraction, with no more digits than it has: 2.5."""
    return QLocale().toString(number, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest)


class ProfileWords:
    """Writes answers: *Printed books, Video*; with their field: *Favourite media: Printed books, Video*."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def name(self, line: ProfileLine) -> str:
        """The name of the field."""
        return line.name.in_language(self._languages.language)

    def answer(self, line: ProfileLine) -> str:
        """What the patron says in it."""
        answer = line.answer
        if isinstance(answer, bool):
            return self.tr("yes") if answer else self.tr("no")
        if isinstance(answer, str):
            return answer
        if isinstance(answer, date):
            return self._formats.date(answer)
        if isinstance(answer, frozenset):
            return ", ".join(one.in_language(self._languages.language) for one in line.chosen)
        return amount(answer)

    def says(self, line: ProfileLine) -> str:
        """Field and answer."""
        return self.tr("{field}: {answer}").format(field=self.name(line), answer=self.answer(line))

    def age(self, born: str, today: date) -> str:
        """How old somebody is, as far as the birth date is known: 21 years, about 21 years."""
        year, *rest = (int(part) for part in born.split("-"))
        years = today.year - year
        if not rest:
            return self.tr("about %n year(s)", "", years)
        had_birthday = (today.month, today.day) >= (rest[0], rest[1] if len(rest) > 1 else 1)
        return self.tr("%n year(s)", "", years if had_birthday else years - 1)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("ProfileWords", source, comment, n)
