"""What is to be done afterwards: a line, by whom, until when; an empty line means nothing."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.queries.rows import StaffRow
from app.ui.dialogs.editors import ChoiceBox
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.widgets.fields import DateField
from app.vocabulary.interaction_form import NewFollowUp


class FollowUpField(QWidget):
    """Begins with tomorrow and with nobody in particular."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff: Sequence[StaffRow] = ()
        tomorrow = formats.now().date() + timedelta(days=1)
        self._what = QLineEdit()
        self._who = ChoiceBox[int | None]()
        self._day = DateField(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._what, 1)
        line.addWidget(self._who)
        line.addWidget(self._day)
        self.setFocusProxy(self._what)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._what.setObjectName("follow_up_what")
        self._who.setObjectName("follow_up_who")
        self._day.setObjectName("follow_up_day")
        self._retranslate()

    def set_staff(self, staff: Sequence[StaffRow]) -> None:
        """Offer these colleagues."""
        self._staff = staff
        self._retranslate()

    def assign(self, staff_id: int) -> None:
        """Propose that this colleague does it."""
        self._who.choose(staff_id)

    @property
    def value(self) -> NewFollowUp | None:
        """What is to be done, or None."""
        return self.as_written if self._what.text().strip() else None

    @property
    def as_written(self) -> NewFollowUp:
        """As far as it is filled in."""
        day = self._day.date()
        return NewFollowUp(self._what.text(), date(day.year(), day.month(), day.day()), self._who.value)

    def show_value(self, follow_up: NewFollowUp) -> None:
        """Fill it in."""
        self._what.setText(follow_up.what)
        self._who.choose(follow_up.staff_id)
        day = follow_up.due_on
        self._day.setDate(QDate(day.year, day.month, day.day))

    def _retranslate(self) -> None:
        anybody: tuple[int | None, str] = (None, self.tr("anybody"))
        self._who.set_choices([anybody, *((one.id, one.name) for one in self._staff)])
        self._what.setPlaceholderText(self.tr("What is to be done afterwards?"))
        self._what.setAccessibleName(self.tr("What is to be done"))
        self._who.setAccessibleName(self.tr("By whom"))
        self._day.setAccessibleName(self.tr("Until when"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
