"""Notes what a patron answered when asked whether they may be told something."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.queries.permission_rows import PurposeRow
from app.queries.rows import PatronDetails
from app.services.permissions import AnswerPermission
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.words import word, words
from app.vocabulary.permissions import AnsweredBy, PermissionAnswer
from app.vocabulary.record_errors import AnsweredInFutureError, NothingToWithdrawError


class PermissionDialog(CommandDialog):
    """The words to ask with stand there in the patron's own language, to be read aloud or changed."""

    def __init__(self, ground: Ground, patron: PatronDetails, purpose: PurposeRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "permission", parent)
        self._ground = ground
        self._patron = patron
        self._purpose = purpose
        self._answer = ChoiceButtons(ground.theme, numbered=True)
        self._channel = ChoiceBox[int | None]()
        self._how = ChoiceBox[AnsweredBy]()
        self._wording = QLineEdit(purpose.wording.in_language(patron.form.language))
        self._on = OptionalDate(ground.formats.now().date())
        self.add_field(self._wording, "wording")
        self.add_field(self._answer, "answer", NothingToWithdrawError)
        self.add_field(self._channel, "channel")
        self.add_field(self._how, "how")
        self.add_field(self._on, "on", AnsweredInFutureError)
        self.add_key("Alt+1…3")
        self.finish_construction()
        self._answer.choose(PermissionAnswer.GIVEN)
        self._answer.setFocus()
        self.fit(720)

    def _retranslate(self) -> None:
        language = self._ground.languages.language
        self.set_title(self._purpose.name.in_language(language))
        self.set_subject(self._patron.name)
        self._answer.set_choices([Choice(one, word(one)) for one in PermissionAnswer])
        self._channel.set_choices(
            [(None, self.tr("All channels")), *self._ground.names(self._ground.lists.channels)]
        )
        self._how.set_choices(words(AnsweredBy))
        labels = (
            self.tr("Asked with"),
            self.tr("Answer"),
            self.tr("Channel"),
            self.tr("How"),
            self.tr("Answered"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._on.name("permission_on", self.tr("on an earlier day"), self.tr("Answered"))

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("answer")]

    def _command(self) -> AnswerPermission | None:
        answer = self._answer.value
        if answer is None:
            return None
        return AnswerPermission(
            self._patron.id,
            self._purpose.id,
            PermissionAnswer(answer),
            self._how.value,
            self._channel.value,
            self._on.value,
            self._wording.text() or None,
        )
