"""A word for the next shift, and thanks to a colleague."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyTextError
from app.queries.rows import StaffRow
from app.services.shifts import LeaveShiftWord, ThankColleague
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit
from app.ui.dialogs.ground import Ground
from app.vocabulary.interaction_errors import ThanksToOneselfError


class ShiftWordDialog(CommandDialog):
    """Everybody at this branch sees it on Today until somebody has read it."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground.theme, "shift_word", parent)
        self._text = NoteEdit(lines=4)
        self.add_field(self._text, "text", EmptyTextError)
        self.add_key("Shift+Enter")
        self.finish_construction()
        self._text.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("A word for the next shift"))
        self._fields[0].set_label(self.tr("Word"))
        self._fields[0].set_hint(self.tr("It stands on Today until a colleague has read it."))

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line")]

    def _command(self) -> LeaveShiftWord:
        return LeaveShiftWord(self._text.toPlainText())


class ThanksDialog(CommandDialog):
    """To one colleague, for something."""

    def __init__(self, ground: Ground, colleagues: Sequence[StaffRow], parent: QWidget) -> None:
        super().__init__(ground.theme, "thanks", parent)
        self._who = ChoiceBox[int]()
        self._who.set_choices([(one.id, one.name) for one in colleagues])
        self._text = QLineEdit()
        self.add_field(self._who, "who", ThanksToOneselfError)
        self.add_field(self._text, "text", EmptyTextError)
        self.finish_construction()
        self._who.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Thank a colleague"))
        self._fields[0].set_label(self.tr("Whom"))
        self._fields[1].set_label(self.tr("What for"))
        self._fields[1].set_hint(self.tr("It is kept on their page, and nobody is ranked by it."))

    def _command(self) -> ThankColleague:
        return ThankColleague(self._who.value, self._text.text())
