"""One wish in its card: what is wanted, where it comes from, and how it stands."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.queries.key_rows import StatementRow
from app.services.commands import MoveWish
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.mark_button import MarkButton
from app.ui.words import uncapitalised, word
from app.vocabulary.key_information import WishState

WISH_MARKS = {
    WishState.OPEN: (Icon.RING, Role.NEUTRAL),
    WishState.OFFERED: (Icon.SEND, Role.INFO),
    WishState.MET: (Icon.CHECK_CIRCLE, Role.DONE),
    WishState.DROPPED: (Icon.MINUS, Role.NEUTRAL),
}


def wish_mark(state: WishState) -> StateMark:
    """How a wish stands, as picture and word."""
    return StateMark(*WISH_MARKS[state], uncapitalised(word(state)))


class WishEntry(StatementEntry):
    """A click on the state opens the other states; `submitted` may be a `MoveWish` too."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, statement: StatementRow, parent: QWidget | None = None
    ) -> None:
        self._state = MarkButton(theme, wish_mark(WishState.OPEN))
        self._states = QMenu(self._state)
        super().__init__(theme, wording, statement, parent)
        self._state.setObjectName(f"statement_{statement.id}_state")
        self.line.insertWidget(2, self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._state.clicked.connect(self._open_states)
        self._states.triggered.connect(self._move)

    def states(self) -> QMenu:
        """The menu of states as it is now."""
        self._states.clear()
        for number, state in enumerate(WishState, start=1):
            action = self._states.addAction(f"&{number}  {word(state)}")
            action.setCheckable(True)
            action.setChecked(state is self.statement.degree)
            action.setData(state)
        return self._states

    @Slot()
    def _open_states(self) -> None:
        self.states().popup(self._state.mapToGlobal(self._state.rect().bottomLeft()))

    @Slot(QAction)
    def _move(self, action: QAction) -> None:
        state = WishState(action.data())
        if state is not self.statement.degree:
            self.submitted.emit(MoveWish(self.statement.id, state))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        state = self.statement.degree if isinstance(self.statement.degree, WishState) else WishState.OPEN
        mark = wish_mark(state)
        self._state.set_mark(mark, self.tr("State of this wish: {state}").format(state=mark.word))
