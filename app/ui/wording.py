"""One language's words and its ways with dates and numbers: the screen's, or the one a letter is in."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


class Wording(Protocol):
    """What it takes to say something in a language."""

    @property
    def locale(self) -> QLocale:
        """How the language writes dates and numbers."""

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """The text for an English source; `n` chooses the plural form and stands where it says %n."""


class ScreenWording:
    """The language that the screens are in at the moment of asking, so that no switch makes it stale."""

    @property
    def locale(self) -> QLocale:
        """The program's default locale, which follows the language in use."""
        return QLocale()

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """Ask the translators that are installed."""
        return QCoreApplication.translate(context, source, comment, n)


class LetterWording:
    """One language whatever the screens are in: a patron is written to in the patron's language."""

    def __init__(self, locale: QLocale, translator: QTranslator) -> None:
        self._locale = locale
        self._translator = translator

    @property
    def locale(self) -> QLocale:
        """The locale given."""
        return self._locale

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """Ask the one translator; a text that it lacks stays English, as on the screen."""
        text = self._translator.translate(context, source, comment, n) or source
        return text.replace("%Ln", self._locale.toString(n)).replace("%n", str(n))
