"""Moves a request to another status of its kind, with a word for colleagues."""

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.rows import RequestDetails
from app.services.commands import ChangeStatus
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.vocabulary.request_errors import OpenStepsError, StatusNotAllowedError
from app.vocabulary.status_flows import OwnStatus


class StatusDialog(CommandDialog):
    """Offers only what may follow the present status; to close with open steps is asked about."""

    def __init__(self, ground: Ground, request: RequestDetails, parent: QWidget) -> None:
        super().__init__(ground.theme, "status", parent)
        self._ground = ground
        self._request = request
        self._followers = {one.code: one for one in request.wants.followers}
        self._status = ChoiceButtons(ground.theme, numbered=True)
        self._note = NoteEdit()
        self._anyway = QCheckBox()
        self.add_field(self._status, "to", StatusNotAllowedError)
        self.add_field(self._note, "note")
        self._open_steps = self.add_field(self._anyway, "anyway", OpenStepsError)
        self._open_steps.hide()
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        if self._followers:
            self._status.choose(next(iter(self._followers)))
        self._note.setFocus()
        self.fit(680)
        GrowsWithContent(self)

    def _retranslate(self) -> None:
        row = self._request.row
        self.set_title(self.tr("Change the status"))
        status = self._called(self._request.wants.status)
        self.set_subject(self.tr("{number} · now: {status}").format(number=f"R-{row.number}", status=status))
        labels = (self.tr("New status"), self.tr("Note"), self.tr("Open steps"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_hint(self.tr("For colleagues only; it may be left empty."))
        self._anyway.setText(self.tr("close it all the same"))
        self._status.set_choices([Choice(code, self._called(one)) for code, one in self._followers.items()])

    def _called(self, status: OwnStatus) -> str:
        return status.name.in_language(self._ground.languages.language)

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("status")]

    def _command(self) -> ChangeStatus | None:
        chosen = self._followers.get(self._status.value or "")
        if chosen is None:
            return None
        return ChangeStatus(
            request_id=self._request.row.id,
            status=chosen.status_class,
            note=self._note.toPlainText() or None,
            own_id=chosen.id,
            leaves_steps_open=self._anyway.isChecked(),
        )

    @override
    def refuse(self, error: PemustakaError) -> None:
        if isinstance(error, OpenStepsError):
            self._open_steps.show()
        super().refuse(error)
