"""One step of a plan: a tick, its name, its day, and a button that moves it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.queries.kind_rows import StepRow
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label


class StepLine(QWidget):
    """The tick asks (Space or a click): what it shows follows what is stored."""

    tick_requested = Signal(int)
    move_requested = Signal(int)

    def __init__(self, theme: Theme, step: StepRow) -> None:
        super().__init__()
        self._step = step
        self._tick = QCheckBox()
        self._tick.setObjectName(f"step_{step.id}")
        self._tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tick.setChecked(step.done_at is not None)
        self._due = Chip(theme)
        self._who = Label(theme, "", Type.SECOND, Role.MUTED)
        self._move = IconButton(theme, Icon.CALENDAR)
        self._move.setObjectName(f"step_{step.id}_move")
        self._move.setVisible(step.done_at is None)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._tick, 1)
        for part in (self._who, self._due, self._move):
            line.addWidget(part)
        self._tick.clicked.connect(self._ask_tick)
        self._move.clicked.connect(self._ask_move)

    @property
    def step_id(self) -> int:
        """Whose line it is."""
        return self._step.id

    @property
    def tick(self) -> QCheckBox:
        """Where the keyboard comes in."""
        return self._tick

    def say(self, name: str, due: StateMark, who: str, move: str) -> None:
        """Name its parts in the language of the screen."""
        self._tick.setText(name.replace("&", "&&"))
        self._tick.setAccessibleName(f"{name}: {due.word}")
        self._due.set_mark(due)
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._move.set_name(move)

    @Slot()
    def _ask_tick(self) -> None:
        self._tick.setChecked(self._step.done_at is not None)
        self.tick_requested.emit(self._step.id)

    @Slot()
    def _ask_move(self) -> None:
        self.move_requested.emit(self._step.id)
