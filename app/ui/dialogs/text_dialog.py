"""A dialog of one text about a request: a note among staff."""

from PySide6.QtWidgets import QWidget

from app.errors import EmptyTextError
from app.queries.rows import RequestRow
from app.services.commands import NoteOnRequest
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.ground import Ground


class NoteDialog(CommandDialog):
    """A note on a request that never reaches the patron."""

    def __init__(self, ground: Ground, request: RequestRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "note", parent)
        self._request = request
        self._text = NoteEdit(lines=5)
        self.add_field(self._text, "text", EmptyTextError)
        self.add_key("Shift+Enter")
        self.finish_construction()
        self._text.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Note for colleagues"))
        self.set_subject(f"R-{self._request.number}")
        self._fields[0].set_label(self.tr("Note"))
        self._fields[0].set_hint(self.tr("It never reaches the patron."))

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line")]

    def _command(self) -> NoteOnRequest:
        return NoteOnRequest(self._request.id, self._text.toPlainText())
