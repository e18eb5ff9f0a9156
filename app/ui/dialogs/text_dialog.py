"""Two dialogs of one text about a request: a note among staff, and what the patron was told."""

from PySide6.QtWidgets import QWidget

from app.errors import EmptyTextError
from app.queries.rows import RequestRow
from app.services.commands import NoteOnRequest, TellPatron
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.theme.icon_names import Icon
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons


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


class TellDialog(CommandDialog):
    """Keeps what the patron was told, and by which channel; the promise counts as told."""

    def __init__(self, ground: Ground, request: RequestRow, channel_id: int | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "tell", parent)
        self._ground = ground
        self._request = request
        self._channels = ChoiceButtons(ground.theme, numbered=True)
        self._text = NoteEdit(lines=5)
        self.add_field(self._channels, "channels")
        self.add_field(self._text, "text", EmptyTextError)
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        channels = ground.lists.channels
        for wanted in (channels[0].id if channels else None, channel_id):
            self._channels.choose(str(wanted))
        self._text.setFocus()
        self.fit(720)

    def _retranslate(self) -> None:
        self.set_title(self.tr("The patron was told"))
        self.set_subject(f"R-{self._request.number} · {self._request.patron_name}")
        self._fields[0].set_label(self.tr("Channel"))
        self._fields[1].set_label(self.tr("What was said"))
        language = self._ground.languages.language
        self._channels.set_choices(
            [
                Choice(str(row.id), row.name.in_language(language), Icon(row.icon) if row.icon else None)
                for row in self._ground.lists.channels
            ]
        )

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("channel")]

    def _command(self) -> TellPatron | None:
        channel = self._channels.value
        return (
            None if channel is None else TellPatron(self._request.id, int(channel), self._text.toPlainText())
        )
