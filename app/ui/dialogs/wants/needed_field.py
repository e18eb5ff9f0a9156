"""By when the patron needs it, and why by then, on one line."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.ui.dialogs.editors import OptionalDate
from app.ui.theme import measures


class NeededField(QWidget):
    """The reason is asked for beside the day, and kept without one too."""

    changed = Signal()

    def __init__(self, today: date, name: str) -> None:
        super().__init__()
        self._name = name
        self.day = OptionalDate(today)
        self.why = QLineEdit()
        self.why.setObjectName(f"{name}_needed_why")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self.day)
        line.addWidget(self.why, 1)
        self.setFocusProxy(self.day)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day.changed.connect(self.changed)

    def retranslate(self) -> None:
        """Name the parts in the language of the screens."""
        self.day.name(f"{self._name}_needed_by", self.tr("by a day"), self.tr("Needed by"))
        self.why.setPlaceholderText(self.tr("why by then"))
        self.why.setAccessibleName(self.tr("Why by then"))
