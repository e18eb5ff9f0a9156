"""Asks, field by field, whose change is right where two people changed the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.card import Card
from app.ui.widgets.form_field import FormField, align_labels
from app.ui.widgets.labels.label import Label

_THEIRS, _YOURS = "theirs", "yours"


@dataclass(frozen=True, slots=True)
class Question:
    """One field with both values, in words."""

    label: str
    theirs: str
    yours: str


class ConflictBox(Card):
    """Hidden while there is nothing to ask; what was typed here is proposed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, tint=Role.DUE)
        self._head = Label(theme, "", Type.NAME, Role.DUE, wraps=True)
        self._questions: list[Question] = []
        self._choices: list[ChoiceButtons] = []
        self._fields: list[FormField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(measures.LIST_MARGIN, measures.STEP, measures.STEP, measures.STEP)
        self._column.addWidget(self._head)
        self.hide()

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these, in place of the questions before; none hides the box."""
        for field in self._fields:
            self._column.removeWidget(field)
            field.hide()
            field.setParent(None)
            field.deleteLater()
        self._questions = list(questions)
        self._choices = [ChoiceButtons(self._theme) for _ in questions]
        self._fields = [FormField(self._theme, choice, beside=True) for choice in self._choices]
        for number, field in enumerate(self._fields):
            self._choices[number].setObjectName(f"conflict_{number}")
            self._column.addWidget(field)
        self._retranslate()
        for choice in self._choices:
            choice.choose(_YOURS)
        self.setVisible(bool(questions))

    @property
    def takes_theirs(self) -> list[bool]:
        """For each question, whether the other's value was chosen."""
        return [choice.value == _THEIRS for choice in self._choices]

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Somebody else has saved other values meanwhile. Which are right?"))
        for question, choice, field in zip(self._questions, self._choices, self._fields, strict=True):
            theirs = self.tr("Theirs: {value}").format(value=question.theirs)
            yours = self.tr("Yours: {value}").format(value=question.yours)
            field.set_label(question.label)
            choice.set_choices([Choice(_THEIRS, theirs), Choice(_YOURS, yours)])
        align_labels(self._fields)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
