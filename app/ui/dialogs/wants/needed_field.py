"""By when the patron needs it, and why by then."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.ui.dialogs.editors import OptionalDate
from app.ui.theme import measures


class NeededField(QWidget):
    """The reason is asked for beside the day, or below it where the form is narrow; kept without one too."""

    changed = Signal()

    def __init__(self, today: date, name: str, *, is_narrow: bool = False) -> None:
        super().__init__()
        self._name = name
        self.day = OptionalDate(today)
        self.why = QLineEdit()
        self.why.setObjectName(f"{name}_needed_why")
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(down if is_narrow else across, self)
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
