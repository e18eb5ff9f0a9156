"""The line at the foot says which library, whether its backup is fresh, where and when."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.ui.languages import Language
from app.ui.theme.icon_names import Icon
from app.ui.window.status_line import StatusLine
from app.ui.workplace import Workplace
from app.vocabulary.backups import FRESH_FOR, Backup
from tests.builders import Builder
from tests.settable_clock import SettableClock


@pytest.fixture
def line(workplace: Workplace, qtbot: QtBot) -> StatusLine:
    made = StatusLine(workplace, "F1")
    qtbot.add_widget(made)
    made.resize(1366, 28)
    made.show()
    qtbot.waitUntil(made._backup.isVisible)
    return made


def lay_out(line: StatusLine) -> None:
    layout = line.layout()
    assert layout is not None
    layout.activate()


def test_it_says_which_library_at_which_desk_and_when(line: StatusLine, workplace: Workplace) -> None:
    assert (line._file.text, line._library.text) == ("semarang.pemustaka", "Perpustakaan Kota Semarang")
    assert line._desk.text == "Cabang Tembalang · Meja layanan 1"
    now = workplace.formats.now()
    assert line._now.text() == workplace.formats.full_moment(now)
    assert line._demonstration.isHidden()


def test_a_demonstration_is_plainly_marked(line: StatusLine, workplace: Workplace) -> None:
    session = workplace.session
    session.take(replace(session.library, is_demonstration=True), session.desk, session.lists)
    assert line._demonstration.isVisible()
    assert line._demonstration.mark is not None
    assert line._demonstration.mark.word == "Demonstration"


def test_a_library_never_backed_up_says_so(line: StatusLine) -> None:
    assert line._backup.text() == "Never backed up"
    assert line._backup_mark().icon is Icon.ALERT_TRIANGLE


@pytest.mark.parametrize(
    ("age", "text", "icon"),
    [
        (timedelta(hours=1), "Last backup: today", Icon.CHECK_CIRCLE),
        (FRESH_FOR - timedelta(hours=1), "Last backup: ", Icon.CHECK_CIRCLE),
        (FRESH_FOR, "Backup due, last: ", Icon.ALERT_TRIANGLE),
    ],
)
def test_a_backup_is_fresh_or_due_with_an_icon_and_a_word(
    line: StatusLine, clock: SettableClock, age: timedelta, text: str, icon: Icon
) -> None:
    line.show_backup(Backup(Path("/media/siti/copy.pemustaka"), 1, clock.now - age))
    assert line._backup.text().startswith(text)
    assert line._backup_mark().icon is icon


def test_the_minute_brings_the_time_and_backups_made_elsewhere(
    line: StatusLine, workplace: Workplace, build: Builder, clock: SettableClock, tmp_path: Path, qtbot: QtBot
) -> None:
    assert 0 < line._minute.remainingTime() <= 60_000
    clock.advance(minutes=1)
    build.database.back_up(tmp_path / "nightly.pemustaka")
    line._tick()
    assert line._now.text() == workplace.formats.full_moment(workplace.formats.now())
    qtbot.waitUntil(lambda: line._backup.text().startswith("Last backup: today"))


def test_its_buttons_ask(line: StatusLine, qtbot: QtBot) -> None:
    for name, asked in (
        ("status_backup", line.backup_requested),
        ("status_shortcuts", line.shortcuts_requested),
    ):
        button = line.findChild(QAbstractButton, name)
        with qtbot.waitSignal(asked):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line._shortcuts.text() == "F1 shortcuts"


def test_in_indonesian_all_of_it_fits_the_smallest_screen(
    line: StatusLine, workplace: Workplace, clock: SettableClock, qtbot: QtBot
) -> None:
    session = workplace.session
    session.take(replace(session.library, is_demonstration=True), session.desk, session.lists)
    line.show_backup(Backup(Path("/media/siti/copy.pemustaka"), 1, clock.now - 2 * FRESH_FOR))
    workplace.languages.use(Language.INDONESIAN)
    assert line._backup.text().startswith("Waktunya mencadangkan, terakhir: ")
    lay_out(line)
    assert line.minimumSizeHint().width() <= 1366
    for label in (line._now, line._backup, line._shortcuts):
        assert label.width() >= label.sizeHint().width()
    assert not line._library.is_elided
    assert line.height() == 28


def test_names_that_are_too_long_give_way(line: StatusLine, workplace: Workplace) -> None:
    session = workplace.session
    session.take(replace(session.library, name="Perpustakaan " * 20), session.desk, session.lists)
    lay_out(line)
    assert line._library.is_elided
    for label in line.findChildren(QLabel):
        assert label.width() >= label.sizeHint().width()
