"""The fields of an interaction that are there when wanted: topic, outcome, minutes, heads."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.interaction.heads_field import HeadsField
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.fields import NumberField
from app.ui.widgets.labels.label import Label
from app.ui.words import words
from app.vocabulary.interaction_errors import HeadsDoNotAddUpError, ImpossibleNumberError
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.interactions import MOST_MINUTES, Outcome


class MoreFields:
    """Makes the editors, names them, and reads them into a form. No minutes mean that nobody measured."""

    def __init__(self, theme: Theme) -> None:
        self._topic = QLineEdit()
        self._outcome = ChoiceBox[Outcome | None]()
        self._minutes = NumberField(0, MOST_MINUTES)
        self._minutes_word = Label(theme, "", Type.SECOND, Role.MUTED)
        self._heads = HeadsField(theme)
        self._how_it_went = QWidget()
        self._outcome.setObjectName("interaction_outcome")
        self._minutes.setObjectName("interaction_minutes")
        line = QHBoxLayout(self._how_it_went)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for widget in (self._outcome, self._minutes, self._minutes_word):
            line.addWidget(widget)
        line.addStretch()
        self._how_it_went.setFocusProxy(self._outcome)

    def fields(self) -> Iterator[tuple[Any, ...]]:
        """What the dialog adds: editor, name, and the errors that are its own."""
        yield self._topic, "topic"
        yield self._how_it_went, "how_it_went", ImpossibleNumberError
        yield self._heads, "heads", HeadsDoNotAddUpError

    def labels(self) -> tuple[str, ...]:
        """The labels in the same order; what stands inside the fields is named anew too."""
        unsaid: tuple[Outcome | None, str] = (None, self.tr("not said"))
        self._outcome.set_choices([unsaid, *words(Outcome)])
        self._outcome.setAccessibleName(self.tr("Outcome"))
        self._minutes_word.setText(self.tr("minutes"))
        self._minutes.setAccessibleName(self.tr("Minutes"))
        return self.tr("Topic"), self.tr("Outcome"), self.tr("By heads")

    def show_form(self, form: InteractionForm) -> None:
        """Fill them in."""
        self._topic.setText(form.topic or "")
        self._outcome.choose(form.outcome)
        self._minutes.setValue(form.minutes or 0)
        self._heads.show_value(form.heads)

    def filled_in(self, form: InteractionForm) -> InteractionForm:
        """The form with what they say."""
        return replace(
            form,
            topic=self._topic.text() or None,
            outcome=self._outcome.value,
            minutes=self._minutes.value() or None,
            heads=self._heads.value,
        )

    @property
    def says_something(self) -> bool:
        """Whether any of them is filled in."""
        return bool(self._topic.text() or self._outcome.value or self._minutes.value() or self._heads.value)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("MoreFields", source, comment, n)
