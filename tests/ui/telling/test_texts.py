"""The library's own texts are written in a window, with blanks from buttons, and never vanish."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.telling.text_dialog import MessageTextDialog
from app.ui.telling.texts_dialog import TextsDialog
from app.ui.telling.texts_opener import TextsOpener
from app.ui.workplace import Workplace
from app.vocabulary.messages import Occasion


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


def found(window: QWidget, kind: type[Any], qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


@pytest.fixture
def texts(workplace: Workplace, window: QWidget, qtbot: QtBot) -> TextsDialog:
    opener = TextsOpener(workplace, window)
    opener.open()
    shown = found(window, TextsDialog, qtbot)
    assert isinstance(shown, TextsDialog)
    return shown


def test_a_text_is_added_with_a_blank_from_a_button(
    texts: TextsDialog, window: QWidget, workplace: Workplace, qtbot: QtBot
) -> None:
    texts.texts.edit_requested.emit(0)
    dialog = found(window, MessageTextDialog, qtbot)
    dialog._occasion.choose(Occasion.CLOSED)
    dialog._title_id.setText("Terima kasih")
    dialog._text.setPlainText("Halo ")
    dialog._text.moveCursor(dialog._text.textCursor().MoveOperation.End)
    qtbot.mouseClick(dialog.findChild(QAbstractButton, "message_text_blank_name"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    row = workplace.queries.message_templates.all()[-1]
    assert (row.occasion, row.text.indonesian) == (Occasion.CLOSED, "Halo {{name}}")


def test_an_unknown_blank_is_refused_at_the_text(texts: TextsDialog, window: QWidget, qtbot: QtBot) -> None:
    texts.texts.edit_requested.emit(1)
    dialog = found(window, MessageTextDialog, qtbot)
    dialog._text.setPlainText("{{notes}}")
    dialog.submit()
    qtbot.waitUntil(lambda: "notes" in dialog._fields[3].error)


def test_the_last_text_of_an_occasion_stays(texts: TextsDialog, window: QWidget, qtbot: QtBot) -> None:
    texts.texts.edit_requested.emit(1)
    dialog = found(window, MessageTextDialog, qtbot)
    assert not dialog._occasion.isEnabled()
    dialog._retired.setChecked(True)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog._fields[6].error))
