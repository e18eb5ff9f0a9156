"""Adds a profile field, or changes one: its names, group, type, choices, for whom, and why it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import EmptyNameError
from app.queries.profile_rows import ProfileFieldRow
from app.services.profile_commands import KeepProfileField
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.profile_fields.category_chips import CategoryChips
from app.ui.dialogs.profile_fields.choice_rows import ChoiceRows
from app.ui.theme import measures
from app.ui.widgets.form_field import FormField
from app.ui.words import word, words
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileFieldType, ProfileGroup
from app.vocabulary.profile_errors import ChoiceNameTakenError, FieldHasValuesError, NoChoicesError

_WIDTH = 680


class ProfileFieldDialog(CommandDialog):
    """`row` None adds one to a group; `others` are the fields among which it stands."""

    def __init__(
        self,
        ground: Ground,
        row: ProfileFieldRow | None,
        group: ProfileGroup,
        others: Sequence[ProfileFieldRow],
        parent: QWidget,
    ) -> None:
        super().__init__(ground.theme, "profile_field", parent)
        self._ground = ground
        self._row = row
        self._group = row.group if row is not None else group
        self._others = [one for one in others if one.group is self._group and one != row]
        self._make_editors()
        self._labelled: dict[str, FormField] = {}
        self._add_all()
        self.finish_construction()
        self._show()
        self._type.currentIndexChanged.connect(self._ask_for_choices)
        self._sensitive.toggled.connect(self._say_why_hint)
        self._indonesian.setFocus()

    def _make_editors(self) -> None:
        row = self._row
        self._indonesian = QLineEdit(row.name.indonesian if row is not None else "")
        self._english = QLineEdit(row.name.english if row is not None else "")
        self._type = ChoiceBox[ProfileFieldType]()
        self._choices = ChoiceRows(self._ground.theme, row.choices if row is not None else ())
        self._place = ChoiceBox[int]()
        self._categories = CategoryChips(self._ground, row.category_ids if row is not None else frozenset())
        self._why = QLineEdit(row.kept_why or "" if row is not None else "")
        self._required, self._sensitive, self._retired = QCheckBox(), QCheckBox(), QCheckBox()
        self._names = _together(QHBoxLayout(), measures.STEP, self._indonesian, self._english)
        self._rules = _together(QVBoxLayout(), measures.HALF, self._required, self._sensitive, self._retired)
        for editor, name in (
            (self._indonesian, "name_id"),
            (self._english, "name_en"),
            (self._required, "required"),
            (self._sensitive, "sensitive"),
            (self._retired, "retired"),
        ):
            editor.setObjectName(f"profile_field_{name}")

    def _add_all(self) -> None:
        add = self._labelled
        add["name"] = self.add_field(self._names, "names", EmptyNameError, ListNameTakenError)
        add["type"] = self.add_field(self._type, "type", FieldHasValuesError)
        add["choices"] = self.add_field(self._choices, "choices", NoChoicesError, ChoiceNameTakenError)
        add["place"] = self.add_field(self._place, "place")
        add["categories"] = self.add_field(self._categories, "categories")
        add["why"] = self.add_field(self._why, "why")
        add["rules"] = self.add_field(self._rules, "rules")

    def _show(self) -> None:
        row = self._row
        self._retired.setVisible(row is not None)
        if row is not None:
            self._type.choose(row.field_type)
            self._required.setChecked(row.is_required)
            self._sensitive.setChecked(row.is_sensitive)
            self._retired.setChecked(row.is_retired)
        self._place.choose(self._place_now())
        self._ask_for_choices()

    def _place_now(self) -> int:
        """Behind how many of the others it stands; a new one stands last."""
        if self._row is None:
            return len(self._others)
        return sum(one.position < self._row.position for one in self._others)

    @Slot()
    def _ask_for_choices(self) -> None:
        self._labelled["choices"].setVisible(self._type.value.takes_choices)
        self.fit(_WIDTH)

    @Slot()
    def _say_why_hint(self) -> None:
        is_sensitive = self._sensitive.isChecked()
        self._labelled["why"].set_hint(
            self.tr("A sensitive field is off until this is written.")
            if is_sensitive
            else self.tr("Patrons may ask; it stands beside the field.")
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("New profile field") if self._row is None else self.tr("Profile field"))
        self.set_subject(word(self._group))
        language = self._ground.languages.language
        self._type.set_choices(words(ProfileFieldType))
        places = [
            self.tr("behind {field}").format(field=one.name.in_language(language)) for one in self._others
        ]
        self._place.set_choices(list(enumerate([self.tr("first"), *places])))
        self._choices.retranslate()
        self._categories.retranslate()
        self._label_fields()
        self._say_why_hint()

    def _label_fields(self) -> None:
        labels = {
            "name": self.tr("Name"),
            "type": self.tr("Type"),
            "choices": self.tr("Choices"),
            "place": self.tr("Stands"),
            "categories": self.tr("For"),
            "why": self.tr("Why it is kept"),
            "rules": self.tr("Rules"),
        }
        for name, label in labels.items():
            self._labelled[name].set_label(label)
        english = self.tr("English name, if it is another")
        self._english.setPlaceholderText(english)
        self._english.setAccessibleName(english)
        self._indonesian.setAccessibleName(labels["name"])
        self._labelled["categories"].set_hint(self.tr("None chosen: for every patron."))
        self._required.setText(self.tr("required of every new patron"))
        self._sensitive.setText(self.tr("sensitive: never shown to helpers"))
        self._retired.setText(self.tr("retired: no longer asked; what was answered stays"))

    def _command(self) -> KeepProfileField:
        return KeepProfileField(
            field_id=self._row.id if self._row is not None else None,
            name=BilingualName(self._indonesian.text(), self._english.text()),
            group=self._group,
            field_type=self._type.value,
            choices=self._choices.kept,
            is_required=self._required.isChecked(),
            is_sensitive=self._sensitive.isChecked(),
            is_retired=self._retired.isChecked(),
            kept_why=self._why.text(),
            category_ids=self._categories.chosen,
            place=self._place.value,
        )


def _together(layout: QBoxLayout, spacing: int, *editors: QWidget) -> QWidget:
    """Editors in one field; the first takes the focus."""
    whole = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for editor in editors:
        layout.addWidget(editor)
    whole.setLayout(layout)
    whole.setFocusProxy(editors[0])
    whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return whole
