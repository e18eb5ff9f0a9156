"""Logs or corrects an interaction: kind, channel and one line are enough."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import EmptyTextError, InteractionInFutureError
from app.queries.rows import StaffRow
from app.services.interaction_commands import EditInteraction, LogInteraction
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import MomentField
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.interaction.follow_up_field import FollowUpField
from app.ui.dialogs.interaction.last_choices import LastChoices
from app.ui.dialogs.interaction.more_fields import MoreFields
from app.ui.dialogs.interaction.phrase_edit import PhraseEdit
from app.ui.dialogs.typed_texts import typed_texts
from app.ui.people.patron_finder import PatronFinder
from app.ui.people.people_picker import PeoplePicker
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.form_field import FormField
from app.vocabulary.drafts import InteractionDraft
from app.vocabulary.interaction_errors import FollowUpInThePastError
from app.vocabulary.interaction_form import InteractionForm


class InteractionDialog(CommandDialog):
    """With the first of the people chosen, and with the others who took part; with nobody: unnamed.

    `written` tells that there is something new worth keeping; Esc leaves what was written as a draft
    (`left`), Cancel asks before it is discarded.
    """

    written = Signal()
    left = Signal()
    discarded = Signal()

    group_chosen = Signal(int)
    """A patron was chosen: whoever knows whether it is a group with members answers by `offer_members`."""

    def __init__(self, ground: Ground, finder: PatronFinder, last: LastChoices, parent: QWidget) -> None:
        super().__init__(ground.theme, "interaction", parent)
        self._ground = ground
        self._last = last
        self._corrects: tuple[int, InteractionForm] | None = None
        self._members: Sequence[tuple[int, str]] = ()
        self._people = PeoplePicker(ground.theme, finder)
        self._adds_members = Button(ground.theme, icon=Icon.PEOPLE, in_row=True)
        self._kinds = ChoiceButtons(ground.theme, numbered=True)
        self._channels = ChoiceButtons(ground.theme)
        self._note = PhraseEdit(ground.theme, lines=3)
        self._late = QCheckBox()
        self._moment = MomentField(ground.formats)
        self._follow_up = FollowUpField(ground.formats)
        self._more = MoreFields(ground.theme)
        self._shows_more = Button(ground.theme, icon=Icon.CHEVRON_DOWN)
        self._labelled = self._lay_out()
        self._connect()
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        self._choose_first()
        self._note.setFocus()
        self.fit(800)

    def _lay_out(self) -> list[FormField]:
        when = QWidget()
        self._late.setObjectName("interaction_late")
        self._shows_more.setObjectName("interaction_shows_more")
        self._shows_more.setCheckable(True)
        line = QHBoxLayout(when)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.LIST_MARGIN)
        for widget in (self._late, self._moment):
            line.addWidget(widget)
        line.addStretch()
        when.setFocusProxy(self._late)
        self._adds_members.setObjectName("interaction_adds_members")
        self._adds_members.hide()
        self._people.add_beside(self._adds_members)
        self._moment.setEnabled(False)
        fields = [
            self.add_field(self._people, "people"),
            self.add_field(self._kinds, "kinds"),
            self.add_field(self._channels, "channels"),
            self.add_field(self._note, "note"),
            self.add_field(when, "when", InteractionInFutureError),
            self.add_field(self._follow_up, "follow_up", FollowUpInThePastError, EmptyTextError),
            *(self.add_field(*field) for field in self._more.fields()),
        ]
        self.add_foot_button(self._shows_more)
        return fields

    def _connect(self) -> None:
        self._late.toggled.connect(self._moment.setEnabled)
        self._kinds.chosen.connect(self._remember)
        self._channels.chosen.connect(self._remember)
        self._shows_more.toggled.connect(self._show_more)
        self._note.textChanged.connect(self.written)
        self._people.changed.connect(self.written)
        self._people.added.connect(self.group_chosen)
        self._adds_members.clicked.connect(self._add_members)
        self._cancel.clicked.disconnect(self.reject)
        self._cancel.clicked.connect(self._cancel_writing)

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Log interaction") if self._corrects is None else self.tr("Correct interaction")
        )
        labels = (
            self.tr("With"),
            self.tr("Kind"),
            self.tr("Channel"),
            self.tr("Note"),
            self.tr("Time"),
            self.tr("Follow-up"),
            *self._more.labels(),
        )
        for field, label in zip(self._labelled, labels, strict=True):
            field.set_label(label)
        self._people.set_placeholder(self.tr("Name, card or scan … (empty: somebody unnamed)"))
        self._labelled[3].set_hint(self.tr("Write what the patron may read."))
        self._late.setText(self.tr("Late entry"))
        self._late.setAccessibleName(self.tr("Late entry"))
        self._moment.name("interaction_moment", self.tr("Day"), self.tr("Time of day"))
        self._shows_more.setText(self.tr("&More"))
        self.offer_members(self._members)
        self._name_choices()
        self._show_more(self._shows_more.isChecked())

    def _name_choices(self) -> None:
        language, lists = self._ground.languages.language, self._ground.lists
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
        return [self.tr("save"), self.tr("leave as a draft"), self.tr("new line"), self.tr("kind")]

    def _choose_first(self) -> None:
        lists = self._ground.lists
        for buttons, rows, before in (
            (self._kinds, lists.interaction_kinds, self._last.kind),
            (self._channels, lists.channels, self._last.channel),
        ):
            for value in (str(rows[0].id) if rows else "", before):
                buttons.choose(value)

    # What it is filled with

    def add_person(self, patron_id: int, name: str) -> None:
        """One more who took part; the first is the one whom it is with."""
        self._people.add(patron_id, name)

    def name_person(self, patron_id: int, name: str) -> None:
        """The name of one who was added before it was known."""
        self._people.rename(patron_id, name)

    def add_people(self, people: Iterable[tuple[int, str]]) -> None:
        """Several at once, as the members of a class."""
        self._people.show_people(people)

    def offer_members(self, members: Sequence[tuple[int, str]]) -> None:
        """Offer to add all of a group with one click; those who were absent are taken away again."""
        self._members = members
        self._adds_members.setVisible(bool(members))
        self._adds_members.setText(self.tr("Add %n member(s)", "", len(members)))

    def offer(self, phrases: Sequence[str], staff: Sequence[StaffRow]) -> None:
        """Complete these phrases, and let these colleagues follow up."""
        self._note.set_phrases(phrases)
        self._follow_up.set_staff(staff)

    def show_draft(self, draft: InteractionDraft, names: Sequence[str]) -> None:
        """Go on with what was begun; the names are those of its people."""
        form = draft.form
        self.add_people(zip(form.people, names, strict=True))
        self._kinds.choose(str(form.kind_id))
        self._channels.choose(str(form.channel_id))
        self._note.setPlainText(form.note)
        self._late.setChecked(form.happened_at is not None)
        if form.happened_at is not None:
            self._moment.show_value(form.happened_at)
        if draft.follow_up is not None:
            self._follow_up.show_value(draft.follow_up)
        self._more.show_form(form)
        self._shows_more.setChecked(self._more.says_something)

    def correct(self, interaction_id: int, form: InteractionForm, names: Sequence[str]) -> None:
        """Correct this interaction instead of logging one."""
        self.show_draft(InteractionDraft(form), names)
        self._labelled[5].hide()
        self._corrects = (interaction_id, self._written_form(form))
        self._typed_before = typed_texts(self)  # who only looks is not asked whether to discard
        self._retranslate()

    @property
    def patron_id(self) -> int | None:
        """Whom the note is about; None: somebody unnamed."""
        people = self._people.ids
        return people[0] if people else None

    @property
    @override
    def subject(self) -> str:
        """The name of the one whom it is with."""
        return self._people.first_name

    @property
    def draft(self) -> InteractionDraft:
        """What is written now."""
        return InteractionDraft(self._written_form(), self._follow_up.as_written)

    @property
    def is_correction(self) -> bool:
        """Whether an interaction that was logged is being corrected."""
        return self._corrects is not None

    def _written_form(self, before: InteractionForm | None = None) -> InteractionForm:
        form = InteractionForm(
            patron_id=self.patron_id,
            kind_id=int(self._kinds.value or 0),
            channel_id=int(self._channels.value or 0),
            note=self._note.toPlainText(),
            happened_at=self._moment.value if self._late.isChecked() else None,
            others=self._people.ids[1:],
        )
        # The field shows minutes: an untouched moment keeps its seconds.
        happened_at = before.happened_at if before is not None else form.happened_at
        return self._more.filled_in(replace(form, happened_at=happened_at))

    def _command(self) -> LogInteraction | EditInteraction | None:
        if self._kinds.value is None or self._channels.value is None:
            return None
        if self._corrects is None:
            return LogInteraction(self._written_form(), self._follow_up.value)
        interaction_id, before = self._corrects
        untouched = self._moment.value == _to_the_minute(before)
        return EditInteraction(interaction_id, before, self._written_form(before if untouched else None))

    # What happens in it

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        for field in self._labelled[6:]:
            field.setVisible(shown)
        self._shows_more.set_icon(Icon.CHEVRON_UP if shown else Icon.CHEVRON_DOWN)
        if self.isVisible():
            self.fit(self.width())

    @Slot(str)
    def _remember(self, _value: str) -> None:
        self._last.kind = self._kinds.value or ""
        self._last.channel = self._channels.value or ""

    @Slot()
    def _add_members(self) -> None:
        self.add_people(self._members)
        self.offer_members(())

    @Slot()
    def _cancel_writing(self) -> None:
        super().reject()

    @Slot()
    def _discard(self) -> None:
        self.discarded.emit()
        super()._discard()

    @override
    def reject(self) -> None:
        if self.is_correction or not self.has_unsaved_text:
            super().reject()
        else:
            self.left.emit()
            self.done(self.DialogCode.Rejected)


def _to_the_minute(form: InteractionForm) -> object:
    return form.happened_at and form.happened_at.replace(second=0, microsecond=0)
