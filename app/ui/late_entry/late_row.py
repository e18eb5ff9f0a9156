"""One line of a late entry: time, kind, channel, with whom, words."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QObject, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from app.errors import InteractionInFutureError, PemustakaError
from app.ui.dialogs.editors import ChoiceBox
from app.ui.people.patron_finder import PatronFinder
from app.ui.people.patron_line import PatronLine
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.fields import TimeField
from app.ui.widgets.labels.label import Label
from app.vocabulary.interaction_form import InteractionForm
from app.vocabulary.late_entry import LateLine
from app.vocabulary.limits import Limit

COLUMNS = 6


class LateRow(QObject):
    """Its editors stand in the grid of the sheet."""

    changed = Signal()

    def __init__(self, theme: Theme, finder: PatronFinder, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._patron_id: int | None = None
        self._patron_name = ""
        self.number = Label(theme, str(number), Type.SECOND, Role.MUTED)
        self.time = TimeField(QTime(8, 0))
        self.kind: ChoiceBox[int] = ChoiceBox()
        self.channel: ChoiceBox[int] = ChoiceBox()
        self.patron = PatronLine(finder)
        self.words = QLineEdit()
        self.words.setMaxLength(Limit.STATEMENT)
        self.problem = Label(theme, "", Type.SECOND, Role.LATE, wraps=True)
        self.problem.hide()
        self._name(number)
        self._connect()

    def _name(self, number: int) -> None:
        for part, name in zip(self.editors, ("time", "kind", "channel", "patron", "words"), strict=True):
            part.setObjectName(f"late_{name}_{number}")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _connect(self) -> None:
        self.time.timeChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.channel.currentIndexChanged.connect(self.changed)
        self.patron.chosen.connect(self._take_patron)
        self.patron.textEdited.connect(self._forget_patron)
        self.words.textChanged.connect(self.changed)

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return (self.time, self.kind, self.channel, self.patron, self.words)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Put the line into two rows of the grid, the second for what is wrong with it."""
        for column, part in enumerate((self.number, *self.editors)):
            grid.addWidget(part, row, column)
        grid.addWidget(self.problem, row + 1, 1, 1, COLUMNS - 1)

    def offer(self, kinds: Sequence[tuple[int, str]], channels: Sequence[tuple[int, str]]) -> None:
        """Offer the library's lists, in the language of the screens."""
        self.kind.set_choices(kinds)
        self.channel.set_choices(channels)

    # What is in it

    @property
    def line(self) -> LateLine:
        """The line as it has been written so far."""
        clock = self.time.time()
        return LateLine(
            at=time(clock.hour(), clock.minute()),
            kind_id=self.kind.value,
            channel_id=self.channel.value,
            patron_id=self._patron_id,
            patron_name=self._patron_name if self._patron_id is not None else self.patron.text(),
            words=self.words.text(),
        )

    def show_line(self, line: LateLine) -> None:
        """Go on with a line that was begun before."""
        self.time.setTime(QTime(line.at.hour, line.at.minute))
        self.kind.choose(line.kind_id)
        self.channel.choose(line.channel_id)
        self.patron.setText(line.patron_name)
        self._patron_id = line.patron_id
        self._patron_name = line.patron_name
        self.words.setText(line.words)

    def follow(self, before: LateLine) -> None:
        """Begin as the line above: the same minute, kind and channel."""
        self.time.setTime(QTime(before.at.hour, before.at.minute))
        self.kind.choose(before.kind_id)
        self.channel.choose(before.channel_id)

    def form(self, day: date, zone: datetime) -> InteractionForm:
        """The contact of this line, on this day; `zone` is the present moment on the branch's clock."""
        line = self.line
        return InteractionForm(
            patron_id=line.patron_id,
            kind_id=line.kind_id,
            channel_id=line.channel_id,
            note=line.words,
            happened_at=datetime.combine(day, line.at, zone.tzinfo),
        )

    @property
    def is_nameless_name(self) -> bool:
        """Whether a name was typed that is nobody's: the patron has to be chosen."""
        return self._patron_id is None and bool(self.patron.text().strip())

    def find_fault(self, day: date, now: datetime) -> PemustakaError | None:
        """What the rules have against this line."""
        happened_at = datetime.combine(day, self.line.at, now.tzinfo)
        return InteractionInFutureError(happened_at) if happened_at > now else None

    def say(self, problem: str) -> None:
        """Say what is wrong under the line; nothing takes it back."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.words.setAccessibleDescription(problem)

    def go_to_time(self) -> None:
        """Write here next."""
        self.time.setFocus(Qt.FocusReason.TabFocusReason)
        self.time.setSelectedSection(TimeField.Section.HourSection)

    @Slot(int, str)
    def _take_patron(self, patron_id: int, name: str) -> None:
        self._patron_id = patron_id
        self._patron_name = name
        QTimer.singleShot(0, self, self._show_name)  # the line empties itself first
        self.changed.emit()
        self.words.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show_name(self) -> None:
        self.patron.setText(self._patron_name)

    @Slot(str)
    def _forget_patron(self, text: str) -> None:
        if text != self._patron_name:
            self._patron_id = None
        self.changed.emit()
