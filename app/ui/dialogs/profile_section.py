"""The profile fields in a patron's form: the paper's three groups, as far as they are for this patron."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import PemustakaError
from app.queries.profile_rows import ProfileFieldRow, ProfileLine
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.profile_editors import EDITORS, AnswerEditor
from app.ui.error_sentences import sentence
from app.ui.profile_words import ProfileWords
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.form_field import FormField, align_labels
from app.ui.widgets.labels.label import Label
from app.ui.words import word
from app.vocabulary.profile import AGE_GROUP, ProfileEntry, ProfileGroup
from app.vocabulary.profile_errors import ProfileFieldOffError, ProfileNumberError, ProfileRequiredError

NOTHING = "–"


class ProfileSection(QWidget):
    """Empty until `offer` brings the fields that the library keeps and this staff member may see."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._words = ProfileWords(ground.formats, ground.languages)
        self._entries: tuple[ProfileEntry, ...] = ()
        self._category_id: int | None = None
        self._is_age_known = False
        self._rows: dict[int, ProfileFieldRow] = {}
        self._editors: dict[int, AnswerEditor] = {}
        self._fields: dict[int, FormField] = {}
        self._heads: dict[ProfileGroup, Label] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.STEP)

    def offer(self, rows: Sequence[ProfileFieldRow]) -> None:
        """Ask these, but for those that are off; once for a form."""
        for row in rows:
            if row.is_off:
                continue
            if row.group not in self._heads:
                head = self._heads[row.group] = Label(self._ground.theme, "", Type.SECOND, Role.MUTED)
                self._column.addSpacing(measures.STEP if self._rows else 0)
                self._column.addWidget(head)
            editor = EDITORS[row.field_type](self._ground, row)
            editor.widget.setObjectName(f"patron_profile_{row.code}")
            field = FormField(self._ground.theme, editor.widget, beside=True)
            self._rows[row.id], self._editors[row.id], self._fields[row.id] = row, editor, field
            self._column.addWidget(field)
        self.retranslate()
        self.show_entries(self._entries)

    def retranslate(self) -> None:
        """Write all texts in the language of the screens."""
        language = self._ground.languages.language
        for group, head in self._heads.items():
            head.setText(word(group))
        for field_id, row in self._rows.items():
            name = row.name.in_language(language)
            self._editors[field_id].name()
            self._fields[field_id].set_label(f"{name} *" if row.is_required else name)
            self._fields[field_id].set_hint(row.kept_why or "")
        align_labels(list(self._fields.values()))

    def show_entries(self, entries: Sequence[ProfileEntry]) -> None:
        """Show what a form says."""
        self._entries = tuple(entries)
        answers = {one.field_id: one.answer for one in entries}
        for field_id, editor in self._editors.items():
            editor.show_answer(answers.get(field_id))
        self.show_for(self._category_id, is_age_known=self._is_age_known)

    def show_for(self, category_id: int | None, *, is_age_known: bool = False) -> None:
        """Ask what is asked of patrons of this category; an age group where no birth date tells it."""
        self._category_id, self._is_age_known = category_id, is_age_known
        shown = {one for one, row in self._rows.items() if self._is_asked(row)}
        for field_id, field in self._fields.items():
            field.setVisible(field_id in shown)
        for group, head in self._heads.items():
            head.setVisible(any(self._rows[one].group is group for one in shown))
        self.setVisible(bool(shown))

    def entries(self) -> tuple[ProfileEntry, ...]:
        """What the form says now; what is not asked here stays as it was. Raises ProfileNumberError."""
        asked = [one for one, row in self._rows.items() if self._is_asked(row)]
        kept = [one for one in self._entries if one.field_id not in asked]
        for field_id in asked:
            answer = self._editors[field_id].answer()
            if answer is not None:
                kept.append(ProfileEntry(field_id, answer))
        return tuple(sorted(kept, key=_field_id))

    def _is_asked(self, row: ProfileFieldRow) -> bool:
        is_counted = self._is_age_known and row.code == AGE_GROUP
        return row.is_for(self._category_id) and not is_counted

    def is_readable(self) -> bool:
        """Whether all can be read; else the field that cannot says why."""
        for field_id, editor in self._editors.items():
            self._fields[field_id].set_error("")
            try:
                editor.answer()
            except ProfileNumberError as error:
                self._blame(field_id, error)
                return False
        return True

    def refuse(self, error: PemustakaError) -> QWidget | None:
        """Say why at the field that a refusal names; None: it names no field here."""
        if isinstance(error, ProfileRequiredError | ProfileFieldOffError):
            for field_id, row in self._rows.items():
                if row.name == error.field:
                    return self._blame(field_id, error)
        return None

    def name(self, field_id: int) -> str:
        """What a field is called."""
        row = self._rows.get(field_id)
        return row.name.in_language(self._ground.languages.language) if row is not None else ""

    def said(self, entry: ProfileEntry | None) -> str:
        """An answer in words; a dash for none."""
        row = self._rows.get(entry.field_id) if entry is not None else None
        if entry is None or row is None:
            return NOTHING
        names = tuple(one.name for one in row.choices if one.id in _chosen(entry))
        return self._words.answer(ProfileLine(row.id, row.name, row.group, entry.answer, names))

    def _blame(self, field_id: int, error: PemustakaError) -> QWidget:
        field = self._fields[field_id]
        field.set_error(sentence(error))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return field


def _chosen(entry: ProfileEntry) -> frozenset[int]:
    return entry.answer if isinstance(entry.answer, frozenset) else frozenset()


def _field_id(entry: ProfileEntry) -> int:
    return entry.field_id
