"""The languages of the screens: which there are, which this computer speaks, and switching while running."""

import logging
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator, Signal

from app.ui.wording import LetterWording, Wording

_log = logging.getLogger(__name__)


class Language(StrEnum):
    """A language of the screens, by its ISO 639-1 code."""

    INDONESIAN = "id"
    ENGLISH = "en"

    @property
    def locale(self) -> QLocale:
        """Dates and numbers as its readers expect them: the day before the month, 24 hours."""
        return QLocale("id_ID" if self is Language.INDONESIAN else "en_GB")

    @property
    def own_name(self) -> str:
        """What its speakers call it: a choice of language is never itself translated."""
        return "Bahasa Indonesia" if self is Language.INDONESIAN else "English"


def system_language(system: QLocale) -> Language:
    """The language to begin with: the first that the user reads and we speak, else the country's."""
    spoken = {language.value: language for language in Language}
    for tag in system.uiLanguages():
        code = tag.partition("-")[0]
        if code in spoken:
            return spoken[code]
    is_indonesia = system.territory() == QLocale.Country.Indonesia
    return Language.INDONESIAN if is_indonesia else Language.ENGLISH


def _deliver_language_change() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


class Languages(QObject):
    """Speaks one language at a time; needs no screen, so that headless commands can use it too.

    A switch tells every widget once, by its `LanguageChange` event. What is no widget listens to the signal,
    which comes first.
    """

    language_changed = Signal()

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._language = Language.ENGLISH
        self._ours = QTranslator(self)
        self._qts = QTranslator(self)
        application.installTranslator(self._qts)
        application.installTranslator(self._ours)

    @property
    def language(self) -> Language:
        """The language in use: English, as the source is written, until another is asked for."""
        return self._language

    def use(self, language: Language) -> None:
        """Put all texts, dates and numbers into a language, at once."""
        self._language = language
        QLocale.setDefault(language.locale)
        self._load(self._ours, f"pemustaka_{language}")
        self._load(self._qts, "" if language is Language.ENGLISH else f"qtbase_{language}")
        self.language_changed.emit()
        _deliver_language_change()  # to the application, which posts it on
        _deliver_language_change()  # to the windows, which hand it down at once

    def wording(self, language: Language) -> Wording:
        """A language to write a letter in, whatever the screens are in."""
        translator = QTranslator()
        self._load(translator, f"pemustaka_{language}")
        return LetterWording(language.locale, translator)

    def _load(self, translator: QTranslator, name: str) -> None:
        """Fill a translator from its compiled file, or empty it where Qt's own English texts serve.

        Refilling an installed translator posts one `LanguageChange`, however many are refilled; taking it out
        and putting another in would send one each time.
        """
        found = translator.load(str(self._folder / f"{name}.qm") if name else "")
        if name and not found:
            _log.error("The translation %s.qm is missing or damaged in %s", name, self._folder)
