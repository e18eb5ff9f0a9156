"""Logs an interaction: kind, channel and one line are enough."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.rows import ListRow, Lists
from app.services.commands import LogInteraction
from app.ui.error_sentences import sentence
from app.ui.languages import Languages
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.buttons.kinds import PrimaryButton, QuietButton
from app.ui.widgets.form_field import FormField
from app.ui.widgets.labels.label import Label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InteractionDialog(QDialog):
    """For one patron, or for somebody unnamed. What was typed stays when the action is refused."""

    submitted = Signal(object)
    """A `LogInteraction`."""

    def __init__(
        self, theme: Theme, languages: Languages, lists: Lists, patron_id: int | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._languages = languages
        self._lists = lists
        self._patron_id = patron_id
        self._title = Label(theme, "", Type.DIALOG_TITLE)
        self._kinds = ChoiceButtons(theme, numbered=True)
        self._channels = ChoiceButtons(theme)
        self._note = QPlainTextEdit()
        self._fields = [FormField(theme, editor) for editor in (self._kinds, self._channels, self._note)]
        self._save = PrimaryButton(theme)
        self._cancel = QuietButton(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._kinds.choose(str(lists.interaction_kinds[0].id))
        self._channels.choose(str(lists.channels[0].id))
        self._note.setFocus()

    def _lay_out(self) -> None:
        for name, widget in (
            ("interaction_kinds", self._kinds),
            ("interaction_channels", self._channels),
            ("interaction_note", self._note),
            ("save_interaction", self._save),
            ("cancel_interaction", self._cancel),
        ):
            widget.setObjectName(name)
        self._note.setTabChangesFocus(True)
        self._note.setMinimumHeight(96)
        self._save.show_key("Enter")
        self._save.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[measures.PAGE_MARGIN] * 4)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(self._title)
        for field in self._fields:
            column.addWidget(field)
        column.addLayout(buttons)
        self.resize(760, 540)

    def _connect(self) -> None:
        self._save.clicked.connect(self._submit)
        self._cancel.clicked.connect(self.reject)
        self._note.installEventFilter(self)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Log interaction"))
        self._title.setText(self.tr("Log interaction"))
        labels = (self.tr("Kind"), self.tr("Channel"), self.tr("Note"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Write what the patron may read."))
        self._note.setAccessibleName(self.tr("Note"))
        self._save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
        self._kinds.set_choices(self._choices(self._lists.interaction_kinds))
        self._channels.set_choices(self._choices(self._lists.channels))

    def _choices(self, rows: tuple[ListRow, ...]) -> list[Choice]:
        language = self._languages.language
        return [Choice(str(row.id), row.name.in_language(language)) for row in rows]

    def refuse(self, error: PemustakaError) -> None:
        """Say why, beside the note; nothing was stored and nothing typed is lost."""
        self._save.setEnabled(True)
        self._fields[2].set_error(sentence(error))
        self._note.setFocus()

    def _submit(self) -> None:
        kind, channel = self._kinds.value, self._channels.value
        if kind is None or channel is None or not self._save.isEnabled():
            return
        self._save.setEnabled(False)
        self._fields[2].set_error("")
        self.submitted.emit(
            LogInteraction(self._patron_id, int(kind), int(channel), self._note.toPlainText())
        )

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the note saves; Shift+Enter begins a new line."""
        if watched is self._note and isinstance(event, QKeyEvent) and _is_plain_enter(event):
            self._submit()
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _is_plain_enter(event: QKeyEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
    return is_press and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
