"""Something usual in a line, as long as nobody has typed something else."""

from PySide6.QtWidgets import QLineEdit


class Proposal:
    """Watches no signal: `offer` looks whether the last proposal still stands as it was."""

    def __init__(self, line: QLineEdit) -> None:
        self._line = line
        self._text = ""

    def offer(self, text: str) -> None:
        """Propose this (again, in another language) unless the line holds another text."""
        if self._line.text() == self._text:
            self._line.setText(text)
        self._text = text
