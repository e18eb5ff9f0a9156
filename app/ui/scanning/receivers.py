"""Who would get a key, and how one that has gone astray is taken back."""

from typing import Final

import shiboken6
from PySide6.QtGui import QTextCursor, QTextDocument, QWindow
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

TAKES_SCANS: Final = "takesScans"
"""Dynamic property, true on identifier fields: a card is scanned into them."""


class Receiver:
    """Anything with the focus: a button, a list, a spin box, a menu. A key in it may set things going."""

    can_give_back = False
    """Whether one typed character can be taken out again without a trace, so that it need not wait."""

    def take_back(self) -> None:
        """Undo what was typed since this was made."""


class IdentifierField(Receiver):
    """A field that a card is scanned into: nothing is held back from it."""

    def __init__(self, line: QLineEdit) -> None:
        self.line = line

    def take(self, text: str) -> bool:
        """Hold the scanned number and nothing else: behind an older one it would make a wrong number.

        False if the field has gone meanwhile.
        """
        if not shiboken6.isValid(self.line):
            return False
        if self.line.text() != text:
            self.line.selectAll()
            self.line.insert(text)
        return True


class LineReceiver(Receiver):
    """A line of text, as it was before the burst."""

    can_give_back = True

    def __init__(self, line: QLineEdit) -> None:
        self._line = line
        self._text = line.text()
        self._cursor = line.cursorPosition()
        self._was_modified = line.isModified()

    @override
    def take_back(self) -> None:
        if not shiboken6.isValid(self._line) or self._line.text() == self._text:
            return
        self._line.undo()
        if self._line.text() != self._text:
            lost = _Difference(self._line.text(), self._text)
            self._line.setSelection(lost.start, lost.length)
            self._line.insert(lost.piece)
        self._line.setCursorPosition(self._cursor)
        self._line.setModified(self._was_modified)
        completer = self._line.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()


class TextReceiver(Receiver):
    """A text of many lines, as it was before the burst."""

    can_give_back = True

    def __init__(self, edit: QPlainTextEdit | QTextEdit) -> None:
        self._edit = edit
        self._text = edit.toPlainText()
        self._cursor = edit.textCursor().position()
        self._was_modified = edit.document().isModified()

    @override
    def take_back(self) -> None:
        if not shiboken6.isValid(self._edit) or self._edit.toPlainText() == self._text:
            return
        document, cursor = self._edit.document(), self._edit.textCursor()
        document.undo()
        if self._edit.toPlainText() == self._text:
            document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        else:
            lost = _Difference(self._edit.toPlainText(), self._text)
            cursor.setPosition(lost.start)
            cursor.setPosition(lost.start + lost.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(lost.piece)
        cursor.setPosition(self._cursor)
        self._edit.setTextCursor(cursor)
        document.setModified(self._was_modified)


class _Difference:
    """Where one text must be changed to become another, in Qt's positions (UTF-16 units).

    A run of typing is one step of undo: undoing a scan's first character takes the run before it too, and
    that part goes in again as it came, so that undo afterwards finds the run and nothing else.
    """

    def __init__(self, now: str, wanted: str) -> None:
        shortest = min(len(now), len(wanted))
        start = next((i for i in range(shortest) if now[i] != wanted[i]), shortest)
        rest = shortest - start
        end = next((i for i in range(rest) if now[-1 - i] != wanted[-1 - i]), rest)
        self.start = _units(now[:start])
        self.length = _units(now[start : len(now) - end])
        self.piece = wanted[start : len(wanted) - end]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def receiver_in(window: QWindow) -> Receiver:
    """Whom a key in this window would reach.

    A field gives a character back only where that leaves nothing behind: no selection that it would
    have overwritten, no redo that it would have cut off, no mask or validator with a will of its own.
    """
    focused = window.focusObject()
    if isinstance(focused, QLineEdit):
        return _line_receiver(focused)
    if isinstance(focused, QPlainTextEdit | QTextEdit) and not focused.isReadOnly():
        document = focused.document()
        if not focused.textCursor().hasSelection() and not document.isRedoAvailable():
            return TextReceiver(focused)
    return Receiver()


def _line_receiver(line: QLineEdit) -> Receiver:
    if line.property(TAKES_SCANS):
        return IdentifierField(line)
    has_own_will = line.inputMask() or line.validator() is not None or line.isReadOnly()
    is_plain = line.echoMode() == QLineEdit.EchoMode.Normal
    if is_plain and not has_own_will and not line.hasSelectedText() and not line.isRedoAvailable():
        return LineReceiver(line)
    return Receiver()
