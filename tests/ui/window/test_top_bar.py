import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.queries.rows import StaffRow
from app.ui.actions.window_actions import WindowActions
from app.ui.languages import Language
from app.ui.theme import measures
from app.ui.widgets.staff_names import initials, short_name
from app.ui.window.top_bar import TopBar
from app.ui.workplace import Workplace
from app.vocabulary.staff import StaffRole

TITLES = ("Hari Ini", "Pemustaka", "Interaksi", "Permintaan")


class Bar:
    def __init__(self, workplace: Workplace, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.actions = WindowActions(self.window)
        self.actions.retranslate(TITLES)
        self.top = TopBar(workplace.theme, workplace.session, self.actions)
        self.top.name_tabs(TITLES)
        self.top.tabs.set_count(0, 12)
        qtbot.add_widget(self.window)
        qtbot.add_widget(self.top)
        self.top.resize(1366, measures.TOP_BAR)
        self.top.show()

    def button(self, name: str) -> QPushButton:
        found = self.top.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def bar(workplace: Workplace, qtbot: QtBot) -> Bar:
    return Bar(workplace, qtbot)


def test_it_says_who_is_at_the_desk_and_follows_a_switch(bar: Bar, workplace: Workplace) -> None:
    button = bar.button("staff_button")
    assert button.accessibleName() == "At the desk: Siti Rahmawati, Front line"
    workplace.session.switch_to(StaffRow(9, "Bagas", StaffRole.HELPER, None, is_active=True))
    assert button.accessibleName() == "At the desk: Bagas, Helper"
    workplace.languages.use(Language.INDONESIAN)
    assert button.accessibleName() == "Di meja: Bagas, Tenaga bantu"


def test_a_long_name_is_cut_off_and_whole_in_the_tip(bar: Bar, workplace: Workplace) -> None:
    name = "Raden Mas Panji <b>Sosrokartono</b> Kusumo " * 4
    workplace.session.switch_to(StaffRow(9, name, StaffRole.HELPER, None, is_active=True))
    button = bar.button("staff_button")
    assert button.sizeHint().width() < 320
    assert "&lt;b&gt;Sosrokartono" in button.toolTip()


@pytest.mark.parametrize("language", Language)
def test_it_fits_the_smallest_screen_in_a_wide_font(
    bar: Bar, workplace: Workplace, language: Language
) -> None:
    workplace.theme.use_text_size(1.06)  # DejaVu Sans runs so much wider
    workplace.languages.use(language)
    staff = StaffRow(9, "Muhammad Rizky Ramadhan Putra", StaffRole.BACK_OFFICE, None, is_active=True)
    workplace.session.switch_to(staff)
    assert bar.top.minimumSizeHint().width() <= 1000
    bar.top.resize(1366, bar.top.sizeHint().height())
    find = bar.top.find_box
    hint = find.fontMetrics().horizontalAdvance(find.placeholderText())
    assert find.width() > hint + 60


def test_it_is_as_high_as_it_is_drawn(bar: Bar) -> None:
    assert bar.top.sizeHint().height() == measures.TOP_BAR


def test_the_keyboard_reaches_every_part_in_their_order(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitActive(bar.top):
        bar.top.activateWindow()
    bar.top.tabs.setFocus()
    reached = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == ["tabs", "find", "staff_button", "lock_button", "menu_button"]


def test_the_menu_of_the_name_opens_by_the_space_bar(bar: Bar, qtbot: QtBot) -> None:
    button = bar.button("staff_button")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions() == list(bar.actions.of_staff())
    menu.close()


def test_the_lock_is_one_click_away(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.actions.lock.triggered):
        bar.button("lock_button").click()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Siti Rahmawati", "SR"),
        ("Joko Susilo Hadi", "JH"),
        ("Bagas", "B"),
        ("ä b", "ÄB"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_initials_are_those_of_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_name_that_would_burst_a_sentence_is_cut_off() -> None:
    assert short_name("Siti Rahmawati") == "Siti Rahmawati"
    assert len(short_name("Siti " * 50)) <= 32
    assert short_name("Siti " * 50).endswith("…")
