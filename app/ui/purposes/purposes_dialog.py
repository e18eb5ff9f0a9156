"""What the library writes to patrons for, retired purposes too."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.queries.permission_rows import PurposeRow
from app.ui.at_the_desk.record_chooser import Choice
from app.ui.at_the_desk.records_dialog import RecordsDialog
from app.ui.languages import Languages
from app.ui.theme.theme import Theme


class PurposesDialog(RecordsDialog):
    """Enter opens one to change."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(theme, "purposes", parent)
        self._languages = languages
        self._purposes: Sequence[PurposeRow] = ()
        self.chooser.chosen.connect(self.edit_requested)
        self._retranslate()

    def show_purposes(self, purposes: Sequence[PurposeRow]) -> None:
        """List them."""
        self._purposes = purposes
        self.show_records(self._choices())

    def _choices(self) -> dict[int, Choice]:
        return {one.id: self._choice(one) for one in self._purposes}

    def _choice(self, purpose: PurposeRow) -> Choice:
        asked = self.tr("allowed unless refused") if purpose.unless_refused else self.tr("has to be asked")
        retired = (self.tr("retired"),) if purpose.is_retired else ()
        name = purpose.name.in_language(self._languages.language)
        return Choice(name, " · ".join((asked, *retired)))

    def _retranslate(self) -> None:
        self.name_frame(self.tr("Purposes of permission"), self.tr("Close"), self.tr("change"))
        self.add.setText(self.tr("New purpose"))
        self.edit.setText(self.tr("Change"))
        self.chooser.rename(self._choices(), self.tr("Type a name …"), self.tr("Purposes of permission"))
