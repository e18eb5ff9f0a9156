"""What a scanned number does when no field wants it: it opens the patron whose number it is."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.widgets.toast import Notice, Toast
from app.ui.workplace import Workplace


class ScanAnswers(QObject):
    """Looks a scanned number up and says whose it is."""

    patron_scanned = Signal(int)

    def __init__(self, workplace: Workplace, scans: ScanFilter, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._toast = toast
        scans.scanned.connect(self._look_up)

    def _look_up(self, number: str) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        self._workplace.tasks.read(
            partial(self._workplace.queries.patrons.by_identifier, number),
            owner=self,
            then=partial(self._answer, number),
            failed=self._tell_refused,
            key="scan",
        )

    def _answer(self, number: str, patron_id: int | None) -> None:
        if patron_id is None:
            text = self.tr("Nobody here has the number {number}.").format(number=number)
            self._toast.show_notice(Notice(text))
        else:
            self.patron_scanned.emit(patron_id)

    def _tell_refused(self, error: PemustakaError) -> None:
        self._toast.show_notice(Notice(sentence(error)))
