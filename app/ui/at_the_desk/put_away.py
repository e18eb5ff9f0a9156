"""A dialog that is out of sight for a while and comes back as it was."""

import shiboken6
from PySide6.QtWidgets import QDialog, QLineEdit


class PutAway:
    """Hidden from now on until `bring_back`.

    When a dialog is shown, Qt marks the whole line that has the keyboard: the next key would type it over.
    """

    def __init__(self, dialog: QDialog) -> None:
        self._dialog = dialog
        focused = dialog.focusWidget()
        self._line = focused if isinstance(focused, QLineEdit) else None
        if self._line is not None:
            self._marked = (self._line.selectionStart(), len(self._line.selectedText()))
            self._cursor = self._line.cursorPosition()
        dialog.hide()
        parent = dialog.parentWidget()
        if parent is not None:
            parent.window().activateWindow()

    @property
    def is_there(self) -> bool:
        """Whether the dialog still exists: what it was saving may have closed it meanwhile."""
        return shiboken6.isValid(self._dialog)

    def holds(self, dialog: QDialog) -> bool:
        """Whether it is this dialog that was put away."""
        return self._dialog is dialog

    def bring_back(self) -> None:
        """Show it again, with the keyboard and the cursor where they were."""
        if not self.is_there:
            return
        self._dialog.show()
        self._dialog.activateWindow()
        if self._line is not None and shiboken6.isValid(self._line):
            self._line.setCursorPosition(self._cursor)
            if self._marked[1]:
                self._line.setSelection(*self._marked)
