"""How many came without a name: all, women and men among them, of which level."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.dialogs.editors import ChoiceBox
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.fields import NumberField
from app.ui.widgets.labels.label import Label
from app.ui.words import words
from app.vocabulary.interaction_form import Heads
from app.vocabulary.interactions import MOST_PEOPLE, Level


class HeadsField(QWidget):
    """No people means that nobody was counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = [NumberField(0, MOST_PEOPLE) for _ in range(3)]
        self._labels = [Label(theme, "", Type.SECOND, Role.MUTED) for _ in self._numbers]
        self._level = ChoiceBox[Level | None]()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for number, label in zip(self._numbers, self._labels, strict=True):
            line.addWidget(number)
            line.addWidget(label)
        line.addWidget(self._level)
        line.addStretch()
        for number, name in zip(self._numbers, ("total", "female", "male"), strict=True):
            number.setObjectName(f"heads_{name}")
        self._level.setObjectName("heads_level")
        self.setFocusProxy(self._numbers[0])
        self._retranslate()

    @property
    def value(self) -> Heads | None:
        """What was counted."""
        total, female, male = (number.value() for number in self._numbers)
        if not (total or female or male):
            return None
        return Heads(total or female + male, female or None, male or None, self._level.value)

    def show_value(self, heads: Heads | None) -> None:
        """Show what was counted."""
        counted = (0, 0, 0) if heads is None else (heads.total, heads.female or 0, heads.male or 0)
        for number, value in zip(self._numbers, counted, strict=True):
            number.setValue(value)
        self._level.choose(None if heads is None else heads.level)

    def _retranslate(self) -> None:
        texts = (self.tr("people"), self.tr("women"), self.tr("men"))
        for number, label, text in zip(self._numbers, self._labels, texts, strict=True):
            label.setText(text)
            number.setAccessibleName(text)
        unsaid: tuple[Level | None, str] = (None, self.tr("any level"))
        self._level.set_choices([unsaid, *words(Level)])
        self._level.setAccessibleName(self.tr("Level"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
