"""What in the window is out of sight while the patron looks, and the key that says so."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.onlooking.screened_dialogs import ScreenedDialogs
from app.ui.window.parts import Parts
from app.ui.workplace import Workplace


class Onlooking(QObject):
    """Names every part around and between the tabs; what a patron's panel hides, it names itself."""

    def __init__(self, workplace: Workplace, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._toast = parts.toast
        onlooker = workplace.onlooker
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        ScreenedDialogs(application, workplace.theme, onlooker, window)
        onlooker.hide_from(parts.today, parts.interactions, parts.requests)
        onlooker.hide_from(parts.top.find_box, *parts.patrons.others, parts.drafts.sentence)
        onlooker.changed.connect(parts.looking.follow)
        onlooker.changed.connect(self._mask_notices)
        parts.looking.ended.connect(onlooker.toggle)
        parts.actions.patron_looks.triggered.connect(onlooker.toggle)

    @Slot(bool)
    def _mask_notices(self, is_looking: bool) -> None:  # noqa: FBT001  # a slot takes what its signal gives
        self._toast.set_mask(self.tr("Done.") if is_looking else "")
