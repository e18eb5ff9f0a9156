"""What the patron's profile says of one of the paper's groups, under the heading that it belongs to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.ui.words import word
from app.vocabulary.profile import ProfileGroup


class ProfilePart(CardPart):
    """Answers in a line; the tool tip says to which field each belongs. They are typed in the profile."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, group: ProfileGroup, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._group = group
        self._text = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._text.setObjectName(f"profile_{group}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)

    @override
    def _fill(self, content: CardContent) -> None:
        words = self._wording.profile
        known = [*self._of_form(content), *map(words.answer, content.line.profile)]
        spoken = [*self._of_form(content), *map(words.says, content.line.profile)]
        self.setVisible(bool(known))
        self._text.setText(f"{word(self._group)}: {' · '.join(known)}")
        self._text.setToolTip("\n".join(spoken))
        self._text.setAccessibleName(f"{word(self._group)}: {'; '.join(spoken)}")

    def _of_form(self, content: CardContent) -> list[str]:
        """The paper's fields that every patron has: age and education."""
        form = content.form
        if form is None or self._group is not ProfileGroup.DEMOGRAPHICS:
            return []
        age = self._wording.profile.age(form.born, content.today) if form.born else ""
        education = word(form.education) if form.education is not None else ""
        return [part for part in (age, education) if part]
