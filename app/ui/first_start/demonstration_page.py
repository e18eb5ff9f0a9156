"""Says what the demonstration library is, and asks where it shall lie."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.services.demonstration.set_up import demonstration_set_up
from app.ui.first_start.place_fields import NewPlaceField
from app.ui.first_start.places import free_place
from app.ui.first_start.proposal import Proposal
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import MakeDemonstration
from app.ui.first_start.zones import system_zone
from app.ui.languages import Languages
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.vocabulary.library_errors import LibraryError

_WIDTH = 720


class DemonstrationPage(QuestionPage):
    """The making takes seconds, and can be stopped: then there is no file."""

    can_stop = True

    def __init__(self, theme: Theme, languages: Languages, folder: Path) -> None:
        super().__init__(theme, "demonstration", _WIDTH)
        self._languages = languages
        self._folder = folder
        self._about = Label(theme, "", Type.BODY, wraps=True)
        self._place = NewPlaceField(theme, folder)
        self._proposed = Proposal(self._place.line)
        self._place_field = self.add_field(self._place, "place", LibraryError)
        self.body.addWidget(self._about)
        self.body.addWidget(self._place_field)
        self.finish_construction()

    def take_focus(self) -> None:
        """Go to the button: the place that is proposed will do."""
        self._go_on.setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        self.set_title(self.tr("A demonstration library"))
        self._go_on.setText(self.tr("Make it"))
        self._about.setText(
            self.tr(
                "A library in Semarang with 2,000 made-up patrons, a year of interactions, requests in every "
                "state, and promises kept and broken. You sit at its desk in Tembalang as Siti Rahmawati. "
                "Nobody in it is real, and the window says at its foot that it is a demonstration. "
                "Try whatever you like: your own library is another file."
            )
        )
        label = self.tr("Where it lies")
        self._place_field.set_label(label)
        self._place_field.set_hint(self.tr("Delete the file when you no longer need it."))
        self._place.set_spoken(label)
        self._proposed.offer(str(free_place(self._folder, self.tr("demonstration", "the name of a file"))))

    def _wish(self) -> MakeDemonstration | None:
        if self._tell_blanks():
            return None
        return MakeDemonstration(
            self._place.path, demonstration_set_up(self._languages.language, system_zone())
        )
