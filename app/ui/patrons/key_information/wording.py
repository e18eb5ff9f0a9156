"""What the summary and the nine cards say of a heading: its text, its age, whether to ask or confirm."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.queries.key_information import COUNTED_DAYS
from app.queries.key_rows import CountedUse, HeadingLine, StatementRow
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.patrons.key_information.statement_words import StatementWords
from app.ui.profile_words import ProfileWords
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.wording import ScreenWording
from app.ui.words import uncapitalised, word
from app.vocabulary.names import BilingualName

APART = " · "
"""Stands between the parts of a line."""


class HeadingWording:
    """Words in the language of the screen."""

    def __init__(self, formats: Formats, durations: Durations, languages: Languages) -> None:
        self._formats = formats
        self._durations = durations
        self._languages = languages
        self.statements = StatementWords(ScreenWording())
        self.profile = ProfileWords(formats, languages)

    def text(self, line: HeadingLine) -> str:
        """What is known, in a line; or that nothing is."""
        return APART.join(self.parts(line)) or self.tr("not known yet")

    def parts(self, line: HeadingLine) -> list[str]:
        """What is known, the surest first, in parts of which a narrow line may show only some."""
        counted = self.counted(line.counted) if line.counted is not None else ()
        return [*counted, *self.statements.parts(line.statements), *map(self.profile.answer, line.profile)]

    def counted(self, use: CountedUse) -> tuple[str, str]:
        """What the interactions tell of the last days."""
        contacts = self.tr("%n contact(s) in {days} days", "", use.contacts).format(days=COUNTED_DAYS)
        channel = use.channel.in_language(self._languages.language)
        return contacts, f"{channel}: {self._formats.count(use.by_channel)}"

    def name(self, name: BilingualName) -> str:
        """The name of an entry of the library's lists."""
        return name.in_language(self._languages.language)

    def since(self, day: date, today: date) -> str:
        """How long ago a day was: 5 mo."""
        return self._durations.age(max(0, (today - day).days))

    def age(self, line: HeadingLine) -> str:
        """How old it is: 5 mo, or *counted*; nothing where nothing is known."""
        if line.counted is not None and not line.wants_confirming:
            return self.tr("counted")
        return self._durations.age(line.age) if line.age is not None else ""

    def mark(self, line: HeadingLine, *, is_next: bool) -> StateMark | None:
        """That it wants confirming, or is to be asked next."""
        if line.wants_confirming:
            word_ = self.tr("{age}, to confirm").format(age=self.age(line))
            return StateMark(Icon.REFRESH, Role.DUE, word_)
        if is_next:
            return StateMark(Icon.QUESTION_CIRCLE, Role.ACCENT, self.tr("ask next"))
        return None

    def known(self, lines: Sequence[HeadingLine]) -> str:
        """How much is known: 8 of 9 known."""
        known = sum(not line.is_unknown for line in lines)
        return self.tr("{known} of {all} known").format(known=known, all=len(lines))

    def to_confirm(self, lines: Sequence[HeadingLine]) -> str:
        """How much of it has grown old, or nothing."""
        old = sum(line.wants_confirming for line in lines)
        return self.tr("%n to confirm again", "", old) if old else ""

    def origin(self, statement: StatementRow) -> str:
        """Where a statement comes from, when, by whom, and when it was last found true."""
        parts = [word(statement.source), self._formats.date(statement.stated_on)]
        if statement.staff_name:
            parts.append(statement.staff_name)
        if statement.confirmed_on is not None and statement.confirmed_on > statement.stated_on:
            day = self._formats.date(statement.confirmed_on)
            parts.append(self.tr("still true on {day}").format(day=day))
        return " · ".join(parts)

    def end(self, statement: StatementRow) -> str:
        """How, when and by whom a statement was set aside: withdrawn on 20 Nov 2026 by Dewi."""
        end = uncapitalised(word(statement.status))
        if statement.ended_on is None:
            return end
        day = self._formats.date(statement.ended_on)
        if statement.ended_by is None:
            return self.tr("{end} on {day}").format(end=end, day=day)
        return self.tr("{end} on {day} by {name}").format(end=end, day=day, name=statement.ended_by)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("HeadingWording", source, comment, n)
