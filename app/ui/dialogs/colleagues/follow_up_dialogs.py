"""Adds something to be done; ends it or moves it, with a word."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyTextError
from app.queries.follow_ups import FollowUpRow
from app.queries.rows import StaffRow
from app.services.interaction_commands import AddFollowUp, EndFollowUp, MoveFollowUp
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.interaction.follow_up_field import FollowUpField
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.fields import DateField
from app.vocabulary.interaction_errors import FollowUpInThePastError

_DONE, _MOVE, _DROP = "done", "move", "drop"


class AddFollowUpDialog(CommandDialog):
    """About a patron, a request, or nothing that is recorded."""

    def __init__(
        self, ground: Ground, about: AddFollowUp, staff: Sequence[StaffRow], me: int, parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "add_follow_up", parent)
        self._about = about
        self._follow_up = FollowUpField(ground.formats)
        self._follow_up.set_staff(staff)
        self._follow_up.assign(me)
        self.add_field(self._follow_up, "follow_up", EmptyTextError, FollowUpInThePastError, beside=False)
        self.body.addWidget(self._fields[0])
        self.finish_construction()
        self._follow_up.setFocus()
        self.fit(720)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Add a follow-up"))
        self._fields[0].set_label(self.tr("What, by whom, until when"))

    def _command(self) -> AddFollowUp:
        about = self._about
        written = self._follow_up.as_written
        return AddFollowUp(written, about.patron_id, about.interaction_id, about.request_id)


class FollowUpDialog(CommandDialog):
    """Done is proposed; moved needs a day, dropped a word."""

    def __init__(
        self, ground: Ground, follow_up: FollowUpRow, staff: Sequence[StaffRow], parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "follow_up", parent)
        self._follow_up = follow_up
        self._staff = staff
        self._what = ChoiceButtons(ground.theme, numbered=True)
        due_on = max(follow_up.due_on, ground.formats.now().date())
        self._day = DateField(QDate(due_on.year, due_on.month, due_on.day))
        self._who = ChoiceBox[int | None]()
        self._word = QLineEdit()
        self.add_field(self._what, "what")
        self.add_field(self._day, "day", FollowUpInThePastError)
        self.add_field(self._who, "who")
        self.add_field(self._word, "word", EmptyTextError)
        self._what.chosen.connect(self._show_fields)
        self.add_key("Alt+1…3")
        self.finish_construction()
        self._who.choose(follow_up.staff_id)
        self._what.choose(_DONE)
        self._word.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Follow-up"))
        self.set_subject(self._follow_up.what)
        labels = (self.tr("What now"), self.tr("Until when"), self.tr("By whom"), self.tr("A word"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._what.set_choices(
            [
                Choice(_DONE, self.tr("Done")),
                Choice(_MOVE, self.tr("Moved")),
                Choice(_DROP, self.tr("Dropped")),
            ]
        )
        anybody: tuple[int | None, str] = (None, self.tr("anybody"))
        self._who.set_choices([anybody, *((one.id, one.name) for one in self._staff)])

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("choose")]

    @Slot(str)
    def _show_fields(self, what: str) -> None:
        for field in self._fields[1:3]:
            field.setVisible(what == _MOVE)

    def _command(self) -> EndFollowUp | MoveFollowUp:
        word = self._word.text() or None
        if self._what.value == _MOVE:
            day = self._day.date()
            due_on = date(day.year(), day.month(), day.day())
            return MoveFollowUp(self._follow_up.id, due_on, self._who.value, word)
        return EndFollowUp(self._follow_up.id, is_done=self._what.value == _DONE, word=word)
