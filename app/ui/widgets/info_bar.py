"""A bar across a window or panel: a state, a sentence, at most one action, and a way to close it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label


class InfoBar(Card):
    """Hidden until `say`. The sentence wraps; nothing of it is cut off."""

    action_triggered = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(theme, parent, tint=Role.INFO)
        self._icon = IconLabel(theme, Icon.INFO_CIRCLE, Role.INFO)
        self._word = Label(theme, "", Type.NAME, Role.INFO)
        self._sentence = Label(theme, wraps=True)
        self._detail = Label(theme, "", Type.SECOND, Role.MUTED)
        self._action = Button(theme, in_row=True)
        self._close = IconButton(theme, Icon.CROSS)
        if not closable:
            self._close.hide()
        self.hide()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.STEP, measures.HALF)
        line.setSpacing(measures.STEP)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self._icon, self._word, self._sentence, self._detail, self._action, self._close):
            line.addWidget(part, 1 if part is self._sentence else 0)

    def _connect(self) -> None:
        self._action.clicked.connect(self.action_triggered)
        self._close.clicked.connect(self.close_bar)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this message"))

    def say(self, mark: StateMark, sentence: str, *, detail: str = "", action: str = "") -> None:
        """Show the bar in the state of `mark`; its word (it may be empty) stands bold before the sentence."""
        for part, name in ((self._action, "action"), (self._close, "close")):
            part.setObjectName(f"{self.objectName()}_{name}")
        self.set_tint(mark.role)
        self._icon.show_icon(mark.icon, mark.role)
        self._word.set_role(mark.role)
        for label, text in ((self._word, mark.word), (self._sentence, sentence), (self._detail, detail)):
            label.setText(text)
        self._word.setVisible(bool(mark.word))
        self._detail.setVisible(bool(detail))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{mark.word} {sentence}".strip())
        self.show()

    @Slot()
    def close_bar(self) -> None:
        """Take the bar away and tell of it."""
        self.hide()
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
