"""Logs an interaction: kind, channel and one line are enough."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.errors import EmptyTextError, InteractionInFutureError
from app.services.interaction_commands import LogInteraction
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import MomentField, NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.vocabulary.interaction_form import InteractionForm


@dataclass(slots=True)
class LastChoices:
    """What was chosen last at this desk, to begin with the next time."""

    kind: str = ""
    channel: str = ""


class InteractionDialog(CommandDialog):
    """For one patron, or for somebody unnamed (None)."""

    def __init__(self, ground: Ground, patron_id: int | None, last: LastChoices, parent: QWidget) -> None:
        super().__init__(ground.theme, "interaction", parent)
        self._ground = ground
        self._patron_id = patron_id
        self._last = last
        self._kinds = ChoiceButtons(ground.theme, numbered=True)
        self._channels = ChoiceButtons(ground.theme)
        self._note = NoteEdit(lines=4)
        self._late = QCheckBox()
        self._moment = MomentField(ground.formats)
        when = QWidget()
        self._lay_out(when)
        self._connect()
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        self._choose_first()
        self._note.setFocus()
        self.fit(800)

    @property
    def patron_id(self) -> int | None:
        """Whom the note is about; None: somebody unnamed."""
        return self._patron_id

    def _lay_out(self, when: QWidget) -> None:
        self._late.setObjectName("interaction_late")
        line = QHBoxLayout(when)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.LIST_MARGIN)
        line.addWidget(self._late)
        line.addWidget(self._moment)
        line.addStretch()
        when.setFocusProxy(self._late)
        self._moment.setEnabled(False)
        self.add_field(self._kinds, "kinds")
        self.add_field(self._channels, "channels")
        self.add_field(self._note, "note", EmptyTextError)
        self.add_field(when, "when", InteractionInFutureError)

    def _connect(self) -> None:
        self._late.toggled.connect(self._moment.setEnabled)
        self._kinds.chosen.connect(self._remember)
        self._channels.chosen.connect(self._remember)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Log interaction"))
        labels = (self.tr("Kind"), self.tr("Channel"), self.tr("Note"), self.tr("Time"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[2].set_hint(self.tr("Write what the patron may read."))
        self._late.setText(self.tr("Late entry"))
        self._late.setAccessibleName(self.tr("Late entry"))
        self._moment.name("interaction_moment", self.tr("Day"), self.tr("Time of day"))
        language = self._ground.languages.language
        lists = self._ground.lists
        self._kinds.set_choices(
            [Choice(str(row.id), row.name.in_language(language)) for row in lists.interaction_kinds]
        )
        self._channels.set_choices(
            [
                Choice(str(row.id), row.name.in_language(language), Icon(row.icon) if row.icon else None)
                for row in lists.channels
            ]
        )

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("kind")]

    def _choose_first(self) -> None:
        last, lists = self._last, self._ground.lists
        kind, channel = last.kind, last.channel
        for buttons, rows, before in (
            (self._kinds, lists.interaction_kinds, kind),
            (self._channels, lists.channels, channel),
        ):
            for value in (str(rows[0].id) if rows else "", before):
                buttons.choose(value)

    @Slot(str)
    def _remember(self, _value: str) -> None:
        self._last.kind = self._kinds.value or ""
        self._last.channel = self._channels.value or ""

    def _command(self) -> LogInteraction | None:
        kind, channel = self._kinds.value, self._channels.value
        if kind is None or channel is None:
            return None
        happened_at = self._moment.value if self._late.isChecked() else None
        return LogInteraction(
            InteractionForm(self._patron_id, int(kind), int(channel), self._note.toPlainText(), happened_at)
        )
