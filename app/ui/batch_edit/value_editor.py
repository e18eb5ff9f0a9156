"""What many patrons get: an entry of a list, a text or a day, as the field that was chosen wants it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.ui.dialogs.editors import ChoiceBox, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.words import words
from app.vocabulary.batch_fields import BatchField, BatchValue
from app.vocabulary.patrons import PatronStatus, WrittenLanguage

_TEXTS = frozenset({BatchField.INSTITUTION, BatchField.CLASS_OR_FACULTY})
_DAYS = frozenset({BatchField.MEMBER_SINCE, BatchField.MEMBER_UNTIL})


class ValueEditor(QStackedWidget):
    """One editor of three is shown; `changed` tells of anything that was typed or chosen."""

    changed = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._field = BatchField.CATEGORY
        self._is_chosen = False
        self._choice = ChoiceBox[BatchValue]()
        self._text = QLineEdit()
        self._day = OptionalDate(ground.formats.now().date())
        for part, name in ((self._choice, "choice"), (self._text, "text"), (self._day, "day")):
            part.setObjectName(f"batch_value_{name}")
            self.addWidget(part)
        self.show_field(self._field)
        self._choice.activated.connect(self._note)
        self._text.textChanged.connect(self._note)
        self._day.changed.connect(self._note)

    @property
    def is_chosen(self) -> bool:
        """Whether somebody chose or typed the value, if only to empty the field: no Enter does that alone."""
        return self._is_chosen

    @property
    def value(self) -> BatchValue:
        """What is to be stored; None to empty the field."""
        if self._field in _TEXTS:
            return self._text.text().strip() or None
        return self._day.value if self._field in _DAYS else self._choice.value

    @property
    def said(self) -> str:
        """The value in the language of the screen; empty for none."""
        if self._field in _TEXTS:
            return self._text.text().strip()
        if self._field in _DAYS:
            day = self._day.value
            return self._ground.formats.date(day) if day is not None else ""
        return self._choice.currentText() if self._choice.value is not None else ""

    @Slot()
    def show_field(self, field: BatchField) -> None:
        """Ask for a value of this field."""
        self._field, self._is_chosen = field, False
        if field in _TEXTS:
            self.setCurrentWidget(self._text)
        elif field in _DAYS:
            self.setCurrentWidget(self._day)
        else:
            self._choice.set_choices(self._choices())
            self.setCurrentWidget(self._choice)

    @Slot()
    def _note(self) -> None:
        self._is_chosen = True
        self.changed.emit()

    def retranslate(self, spoken: str) -> None:
        """Name the choices in the language in use; `spoken` is what screen readers call the editor."""
        if self._field not in _TEXTS | _DAYS:
            self._choice.set_choices(self._choices())
        for part in (self._choice, self._text):
            part.setAccessibleName(spoken)
        self._day.name("batch_value_day", self.tr("known"), spoken)

    def _choices(self) -> Sequence[tuple[BatchValue, str]]:
        ground = self._ground
        match self._field:
            case BatchField.STATUS:
                return list(words(PatronStatus))
            case BatchField.LANGUAGE:
                return list(words(WrittenLanguage))
            case BatchField.BRANCH:
                return [(one.id, one.name) for one in ground.lists.branches]
        return [(None, "–"), *ground.names(ground.lists.categories)]
