import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.languages import Language, Languages, system_language
from app.ui.window_locales import WindowLocales
from app.ui.wording import ScreenWording
from tests.linguist import compiled


class Listener(QWidget):
    """A widget that counts how often it is told of another language, and reads a text each time."""

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self.heard: list[str] = []
        languages.language_changed.connect(self.note_the_signal)

    def note_the_signal(self) -> None:
        self.heard.append("signal")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.heard.append(yesterday())
        super().changeEvent(event)


def yesterday() -> str:
    return QCoreApplication.translate("Formats", "yesterday")


def days_late(number: int) -> str:
    return ScreenWording().translate("Durations", "%n day(s) late", "", number)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def languages(qapp: QApplication, folder: Path) -> Iterator[Languages]:
    before = QLocale()
    languages = Languages(qapp, folder)
    yield languages
    shiboken6.delete(languages)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ("id_ID", Language.INDONESIAN),
        ("en_US", Language.ENGLISH),
        ("en_ID", Language.ENGLISH),
        ("jv_ID", Language.INDONESIAN),
        ("su_ID", Language.INDONESIAN),
        ("de_DE", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_system_chooses_the_first_language(system: str, language: Language) -> None:
    assert system_language(QLocale(system)) is language


def test_a_switch_changes_texts_dates_and_numbers(languages: Languages) -> None:
    languages.use(Language.INDONESIAN)
    assert (yesterday(), QLocale().toString(48213)) == ("kemarin", "48.213")
    languages.use(Language.ENGLISH)
    assert (yesterday(), QLocale().toString(48213)) == ("yesterday", "48,213")
    assert languages.language is Language.ENGLISH


def test_qts_own_texts_change_too_and_change_back(languages: Languages, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    languages.use(Language.INDONESIAN)
    assert cancel.text() == "Batal"
    languages.use(Language.ENGLISH)
    assert cancel.text() == "Cancel"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (Language.ENGLISH, "1 day late", "3 days late"),
        (Language.INDONESIAN, "terlambat 1 hari", "terlambat 3 hari"),
    ],
)
def test_plurals_are_right_in_each_language(
    languages: Languages, language: Language, one: str, many: str
) -> None:
    languages.use(language)
    assert (days_late(1), days_late(3)) == (one, many)


def test_a_widget_is_told_once_and_after_the_signal(languages: Languages, qtbot: QtBot) -> None:
    listener = Listener(languages)
    qtbot.addWidget(listener)
    languages.use(Language.INDONESIAN)
    languages.use(Language.ENGLISH)
    assert listener.heard == ["signal", "kemarin", "signal", "yesterday"]


@pytest.mark.expected_log("pemustaka_id.qm is missing")
@pytest.mark.expected_log("qtbase_id.qm is missing")
def test_a_missing_translation_is_a_bug_that_the_log_tells(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    languages = Languages(qapp, tmp_path)
    languages.use(Language.INDONESIAN)
    assert yesterday() == "yesterday"
    shiboken6.delete(languages)
    QLocale.setDefault(before)


def test_a_letter_keeps_its_language_whatever_the_screens_are_in(languages: Languages) -> None:
    languages.use(Language.ENGLISH)
    letter = languages.wording(Language.INDONESIAN)
    assert letter.translate("Formats", "yesterday") == "kemarin"
    assert letter.translate("Durations", "%n day(s) late", "", 2) == "terlambat 2 hari"
    assert letter.locale.toString(48213) == "48.213"
    assert yesterday() == "yesterday"


def test_an_english_letter_has_its_plurals_on_an_indonesian_screen(languages: Languages) -> None:
    languages.use(Language.INDONESIAN)
    letter = languages.wording(Language.ENGLISH)
    assert letter.translate("Durations", "%n day(s) late", "", 1) == "1 day late"
    assert letter.translate("Formats", "yesterday") == "yesterday"


def test_open_windows_write_dates_in_the_new_language(languages: Languages, qtbot: QtBot) -> None:
    languages.use(Language.ENGLISH)
    _locales = WindowLocales(languages)
    window = QWidget()
    field = QDateEdit(window)
    field.setDate(QDate(2026, 5, 4))
    field.setDisplayFormat("d MMMM")
    qtbot.addWidget(window)
    languages.use(Language.INDONESIAN)
    assert field.text() == "4 Mei"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_window_with_a_locale_of_its_own_keeps_it(languages: Languages, qtbot: QtBot) -> None:
    _locales = WindowLocales(languages)
    window = QWidget()
    window.setLocale(QLocale("de_DE"))
    qtbot.addWidget(window)
    languages.use(Language.INDONESIAN)
    assert window.locale() == QLocale("de_DE")


@pytest.mark.parametrize("language", Language)
def test_a_language_is_named_in_itself(language: Language) -> None:
    assert language.own_name in {"Bahasa Indonesia", "English"}


def test_headless_commands_speak_without_a_screen_library() -> None:
    modules = "app.ui.languages, app.ui.formats, app.ui.durations, app.ui.deadlines"
    check = f"import sys, {modules}; sys.exit('PySide6.QtGui' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
