"""Many lines with their past times, from a blank log: Tab goes through a line, Enter to the next one."""

from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import EmptyTextError, PemustakaError
from app.services.interaction_commands import EnterLate
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.error_sentences import sentence
from app.ui.late_entry.late_row import COLUMNS, LateRow
from app.ui.people.patron_finder import PatronFinder
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.fields import DateField
from app.ui.widgets.labels.label import Label
from app.vocabulary.interaction_errors import LateLineError
from app.vocabulary.late_entry import LateSheet

_BEGINS_WITH = 10
_AFTER_TYPING_MS = 600
_STRETCHES = (0, 0, 2, 2, 3, 5)


class LateEntryDialog(CommandDialog):
    """Empty lines are left out. All are kept as one change, or none is."""

    written = Signal(object)
    """`LateSheet`: what has been written, a moment after the last key."""

    discarded = Signal()
    """What was written is wanted no more."""

    def __init__(
        self, ground: Ground, finder: PatronFinder, sheet: LateSheet | None, parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "late", parent)
        self._ground = ground
        self._finder = finder
        today = ground.formats.now().date()
        self._day = DateField(QDate(today.year, today.month, today.day))
        self._heads = [Label(ground.theme, "", Type.SECOND_BOLD, Role.MUTED) for _ in range(COLUMNS)]
        self._grid = QGridLayout()
        self._area = QScrollArea()
        self._rows: list[LateRow] = []
        self._pause = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._lay_out(today)
        self._pause.timeout.connect(self._tell_written)
        self._day.dateChanged.connect(self._check_all)
        for key in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.submit)
        self.add_key("Tab")
        self.finish_construction()
        self._begin(sheet)
        self.resize(1060, 600)

    def _lay_out(self, today: date) -> None:
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.add_field(self._day, "day")
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, _STRETCHES[column])
        self._grid.setHorizontalSpacing(measures.STEP)
        self._grid.setVerticalSpacing(measures.HALF)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, measures.STEP, 0)
        down.addLayout(self._grid)
        down.addStretch()
        self._area.setObjectName("late_lines")
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (inside, self._area.viewport()):
            ground.setAutoFillBackground(False)  # the dialog's own surface shows through
        line = QHBoxLayout()
        line.addWidget(self._area)
        self.body.addLayout(line, 1)

    def _begin(self, sheet: LateSheet | None) -> None:
        """Go on with what was begun, and leave some empty lines under it."""
        for _ in range(_BEGINS_WITH):
            self._add_row()
        if sheet is not None:
            self._day.setDate(QDate(sheet.day.year, sheet.day.month, sheet.day.day))
            for place, line in enumerate(sheet.lines):
                if place >= len(self._rows):
                    self._add_row()
                self._rows[place].show_line(line)
        empty = next((row for row in self._rows if not row.line.is_written), self._rows[-1])
        empty.go_to_time()

    def _add_row(self) -> LateRow:
        row = LateRow(self._ground.theme, self._finder, len(self._rows) + 1, self)
        row.offer(self._kinds(), self._channels())
        row.add_to(self._grid, 1 + 2 * len(self._rows))
        if self._rows:
            row.follow(self._rows[-1].line)
        row.changed.connect(self._follow)
        self._rows.append(row)
        self._name_row(row)
        return row

    def _kinds(self) -> list[tuple[int, str]]:
        return self._ground.names(self._ground.lists.interaction_kinds)

    def _channels(self) -> list[tuple[int, str]]:
        return self._ground.names(self._ground.lists.channels)

    # While it is written

    @property
    def sheet(self) -> LateSheet:
        """The lines that hold something."""
        lines = (row.line for row in self._rows)
        return LateSheet(self._chosen_day, tuple(line for line in lines if line.is_written))

    @property
    def has_unsaved_text(self) -> bool:
        """Whether any line holds something; it is kept as a draft all the same."""
        return bool(self.sheet.lines)

    @property
    def _chosen_day(self) -> date:
        day = self._day.date()
        return date(day.year(), day.month(), day.day())

    @Slot()
    def _follow(self) -> None:
        row = self.sender()
        assert isinstance(row, LateRow)
        self._check(row)
        self._pause.start()

    def _go_on(self, row: LateRow) -> None:
        """From the words of a line to the next line; there is always one."""
        place = self._rows.index(row) + 1
        following = self._rows[place] if place < len(self._rows) else self._add_row()
        if not following.line.is_written:
            following.follow(row.line)
        following.go_to_time()
        self._area.ensureWidgetVisible(following.words)

    @Slot()
    def _tell_written(self) -> None:
        if self.has_unsaved_text:
            self.written.emit(self.sheet)

    # What is wrong

    @Slot()
    def _check_all(self) -> None:
        for row in self._rows:
            self._check(row)

    def _check(self, row: LateRow) -> bool:
        problem = self._problem(row) if row.line.is_written else ""
        row.say(problem)
        return not problem

    def _problem(self, row: LateRow) -> str:
        if row.is_nameless_name:
            return self.tr("Choose the patron from the list, or leave the field empty.")
        fault = row.find_fault(self._chosen_day, self._ground.formats.now())
        return sentence(fault) if fault is not None else ""

    def refuse(self, error: PemustakaError) -> None:
        """Why a line cannot be kept stands under it."""
        super().refuse(error)
        if isinstance(error, LateLineError) and isinstance(error.__cause__, PemustakaError):
            written = [row for row in self._rows if row.line.is_written]
            written[error.line - 1].say(sentence(error.__cause__))

    def _command(self) -> EnterLate | None:
        written = [row for row in self._rows if row.line.is_written]
        if not written:
            super().refuse(EmptyTextError())
            return None
        wrong = [row for row in written if not self._check(row)]
        if wrong:
            wrong[0].go_to_time()
            return None
        self._pause.stop()
        now = self._ground.formats.now()
        return EnterLate(tuple(row.form(self._chosen_day, now) for row in written))

    @Slot()
    def _discard(self) -> None:
        self._pause.stop()
        self.discarded.emit()
        super()._discard()

    # What it says

    def _retranslate(self) -> None:
        self.set_title(self.tr("Late entry"))
        self.set_subject(self.tr("Typed in from paper: saved as one change"))
        self._fields[0].set_label(self.tr("Day"))
        heads = ("", self.tr("Time"), self.tr("Kind"), self.tr("Channel"), self.tr("With"), self.tr("Words"))
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        for row in self._rows:
            row.offer(self._kinds(), self._channels())
            self._name_row(row)
            self._check(row)
        self._save.setText(self.tr("Save all lines"))
        self._save.show_key("Ctrl+S")

    def _name_row(self, row: LateRow) -> None:
        row.patron.setPlaceholderText(self.tr("card, name or nobody"))
        number = self._rows.index(row) + 1
        names = (self.tr("Time"), self.tr("Kind"), self.tr("Channel"), self.tr("With"), self.tr("Words"))
        for editor, name in zip(row.editors, names, strict=True):
            editor.setAccessibleName(self.tr("Line {number}: {field}").format(number=number, field=name))

    def _key_texts(self) -> list[str]:
        return [self.tr("next line"), self.tr("close"), self.tr("next field")]

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on and saves nothing: a sheet has many lines."""
        focused = self.focusWidget()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or isinstance(focused, QPushButton):
            super().keyPressEvent(event)
            return
        row = next((one for one in self._rows if one.words is focused), None)
        if row is not None:
            self._go_on(row)
        else:
            self.focusNextChild()
