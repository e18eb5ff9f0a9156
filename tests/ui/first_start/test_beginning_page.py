"""The first page: languages, ways, trouble, and all of it by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.first_start.beginning_page import BeginningPage
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.first_start.wishes import Way
from app.ui.languages import Language, Languages
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import LibraryInUseError, LibraryMissingError

PLACE = Path("semarang.pemustaka")


@pytest.fixture
def page(theme: Theme, languages: Languages, qtbot: QtBot) -> BeginningPage:
    made = BeginningPage(theme, languages.language)
    qtbot.add_widget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.take_focus()
    return made


def names(page: BeginningPage) -> list[str]:
    return [row.accessibleName() for row in page._order]


def test_the_language_changes_every_text_at_once(window: FirstStartWindow, languages: Languages) -> None:
    page = window._beginning
    assert page._greeting.text() == "Welcome"
    page._languages.choose(Language.INDONESIAN)
    assert languages.language is Language.INDONESIAN
    assert page._greeting.text() == "Selamat datang"
    assert names(page)[1] == "Perpustakaan baru"
    assert window._new._form.all[0].label.text() == "Nama perpustakaan"
    assert "satu berkas di satu komputer" in page._note.text()


def test_the_ways_are_walked_and_chosen_by_keyboard(page: BeginningPage, qtbot: QtBot) -> None:
    chosen: list[str] = []
    page.way_chosen.connect(chosen.append)
    for _ in range(7):
        qtbot.keyClick(page, Qt.Key.Key_Down)
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Up)
    focused = QApplication.focusWidget()
    assert focused is page._rows[Way.DEMONSTRATION]
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert chosen == [Way.DEMONSTRATION]


def test_trouble_is_said_with_a_way_to_try_again_and_the_likely_ways_first(
    page: BeginningPage, qtbot: QtBot
) -> None:
    page.show_trouble(LibraryMissingError(PLACE), PLACE)
    page.take_focus()
    assert "There is no library at semarang.pemustaka" in page._bar.accessibleName()
    assert [page._rows[way] for way in (Way.OPEN, Way.RESTORE)] == page._order[:2]
    again = QApplication.focusWidget()
    assert again is not None
    with qtbot.waitSignal(page.retry_requested):
        qtbot.keyClick(again, Qt.Key.Key_Return)


def test_trouble_follows_the_language_and_says_who_holds_the_file(
    page: BeginningPage, languages: Languages
) -> None:
    page.show_trouble(LibraryInUseError(PLACE, 48213, "pemustaka", None), PLACE)
    languages.use(Language.INDONESIAN)
    assert "sedang dipakai pemustaka (proses 48213" in page._bar.accessibleName()
    assert page._greeting.text() == "Perpustakaan tidak terbuka"
