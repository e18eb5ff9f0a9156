"""Passes a request on, and declines what was passed on."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyTextError
from app.queries.hand_overs import HandOverRow
from app.queries.rows import RequestRow, StaffRow
from app.services.hand_over_commands import AnswerHandOver, HandOverRequest
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.widgets.fields import DateField
from app.ui.words import word
from app.vocabulary.hand_over_errors import (
    HandedToNobodyError,
    HandedToOneselfError,
    HandOverInThePastError,
)
from app.vocabulary.staff import StaffRole

SIDES = (StaffRole.BACK_OFFICE, StaffRole.FRONT_LINE)
Receiver = StaffRole | int
"""A side of the counter, or a colleague's id."""


class HandOverDialog(CommandDialog):
    """To the other side of the counter unless a colleague is chosen; why, and by when."""

    def __init__(
        self, ground: Ground, request: RequestRow, staff: Sequence[StaffRow], me: StaffRow, parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "hand_over", parent)
        self._request = request
        self._staff = [one for one in staff if one.is_active]
        self._to = ChoiceBox[Receiver]()
        today = ground.formats.now().date() + timedelta(days=1)
        self._day = DateField(QDate(today.year, today.month, today.day))
        self._why = QLineEdit()
        self.add_field(self._to, "to", HandedToNobodyError, HandedToOneselfError)
        self.add_field(self._day, "day", HandOverInThePastError)
        self.add_field(self._why, "why", EmptyTextError)
        self.finish_construction()
        is_back = me.role is StaffRole.BACK_OFFICE
        self._to.choose(StaffRole.FRONT_LINE if is_back else StaffRole.BACK_OFFICE)
        self._why.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Hand the request over"))
        self.set_subject(f"R-{self._request.number} · {self._request.subject}")
        labels = (self.tr("To whom"), self.tr("By when"), self.tr("Why"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Until it is accepted it stays with whoever has it now."))
        sides: list[tuple[Receiver, str]] = [(side, word(side)) for side in SIDES]
        self._to.set_choices([*sides, *((one.id, one.name) for one in self._staff)])

    def _command(self) -> HandOverRequest:
        day, to = self._day.date(), self._to.value
        due_on = date(day.year(), day.month(), day.day())
        if isinstance(to, StaffRole):
            return HandOverRequest(self._request.id, self._why.text(), due_on, to_role=to)
        return HandOverRequest(self._request.id, self._why.text(), due_on, to_staff_id=to)


class DeclineDialog(CommandDialog):
    """Says why a request is not taken."""

    def __init__(self, ground: Ground, hand_over: HandOverRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "decline", parent)
        self._hand_over = hand_over
        self._why = QLineEdit()
        self.add_field(self._why, "why", EmptyTextError)
        self.finish_construction()
        self._why.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Decline what was handed over"))
        self.set_subject(self._hand_over.reason)
        self._fields[0].set_label(self.tr("Why not"))

    def _command(self) -> AnswerHandOver:
        return AnswerHandOver(self._hand_over.id, accepts=False, word=self._why.text())
