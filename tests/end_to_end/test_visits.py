"""A newcomer's first visit and a regular's tenth, by keyboard: registered, asked one thing, asked no more."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_library
from app.desk import Desk
from app.settings import SettingsFile
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.statement_dialog import StatementDialog
from app.ui.languages import Language, Languages
from app.ui.main_window import MainWindow
from app.ui.patrons.summary.ask_card import AskCard
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import PutOff
from tests.builders import Builder, card, new_library
from tests.settable_clock import SettableClock

PartT = TypeVar("PartT", bound=QObject)
VISITS = 9


@pytest.fixture
def library(tmp_path: Path, clock: SettableClock) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        build = Builder(database, actor)
        regular = build.patron("Suparti", identifiers=(card("M0000088"),))
        for heading in Heading:
            text = f"Diketahui: {heading}"
            build.statement(regular, text, heading=heading, stated_on=(clock.now - timedelta(days=85)).date())
        for visit in range(VISITS):
            build.interaction(regular, happened_at=clock.now - timedelta(days=7 * visit, hours=1))
    SettingsFile(tmp_path / "settings.toml").change(staff=actor.staff_id)
    clock.advance(days=10)
    return path


@pytest.fixture
def window(
    library: Path,
    qapp: QApplication,
    languages: Languages,
    clock: SettableClock,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    """A desk whose library goes by the same clock."""
    languages.use(Language.ENGLISH)
    with open_library(library, clock) as opened_library:
        settings = SettingsFile(library.with_name("settings.toml"))
        desk = Desk(qapp, languages, settings, opened_library, clock)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
        yield desk.window
        desk.close()


def part(inside: QWidget, kind: type[PartT], name: str = "") -> PartT:
    found = inside.findChild(kind, name) if name else inside.findChild(kind)
    assert isinstance(found, kind), name or kind.__name__
    return found


def opened(window: MainWindow, kind: type[CommandDialog], qtbot: QtBot) -> CommandDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def asks(window: MainWindow, heading: Heading, qtbot: QtBot) -> AskCard:
    """The card, once it asks about a heading; the keyboard is in it."""
    asked = part(window, AskCard)

    def is_next() -> bool:
        return asked.isVisible() and asked._plan.now is not None and asked._plan.now.heading is heading

    qtbot.waitUntil(is_next)
    asked.setFocus(Qt.FocusReason.TabFocusReason)
    return asked


def test_a_newcomer_is_registered_and_asked_one_question(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.actions.add_patron.trigger()
    form = opened(window, PatronDialog, qtbot)
    part(form, QLineEdit, "patron_full_name").setText("Rahmat Hidayat")
    with qtbot.waitSignal(window.parts.patrons.patron_shown):
        qtbot.keyClick(form, Qt.Key.Key_Return)
    newcomer = window.parts.patrons.current_patron()
    assert newcomer is not None
    asked = asks(window, Heading.WHO_THEY_ARE, qtbot)
    assert "not known yet" in asked.accessibleDescription()
    qtbot.keyClick(asked, Qt.Key.Key_A)
    answer = opened(window, StatementDialog, qtbot)
    text = part(answer, QPlainTextEdit)
    text.setPlainText("Mahasiswa baru dari Kendal")
    with qtbot.waitSignal(answer.accepted):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    asks(window, Heading.TRAITS, qtbot)
    known = window.workplace.queries.key_information.of_patron(newcomer)
    assert [(one.heading, one.text) for one in known] == [
        (Heading.WHO_THEY_ARE, "Mahasiswa baru dari Kendal")
    ]


def test_a_regular_confirms_with_one_key_and_what_they_decline_is_asked_at_no_desk(
    window: MainWindow, clock: SettableClock, qtbot: QtBot
) -> None:
    find = part(window, QLineEdit, "find")
    window.parts.actions.find.trigger()
    qtbot.keyClicks(find, "M0000088")
    with qtbot.waitSignal(window.parts.patrons.patron_shown):
        qtbot.keyClick(find, Qt.Key.Key_Return)
    regular = window.parts.patrons.current_patron()
    assert regular is not None
    asked = asks(window, Heading.WANTED_NOW, qtbot)
    assert "last confirmed" in asked.accessibleDescription()
    qtbot.keyClick(asked, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: not asked.isVisible())
    plan = window.workplace.queries.questions.plan(regular, clock.now.date())
    assert plan.now is None
    assert [(one.heading, one.put_off) for one in plan.resting] == [(Heading.WANTED_NOW, PutOff.DECLINED)]
    clock.advance(days=100)  # the other headings of half a year have grown old too; this one rests
    asked_then = window.workplace.queries.questions.plan(regular, clock.now.date()).questions
    assert Heading.WANTED_NOW not in {one.heading for one in asked_then}
    window.parts.patrons.show_patron(regular)
    asked = asks(window, asked_then[0].heading, qtbot)
    qtbot.keyClick(asked, Qt.Key.Key_T)

    def is_confirmed() -> bool:
        lines = window.workplace.queries.questions.plan(regular, clock.now.date()).lines
        return next(one for one in lines if one.heading is asked_then[0].heading).age == 0

    qtbot.waitUntil(is_confirmed)
