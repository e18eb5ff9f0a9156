"""Asks all that a new library needs to know: its name, its first branch and person, where it lives."""

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy

from app.errors import UnknownZoneError
from app.services.commands import SetUpLibrary
from app.ui.dialogs.editors import ChoiceBox
from app.ui.first_start.place_fields import NewPlaceField
from app.ui.first_start.places import free_place
from app.ui.first_start.proposal import Proposal
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import MakeLibrary
from app.ui.first_start.zones import system_zone, zones
from app.ui.languages import Languages
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.form_field import FormField
from app.ui.widgets.section_head import SectionHead
from app.vocabulary.library_errors import LibraryError
from app.vocabulary.staff import StaffRole

_WIDTH = 820


class NewLibraryPage(QuestionPage):
    """With `set_brings_in` its patrons are brought in afterwards."""

    def __init__(self, theme: Theme, languages: Languages, folder: Path) -> None:
        super().__init__(theme, "new_library", _WIDTH)
        self._languages = languages
        self._folder = folder
        self._brings_in = False
        self._library = QLineEdit()
        self._branch = QLineEdit()
        self._zone: ChoiceBox[str] = ChoiceBox()
        self._person = QLineEdit()
        self._desk = QLineEdit()
        self._side = ChoiceButtons(theme)
        self._place = NewPlaceField(theme, folder)
        self._proposals = [Proposal(line) for line in (self._branch, self._desk, self._place.line)]
        self._heads = [SectionHead(theme) for _ in range(3)]
        self._lay_out()
        self.finish_construction()
        self._zone.choose(system_zone())
        self._side.choose(StaffRole.FRONT_LINE)

    def _lay_out(self) -> None:
        self._zone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = (
            self.add_field(self._library, "library"),
            self.add_field(self._branch, "branch"),
            self.add_field(self._zone, "zone", UnknownZoneError),
        )
        right = (
            self.add_field(self._person, "person"),
            self.add_field(self._desk, "desk"),
            self.add_field(self._side, "side"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.COLUMN_GAP)
        grid.setVerticalSpacing(measures.STEP)
        for column, fields in enumerate((left, right)):
            grid.addWidget(self._heads[column], 0, column)
            grid.setColumnStretch(column, 1)
            for row, field in enumerate(fields, start=1):
                grid.addWidget(field, row, column)
        self._fields: tuple[FormField, ...] = (
            *left,
            *right,
            self.add_field(self._place, "place", LibraryError),
        )
        self.body.addLayout(grid)
        self.body.addWidget(self._heads[2])
        self.body.addWidget(self._fields[-1])

    def set_brings_in(self, brings_in: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """Whether patrons are brought in afterwards."""
        self._brings_in = brings_in
        self._retranslate()

    def propose_place(self, path: Path) -> None:
        """A library was meant to be here, and there is none: it can be made."""
        self._place.show_path(path)

    def _retranslate(self) -> None:
        self.set_title(self.tr("A new library"))
        is_followed = self._brings_in
        self.set_subject(self.tr("then your patrons") if is_followed else self.tr("empty at first"))
        self._go_on.setText(self.tr("Go on") if is_followed else self.tr("Make the library"))
        heads = (self.tr("The library"), self.tr("You"), self.tr("The file"))
        for head, title in zip(self._heads, heads, strict=True):
            head.set_title(title)
        for field, label in zip(self._fields, self._labels(), strict=True):
            field.set_label(label)
        self._place.set_spoken(self._labels()[-1])
        self._fields[-1].set_hint(
            self.tr("All of it is kept in this one file, on this computer. Staff take turns at it.")
        )
        self._zone.set_choices(zones())
        self._side.set_choices(
            [
                Choice(StaffRole.FRONT_LINE, self.tr("Front line")),
                Choice(StaffRole.BACK_OFFICE, self.tr("Back office")),
            ]
        )
        place = free_place(self._folder, self.tr("library", "the name of a file"))
        usual = (self.tr("Main library"), self.tr("Desk 1"), str(place))
        for proposal, text in zip(self._proposals, usual, strict=True):
            proposal.offer(text)

    def _labels(self) -> tuple[str, ...]:
        return (
            self.tr("Name of the library"),
            self.tr("Your branch"),
            self.tr("Time zone"),
            self.tr("Your name"),
            self.tr("Name of this desk"),
            self.tr("You mostly work in"),
            self.tr("Where it lives"),
        )

    def _wish(self) -> MakeLibrary | None:
        if self._tell_blanks():
            return None
        command = SetUpLibrary(
            library_name=self._library.text(),
            branch_name=self._branch.text(),
            desk_name=self._desk.text(),
            staff_name=self._person.text(),
            staff_role=StaffRole(self._side.value or StaffRole.FRONT_LINE),
            language=self._languages.language,
            zone=self._zone.value,
        )
        return MakeLibrary(self._place.path, command, self._brings_in)
