"""Editors that forms are made of: a list to choose from, a note that Enter saves, optional dates."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QMimeData, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.widgets.fields import DateField, TimeField

ValueT = TypeVar("ValueT")

_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What Qt puts in the place of a picture."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceBox(QComboBox, Generic[ValueT]):
    """A list that drops down; each text stands for a value. The wheel does not change it in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[ValueT] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def set_choices(self, choices: Sequence[tuple[ValueT, str]]) -> None:
        """Offer these, or name them anew in another language; the choice stays where it is still offered."""
        before = [self.value] if self._values else []
        quiet = QSignalBlocker(self)
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([text for _, text in choices])
        for value in before:
            self.choose(value)
        quiet.unblock()

    @property
    def value(self) -> ValueT:
        """What the shown text stands for; there must be choices."""
        return self._values[max(self.currentIndex(), 0)]

    def choose(self, value: ValueT) -> None:
        """Show the text of a value; one that is not offered (a retired entry) changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))


class NoteEdit(QPlainTextEdit):
    """Enter saves, Shift+Enter begins a new line, Tab goes on."""

    saved = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + measures.LIST_MARGIN + measures.STEP
        self.setFixedHeight(height)

    def put_in(self, word: str) -> None:
        """Write a word where the cursor is, apart from what stands around it, and go on behind it."""
        cursor, document = self.textCursor(), self.document()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        is_apart = start == 0 or document.characterAt(start - 1).isspace()
        is_last = end == document.characterCount() - 1
        has_room = not is_last and document.characterAt(end).isspace()
        self.insertPlainText(f"{'' if is_apart else ' '}{word}{'' if has_room else ' '}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """A page is pasted as its text, also by programs that offer no text beside it."""
        if source.hasHtml() and not source.text():
            read = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
            self.insertPlainText(read.replace(_PICTURE, ""))
        else:
            super().insertFromMimeData(source)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.saved.emit()
        else:
            super().keyPressEvent(event)


class OptionalDate(QWidget):
    """A day that may be unknown: the tick says whether there is one."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_known = QCheckBox()
        self._day = DateField(QDate(today.year, today.month, today.day))
        self._day.setEnabled(False)
        self._is_known.toggled.connect(self._day.setEnabled)
        self._is_known.toggled.connect(self.changed)
        self._day.dateChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._is_known)
        line.addWidget(self._day)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._is_known)

    def name(self, object_name: str, known: str, spoken: str) -> None:
        """Name the parts: `known` stands beside the tick."""
        self._is_known.setText(known)
        self._is_known.setAccessibleName(spoken)
        self._day.setAccessibleName(spoken)
        self._is_known.setObjectName(f"{object_name}_known")
        self._day.setObjectName(f"{object_name}_day")

    @property
    def value(self) -> date | None:
        """The day, or None."""
        return _date(self._day.date()) if self._is_known.isChecked() else None

    def show_value(self, value: date | None) -> None:
        """Show a day, or that none is known."""
        self._is_known.setChecked(value is not None)
        if value is not None:
            self._day.setDate(QDate(value.year, value.month, value.day))


class MomentField(QWidget):
    """A day and a time on the branch's clock."""

    changed = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        now = formats.now()
        self._day = DateField(QDate(now.year, now.month, now.day))
        self._time = TimeField(QTime(now.hour, now.minute))
        self._day.dateChanged.connect(self.changed)
        self._time.timeChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._day)
        line.addWidget(self._time)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._day)

    def name(self, object_name: str, day: str, clock: str) -> None:
        """Name the two parts for tests and screen readers."""
        self._day.setObjectName(f"{object_name}_day")
        self._time.setObjectName(f"{object_name}_time")
        self._day.setAccessibleName(day)
        self._time.setAccessibleName(clock)

    @property
    def value(self) -> datetime:
        """The moment, aware, in the branch's zone."""
        clock = self._time.time()
        at = time(clock.hour(), clock.minute())
        return datetime.combine(_date(self._day.date()), at, self._formats.now().tzinfo)

    def show_value(self, moment: datetime) -> None:
        """Show a moment, cut to the minute."""
        local = self._formats.local(moment)
        self._day.setDate(QDate(local.year, local.month, local.day))
        self._time.setTime(QTime(local.hour, local.minute))


class PartialDateEdit(QLineEdit):
    """A birth date as far as it is known, written as people do: 2004, 5-2004, 17-5-2004."""

    @property
    def value(self) -> str | None:
        """ISO 8601 of reduced precision; what cannot be read is handed on for the rules to refuse."""
        text = self.text().strip()
        parts = text.replace("/", "-").replace(".", "-").split("-")
        if not all(part.isdecimal() for part in parts) or len(parts) > 3:
            return text or None
        if len(parts[0]) == 4:
            parts.reverse()
        year, *rest = reversed(parts)
        return "-".join([year, *(part.zfill(2) for part in rest)])

    def show_value(self, iso: str | None) -> None:
        """Show a stored date, the day before the month."""
        self.setText("-".join(reversed((iso or "").split("-"))))


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
