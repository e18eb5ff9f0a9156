"""The palette holds every action, finds it by words of either language, and does what is picked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions.window_actions import WindowActions
from app.ui.languages import Language
from app.ui.palette.palette_dialog import PaletteDialog
from app.ui.palette.palette_opener import PaletteOpener
from app.ui.workplace import Workplace

TABS = ("Today", "Patrons", "Interactions", "Requests")


@pytest.fixture
def actions(qtbot: QtBot) -> WindowActions:
    window = QWidget()
    qtbot.addWidget(window)
    made = WindowActions(window)
    made.retranslate((*TABS, *[""] * (len(made.tabs) - len(TABS))))
    window.show()
    return made


@pytest.fixture
def opener(actions: WindowActions, workplace: Workplace) -> PaletteOpener:
    window = actions.parent()
    assert isinstance(window, QWidget)
    return PaletteOpener(workplace, actions, window)


def opened(opener: PaletteOpener) -> PaletteDialog:
    opener.open()
    window = opener.parent()
    assert window is not None
    dialogs = window.findChildren(PaletteDialog)
    return next(one for one in reversed(dialogs) if one.isVisible())


def named(dialog: PaletteDialog, text: str) -> list[object]:
    dialog.line.setText(text)
    return [line.value for line in dialog.lines]


def test_every_action_is_there_but_the_palette_itself(opener: PaletteOpener, actions: WindowActions) -> None:
    listed = {line.value for line in opened(opener).lines}
    assert listed == {one for _, group in actions.groups() for one in group} - {actions.palette}


def test_keys_and_groups_are_shown(opener: PaletteOpener, actions: WindowActions) -> None:
    line = next(one for one in opened(opener).lines if one.value is actions.lock)
    assert (line.name.text, line.second.text, line.key) == ("Lock", "Who is here", "Ctrl+L")


@pytest.mark.parametrize("language", Language)
def test_words_of_both_languages_find_an_action(
    opener: PaletteOpener, actions: WindowActions, workplace: Workplace, language: Language
) -> None:
    workplace.languages.use(language)
    actions.retranslate([""] * len(actions.tabs))
    dialog = opened(opener)
    for text in ("log interaction", "catat interaksi"):
        assert actions.log_interaction in named(dialog, text)
        assert actions.lock not in named(dialog, text)


def test_what_was_used_last_comes_first(opener: PaletteOpener, actions: WindowActions) -> None:
    actions.about.trigger()
    actions.lock.trigger()
    lines = opened(opener).lines
    assert [line.value for line in lines[:2]] == [actions.lock, actions.about]


def test_enter_does_it(opener: PaletteOpener, actions: WindowActions, qtbot: QtBot) -> None:
    dialog = opened(opener)
    dialog.line.setText("shortcuts")
    with qtbot.waitSignal(actions.shortcuts.triggered):
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)


def test_what_cannot_be_done_is_grey_and_says_why(
    opener: PaletteOpener, actions: WindowActions, qtbot: QtBot
) -> None:
    actions.go_on_with_note.setEnabled(False)
    dialog = opened(opener)
    (found,) = named(dialog, "put aside note go on")
    assert isinstance(found, QAction)
    (line,) = dialog.lines
    assert line.is_off
    assert line.second.text == "No note was put aside."
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing is done"
