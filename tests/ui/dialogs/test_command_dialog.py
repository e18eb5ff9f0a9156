"""What all dialogs share: Esc asks, names for screen readers, a change of language loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.text_dialog import NoteDialog
from app.ui.languages import Language
from app.ui.workplace import Workplace
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.dialogs.opening import DIALOGS, Opened, open_by_name


def test_escape_asks_before_it_discards_what_was_typed(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.note(build.request())
    dialog = opened(NoteDialog)
    dialog._text.setPlainText("ProQuest mati")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog._bar.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog._bar.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    button = dialog.findChild(QAbstractButton, "note_bar_action")
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_escape_closes_at_once_where_nothing_was_typed(
    opener: DialogOpener, opened: Opened, build: Builder, qtbot: QtBot
) -> None:
    opener.note(build.request())
    dialog = opened(NoteDialog)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_everything_that_acts_has_a_name_for_tests_and_for_screen_readers(
    kind: type[CommandDialog], opener: DialogOpener, opened: Opened, build: Builder, clock: SettableClock
) -> None:
    open_by_name(kind, opener, build, clock)
    dialog = opened(kind)
    for part_type in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton):
        for widget in dialog.findChildren(part_type):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert widget.objectName(), widget
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_change_of_language_keeps_what_was_chosen_and_typed(
    kind: type[CommandDialog],
    opener: DialogOpener,
    opened: Opened,
    build: Builder,
    clock: SettableClock,
    workplace: Workplace,
) -> None:
    open_by_name(kind, opener, build, clock)
    dialog = opened(kind)
    command = dialog._command()
    workplace.languages.use(Language.INDONESIAN)
    try:
        assert dialog._command() == command
    finally:
        workplace.languages.use(Language.ENGLISH)
