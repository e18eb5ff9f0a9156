"""Moves a request to another status, with a word for colleagues."""

from PySide6.QtWidgets import QWidget

from app.queries.rows import RequestRow
from app.services.commands import ChangeStatus
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.words import word
from app.vocabulary.request_errors import StatusNotAllowedError
from app.vocabulary.requests import TRANSITIONS, StatusClass


class StatusDialog(CommandDialog):
    """Offers only what may follow the present status."""

    def __init__(self, ground: Ground, request: RequestRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "status", parent)
        self._request = request
        self._status = ChoiceButtons(ground.theme, numbered=True)
        self._note = NoteEdit()
        self.add_field(self._status, "to", StatusNotAllowedError)
        self.add_field(self._note, "note")
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        self._status.choose(TRANSITIONS[request.status][0])
        self._note.setFocus()
        self.fit(680)

    def _retranslate(self) -> None:
        row = self._request
        self.set_title(self.tr("Change the status"))
        self.set_subject(
            self.tr("{number} · now: {status}").format(number=f"R-{row.number}", status=word(row.status))
        )
        self._fields[0].set_label(self.tr("New status"))
        self._fields[1].set_label(self.tr("Note"))
        self._fields[1].set_hint(self.tr("For colleagues only; it may be left empty."))
        self._status.set_choices([Choice(one, word(one)) for one in TRANSITIONS[row.status]])

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("status")]

    def _command(self) -> ChangeStatus | None:
        status = self._status.value
        if status is None:
            return None
        return ChangeStatus(self._request.id, StatusClass(status), self._note.toPlainText() or None)
