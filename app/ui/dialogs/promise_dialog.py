"""Promises a moment on a request, or moves a promise with a reason."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.calendar.calendar import Calendar
from app.calendar.service_time import service_time_ends
from app.errors import PromiseInThePastError, PromiseReasonMissingError
from app.queries.rows import RequestDetails
from app.services.commands import PromiseDate
from app.ui.deadlines import Deadlines
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import MomentField
from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.widgets.buttons.button import Button

_QUICK = (0, 1, 3)
"""Working days from now for which there is a button."""


class PromiseDialog(CommandDialog):
    """The moment is proposed from what the request's kind usually takes."""

    def __init__(
        self,
        ground: Ground,
        deadlines: Deadlines,
        request: RequestDetails,
        calendar: Calendar,
        parent: QWidget,
    ) -> None:
        super().__init__(ground.theme, "promise", parent)
        self._ground = ground
        self._deadlines = deadlines
        self._request = request
        self._calendar = calendar
        self._is_move = bool(request.promises)
        self._moment = MomentField(ground.formats)
        self._quick = [Button(ground.theme, in_row=True) for _ in _QUICK]
        self._reason = QLineEdit()
        self._propose(request.service_days)
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._moment.setFocus()
        self.fit(640)

    def _lay_out(self) -> None:
        self.add_field(self._moment, "moment", PromiseInThePastError)
        picks = QWidget()
        line = QHBoxLayout(picks)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for days, button in zip(_QUICK, self._quick, strict=True):
            button.setObjectName(f"promise_in_{days}")
            line.addWidget(button)
        line.addStretch()
        picks.setFocusProxy(self._quick[0])
        self.add_field(picks, "picks")
        reason = self.add_field(self._reason, "reason", PromiseReasonMissingError)
        reason.setVisible(self._is_move)

    def _connect(self) -> None:
        self._moment.changed.connect(self._say_how_soon)
        for days, button in zip(_QUICK, self._quick, strict=True):
            button.clicked.connect(partial(self._pick, days))

    def _retranslate(self) -> None:
        row = self._request.row
        self.set_title(self.tr("Move the promise") if self._is_move else self.tr("Promise a date"))
        self.set_subject(
            self.tr("{number} · {patron}").format(number=f"R-{row.number}", patron=row.patron_name)
        )
        labels = (self.tr("Promised for"), self.tr("Quickly"), self.tr("Why it moves"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._moment.name("promise_moment", self.tr("Day"), self.tr("Time of day"))
        self._quick[0].setText(self.tr("Today"))
        self._quick[1].setText(self.tr("Next working day"))
        self._quick[2].setText(self.tr("In 3 working days"))
        self._fields[2].set_hint(self.tr("The patron may ask. The first promise counts for ever."))
        self._say_how_soon()

    @Slot()
    def _say_how_soon(self) -> None:
        self._fields[0].set_hint(self._deadlines.moment(self._moment.value))

    def _pick(self, days: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal passes it
        self._propose(days)

    def _propose(self, days: int) -> None:
        self._moment.show_value(service_time_ends(self._calendar, self._ground.formats.now(), days))

    def _command(self) -> PromiseDate:
        return PromiseDate(self._request.row.id, self._moment.value, self._reason.text() or None)
