"""One of a few choices, each a button: kinds and channels that a clerk picks with a click or a number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import RIGHT, Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook
from app.ui.widgets.flow_layout import FlowLayout

_NUMBERS = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: the value it stands for, and its text in the language of the screen."""

    value: str
    text: str
    icon: Icon | None = None


class ChoiceButton(Button):
    """Outlined; when chosen: tint, accent outline, a tick in place of its icon, bold."""

    @override
    def _type(self) -> Type:
        return Type.NAME if self.isChecked() else Type.BODY

    @override
    def _shown_icon(self) -> Icon | None:
        return Icon.CHECK if self.isChecked() else self._icon

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        super()._paint_ground(drawing, look)
        if self.isChecked() and not self.hasFocus():
            accent = self._theme.colour(Role.ACCENT)
            drawing.box(QRectF(self.rect()), measures.RADIUS_CONTROL, None, accent, 1.5)

    @override
    def _cap_width(self) -> int:
        return QFontMetrics(self._theme.font(Type.MARK)).horizontalAdvance(self._key)

    @override
    def _paint_key(self, drawing: Drawing, rect: QRect, ink: QColor) -> None:
        drawing.text(rect, self._key, self._theme.font(Type.MARK), self._theme.colour(Role.MUTED), RIGHT)


class ChoiceButtons(QWidget):
    """Exactly one is chosen once one was. `numbered` gives the first nine the keys Alt+1 to Alt+9."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, numbered: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._numbered = numbered
        self._choices: tuple[Choice, ...] = ()
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self)
        self._group.buttonToggled.connect(self._tell)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Make the buttons, or (the same values in another language) name them anew. The choice stays."""
        before = self.value
        same = [choice.value for choice in choices] == [choice.value for choice in self._choices]
        self._choices = tuple(choices)
        if not same:
            self._remake()
        for number, choice in enumerate(self._choices):
            self._name(self._group.button(number), number, choice)
        if before is not None:
            self.choose(before)

    @property
    def value(self) -> str | None:
        """The chosen value, or None before anyone chose."""
        number = self._group.checkedId()
        return self._choices[number].value if number >= 0 else None

    def choose(self, value: str) -> None:
        """Choose as if by a click; an unknown value changes nothing."""
        for number, choice in enumerate(self._choices):
            if choice.value == value:
                self._group.button(number).setChecked(True)

    def _remake(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
            button.hide()
            button.deleteLater()
        for number, choice in enumerate(self._choices):
            button = ChoiceButton(self._theme, icon=choice.icon)
            button.setCheckable(True)
            button.setObjectName(f"{self.objectName()}_{choice.value}")
            if self._numbered and number < _NUMBERS:
                button.show_key(str(number + 1))
            self._group.addButton(button, number)
            self._flow.addWidget(button)
            button.show()

    def _name(self, button: QAbstractButton, number: int, choice: Choice) -> None:
        button.setText(choice.text)
        button.setAccessibleName(choice.text)
        if self._numbered and number < _NUMBERS:  # after the text, which takes the shortcut away
            button.setShortcut(QKeySequence(f"Alt+{number + 1}"))

    @Slot(QAbstractButton, bool)
    def _tell(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        button.updateGeometry()
        if checked:
            self.chosen.emit(self._choices[self._group.id(button)].value)
