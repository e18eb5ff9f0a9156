"""Fields for a date, a time and a number, with the room that a style sheet cannot give a spin box's text."""

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, QTime
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTimeEdit, QWidget
from typing_extensions import override

from app.ui.theme import measures

_SHOWN_DATE = "ddd d MMM yyyy"


class DateField(QDateEdit):
    """A day, with its weekday, typed or taken from a calendar that drops down."""

    def __init__(self, date: QDate, parent: QWidget | None = None) -> None:
        super().__init__(date, parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_SHOWN_DATE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another language writes the day in other letters: the same part of it stays chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self.hasFocus():
            self.setSelectedSection(self.currentSection())


class TimeField(QTimeEdit):
    """A time of day, typed or stepped with Up and Down; its buttons have no width."""

    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.lineEdit().setTextMargins(measures.STEP, 0, 0, 0)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * measures.STEP, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Hours and minutes are parted as the language does; Qt asks only once."""
        if event.type() == QEvent.Type.LocaleChange:
            self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        super().changeEvent(event)


class NumberField(QSpinBox):
    """A whole number between `least` and `most`."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(measures.STEP, 0, 0, 0)
