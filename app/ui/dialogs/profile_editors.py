"""Editors of profile fields, one for each type: what the field would say, and what it says."""

from abc import ABC, abstractmethod
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.queries.profile_rows import ProfileFieldRow
from app.ui.dialogs.editors import ChoiceBox, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.profile_words import amount
from app.ui.theme import measures
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.flow_layout import FlowLayout
from app.vocabulary.profile import ProfileAnswer, ProfileFieldType
from app.vocabulary.profile_errors import ProfileNumberError

_UNKNOWN = "–"


class AnswerEditor(ABC):
    """`widget` is what is edited in."""

    widget: QWidget

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        self._ground = ground
        self._row = row

    @abstractmethod
    def answer(self) -> ProfileAnswer | None:
        """What the field would say. Raises ProfileNumberError."""

    @abstractmethod
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        """Show what is stored, or nothing."""

    @abstractmethod
    def name(self) -> None:
        """Write the texts that it holds, in the language of the screens."""


class TextAnswer(AnswerEditor):
    """Free text."""

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        super().__init__(ground, row)
        self.widget: QLineEdit = QLineEdit()

    @override
    def answer(self) -> ProfileAnswer | None:
        return self.widget.text().strip() or None

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        self.widget.setText(answer if isinstance(answer, str) else "")

    @override
    def name(self) -> None:
        """What is typed is the patron's own."""


class NumberAnswer(TextAnswer):
    """A number as it is written in the language of the screens, or with a point."""

    @override
    def answer(self) -> ProfileAnswer | None:
        text = self.widget.text().strip()
        for locale in (QLocale(), QLocale.c()):
            number, is_number = locale.toDouble(text)
            if is_number:
                return float(number)
        if text:
            raise ProfileNumberError(text)
        return None

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        self.widget.setText(amount(answer) if isinstance(answer, float) else "")


class DateAnswer(AnswerEditor):
    """A day, or none."""

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        super().__init__(ground, row)
        self.widget: OptionalDate = OptionalDate(ground.formats.now().date())

    @override
    def answer(self) -> ProfileAnswer | None:
        return self.widget.value

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        self.widget.show_value(answer if isinstance(answer, date) else None)

    @override
    def name(self) -> None:
        spoken = self._row.name.in_language(self._ground.languages.language)
        known = QCoreApplication.translate("ProfileEditors", "known")
        self.widget.name(f"patron_profile_{self._row.code}", known, spoken)


class YesNoAnswer(AnswerEditor):
    """Yes, no, or not known."""

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        super().__init__(ground, row)
        self.widget: ChoiceBox[bool | None] = ChoiceBox[bool | None]()

    @override
    def answer(self) -> ProfileAnswer | None:
        return self.widget.value

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        self.widget.choose(answer if isinstance(answer, bool) else None)

    @override
    def name(self) -> None:
        yes = QCoreApplication.translate("ProfileEditors", "Yes")
        no = QCoreApplication.translate("ProfileEditors", "No")
        self.widget.set_choices([(None, _UNKNOWN), (True, yes), (False, no)])


class ChoiceAnswer(AnswerEditor):
    """One of the field's choices. A retired one is offered where it stands already."""

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        super().__init__(ground, row)
        self.widget: ChoiceBox[int | None] = ChoiceBox[int | None]()
        self._kept: frozenset[int] = frozenset()

    @override
    def answer(self) -> ProfileAnswer | None:
        chosen = self.widget.value
        return None if chosen is None else frozenset({chosen})

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        self._kept = answer if isinstance(answer, frozenset) else frozenset()
        self.name()
        self.widget.choose(next(iter(self._kept), None))

    @override
    def name(self) -> None:
        language = self._ground.languages.language
        offered = [one for one in self._row.choices if not one.is_retired or one.id in self._kept]
        named = [(one.id, one.name.in_language(language)) for one in offered]
        self.widget.set_choices([(None, _UNKNOWN), *named])


class ChoicesAnswer(AnswerEditor):
    """As many of the field's choices as apply, each a chip to tap."""

    def __init__(self, ground: Ground, row: ProfileFieldRow) -> None:
        super().__init__(ground, row)
        self.widget = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.widget.setSizePolicy(policy)
        self._chips = [TapChip(ground.theme, one.id) for one in row.choices]
        flow = FlowLayout(self.widget, measures.ICON_GAP)
        for chip in self._chips:
            chip.setObjectName(f"patron_profile_{row.code}_{chip.value}")
            flow.addWidget(chip)
        if self._chips:
            self.widget.setFocusProxy(self._chips[0])

    @override
    def answer(self) -> ProfileAnswer | None:
        return frozenset(chip.value for chip in self._chips if chip.isChecked()) or None

    @override
    def show_answer(self, answer: ProfileAnswer | None) -> None:
        kept = answer if isinstance(answer, frozenset) else frozenset()
        for chip, choice in zip(self._chips, self._row.choices, strict=True):
            chip.setChecked(choice.id in kept)
            chip.setVisible(not choice.is_retired or choice.id in kept)

    @override
    def name(self) -> None:
        language = self._ground.languages.language
        for chip, choice in zip(self._chips, self._row.choices, strict=True):
            chip.setText(choice.name.in_language(language))
            chip.setAccessibleName(choice.name.in_language(language))


EDITORS: dict[ProfileFieldType, type[AnswerEditor]] = {
    ProfileFieldType.TEXT: TextAnswer,
    ProfileFieldType.NUMBER: NumberAnswer,
    ProfileFieldType.DATE: DateAnswer,
    ProfileFieldType.YES_NO: YesNoAnswer,
    ProfileFieldType.CHOICE: ChoiceAnswer,
    ProfileFieldType.CHOICES: ChoicesAnswer,
}
