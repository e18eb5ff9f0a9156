"""Who may be the same as one patron: those who look alike, and a line in which anybody is looked up."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.duplicate_rows import AlikeRow
from app.queries.rows import PatronDetails
from app.ui.dialogs.alike_box import AlikeBox
from app.ui.dialogs.ground import Ground
from app.ui.error_sentences import sentence
from app.ui.people.patron_finder import PatronFinder
from app.ui.people.patron_line import PatronLine
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.form_field import FormField
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet
from app.ui.workplace import Workplace
from app.vocabulary.duplicate_errors import MergedWithItselfError

_WIDE, _HIGH = 720, 420


class DoublesDialog(QDialog):
    """`compare_requested` carries the patron who is in front, and the one chosen here."""

    compare_requested = Signal(int, int)

    def __init__(self, workplace: Workplace, patron: PatronDetails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doubles")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = workplace
        ground = Ground(place.theme, place.languages, place.formats, place.session.lists)
        self._workplace = workplace
        self._patron = patron
        self._sheet = Sheet(place.theme, "doubles_sheet")
        self._line = PatronLine(PatronFinder(place.tasks, place.queries.patron_lists))
        self._other = FormField(place.theme, self._line, beside=False)
        self._nobody = Label(place.theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._alike = AlikeBox(ground, is_for_merging=True)
        self._close = Button(place.theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._line.setFocus()

    def _lay_out(self) -> None:
        self._line.setObjectName("doubles_other")
        self._alike.setObjectName("doubles_alike")
        for part in (self._alike, self._nobody, self._other):
            self._sheet.body.addWidget(part)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._close, "close")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)
        self.resize(_WIDE, _HIGH)

    def _connect(self) -> None:
        self._line.chosen.connect(self._choose)
        self._alike.patron_chosen.connect(self._choose)
        self._close.clicked.connect(self.reject)

    def read_alike(self) -> None:
        """Look for those who look like the patron."""
        work = partial(self._workplace.queries.duplicates.of_patron, self._patron.id)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self._fail, key="alike")

    def _show(self, rows: tuple[AlikeRow, ...]) -> None:
        self._alike.show_alike(rows)
        self._nobody.setHidden(bool(rows))

    def _fail(self, error: PemustakaError) -> None:
        self._nobody.setText(sentence(error))

    @Slot(int)
    def _choose(self, patron_id: int) -> None:
        if patron_id == self._patron.id:
            self._other.set_error(sentence(MergedWithItselfError()))
            return
        self.accept()
        self.compare_requested.emit(self._patron.id, patron_id)

    def _retranslate(self) -> None:
        title = self.tr("Is this patron registered twice?")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        self._sheet.set_subject(self._patron.name)
        self._nobody.setText(self.tr("Nobody else looks like this patron."))
        self._other.set_label(self.tr("Somebody else"))
        self._other.set_hint(self.tr("Name or number; then both are shown side by side."))
        self._close.setText(self.tr("Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
