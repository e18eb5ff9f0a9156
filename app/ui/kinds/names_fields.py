"""The two names of an entry of a list, in a form."""

from PySide6.QtWidgets import QLineEdit

from app.vocabulary.names import BilingualName


class NamesFields:
    """Two lines; an empty English name is the Indonesian one."""

    def __init__(self, name: BilingualName | None) -> None:
        self.indonesian = QLineEdit(name.indonesian if name is not None else "")
        self.english = QLineEdit(name.english if name is not None else "")

    @property
    def name(self) -> BilingualName:
        """What is typed."""
        return BilingualName(self.indonesian.text(), self.english.text())
