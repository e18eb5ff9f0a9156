"""Ctrl+Z takes back typing where there is some, else what was done last at the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.history.undo_key import UndoKey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def action(window: QWidget) -> QAction:
    """The desk's own undo, in a window that watches for fields."""
    QVBoxLayout(window)
    undo = QAction(window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    window.addAction(undo)
    UndoKey(window)
    window.activateWindow()
    return undo


def focused(window: QWidget, field: QWidget, qtbot: QtBot) -> QWidget:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_field_without_typing_lets_the_key_through(
    kind: type[QLineEdit | QPlainTextEdit], action: QAction, window: QWidget, qtbot: QtBot
) -> None:
    field = focused(window, kind(), qtbot)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_was_typed_is_taken_back_first(
    kind: type[QLineEdit | QPlainTextEdit], action: QAction, window: QWidget, qtbot: QtBot
) -> None:
    field = focused(window, kind(), qtbot)
    qtbot.keyClicks(field, "nur")
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text != "nur"


def test_other_keys_stay_with_the_field(action: QAction, window: QWidget, qtbot: QtBot) -> None:
    field = focused(window, QLineEdit("abc"), qtbot)
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "abc"


def test_a_field_that_has_gone_is_forgotten(action: QAction, window: QWidget, qtbot: QtBot) -> None:
    gone = focused(window, QLineEdit(), qtbot)
    gone.deleteLater()
    qtbot.waitUntil(lambda: window.findChild(QLineEdit) is None)
    field = focused(window, QLineEdit(), qtbot)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
