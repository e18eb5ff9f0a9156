"""Lets the key of *Undo* through where a text field has nothing of its own to take back."""

from typing import TypeGuard

import shiboken6
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

TextField = QLineEdit | QPlainTextEdit


class UndoKey(QObject):
    """Qt's text fields keep the key to themselves, even when nothing was typed into them.

    The find box has the focus most of the day: without this, the key that every notice names would do
    nothing. Only the field with the focus is watched.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    @Slot(QWidget, QWidget)
    def _watch(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            old.removeEventFilter(self)
        if _is_text_field(now):
            now.installEventFilter(self)

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and _is_text_field(watched)
            and not _has_typing(watched)
        ):
            event.ignore()  # the field does not want it: the window's action may have it
            return True
        return super().eventFilter(watched, event)


def _is_text_field(widget: QObject | None) -> TypeGuard[TextField]:
    return isinstance(widget, TextField)


def _has_typing(field: TextField) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return field.document().isUndoAvailable()
