"""Sets for how long what stands under a heading holds, and how long a declined question rests."""

from PySide6.QtWidgets import QWidget

from app.services.list_commands import KeepTerms
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.widgets.fields import NumberField
from app.ui.words import word
from app.vocabulary.key_information import Heading
from app.vocabulary.key_information_errors import DaysOutOfRangeError
from app.vocabulary.questions import LEAST_DAYS, MOST_DAYS, Terms

_CONFIRM, _ASK_AGAIN = range(2)


class TermsDialog(CommandDialog):
    """Begins with the terms that hold now."""

    def __init__(self, ground: Ground, heading: Heading, terms: Terms, parent: QWidget) -> None:
        super().__init__(ground.theme, "terms", parent)
        self._heading = heading
        self._confirm = NumberField(LEAST_DAYS, MOST_DAYS)
        self._ask_again = NumberField(LEAST_DAYS, MOST_DAYS)
        self.add_field(self._confirm, "confirm", DaysOutOfRangeError)
        self.add_field(self._ask_again, "ask_again")
        self.finish_construction()
        self._confirm.setValue(terms.confirm_after_days)
        self._ask_again.setValue(terms.ask_again_after_days)
        self._confirm.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("How long this holds"))
        self.set_subject(word(self._heading))
        self._fields[_CONFIRM].set_label(self.tr("Confirm after"))
        self._fields[_CONFIRM].set_hint(self.tr("Days from when it was said or last confirmed."))
        self._fields[_ASK_AGAIN].set_label(self.tr("Ask again after"))
        self._fields[_ASK_AGAIN].set_hint(self.tr("Days for which no desk asks what a patron has declined."))

    def _command(self) -> KeepTerms:
        return KeepTerms(self._heading, Terms(self._confirm.value(), self._ask_again.value()))
