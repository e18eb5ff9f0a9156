"""How far the search for duplicates is, a way to stop it and to begin anew, and what it found."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.duplicate_words import points_of
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.fields import NumberField
from app.ui.widgets.labels.label import Label
from app.ui.widgets.progress_bar import ProgressBar
from app.vocabulary.duplicates.rules import POSSIBLE

_MOST_POINTS = 250
_STEP = 5


class ScanLine(QWidget):
    """Says `search_requested`, `stop_requested`, and `threshold_changed` at once, without a new search."""

    search_requested = Signal()
    stop_requested = Signal()
    threshold_changed = Signal(int)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._counts: tuple[int, int] = (0, 0)
        self._was_stopped = False
        self._found = Label(theme, "", Type.BODY, Role.MUTED)
        self._bar = ProgressBar(theme)
        self._stop = Button(theme)
        self._search = Button(theme, icon=Icon.REFRESH)
        self._label = Label(theme, "", Type.BODY, Role.MUTED)
        self._threshold = NumberField(points_of(POSSIBLE), _MOST_POINTS)
        self._threshold.setSingleStep(_STEP)
        self._lay_out()
        self._search.clicked.connect(self.search_requested)
        self._stop.clicked.connect(self.stop_requested)
        self._threshold.valueChanged.connect(self.threshold_changed)
        self._retranslate()
        self.show_searching(is_searching=False)

    def _lay_out(self) -> None:
        for part, name in (
            (self._bar, "bar"),
            (self._stop, "stop"),
            (self._search, "search"),
            (self._threshold, "threshold"),
        ):
            part.setObjectName(f"cleaning_{name}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._found)
        line.addWidget(self._bar, 1)
        line.addStretch()
        for at_the_right in (self._stop, self._search, self._label, self._threshold):
            line.addWidget(at_the_right)

    @property
    def threshold(self) -> int:
        """Pairs with fewer points are not shown."""
        return self._threshold.value()

    def show_searching(self, *, is_searching: bool) -> None:
        """Offer to stop, or to search anew."""
        self._bar.setVisible(is_searching)
        self._stop.setVisible(is_searching)
        self._search.setHidden(is_searching)
        if is_searching:
            self._bar.show_progress(0, 0)
        self._found.setHidden(is_searching)

    def show_progress(self, done: int, total: int) -> None:
        """So many keys of all are compared."""
        self._bar.show_progress(done, total)

    def show_found(self, shown: int, more: int, *, was_stopped: bool) -> None:
        """So many pairs are listed; `more` were found beside them."""
        self._counts, self._was_stopped = (shown, more), was_stopped
        self._say_found()

    def _say_found(self) -> None:
        shown, more = self._counts
        texts = [self.tr("%n pair(s)", "", shown)]
        if more:
            texts.append(self.tr("{count} more at the next search").format(count=self._formats.count(more)))
        if self._was_stopped:
            texts.append(self.tr("the search was stopped"))
        self._found.setText(" · ".join(texts))

    def _retranslate(self) -> None:
        self._stop.setText(self.tr("Stop"))
        self._search.setText(self.tr("Search again"))
        self._label.setText(self.tr("Show from so many points on"))
        self._threshold.setAccessibleName(self.tr("Fewest points of a pair that is shown"))
        self._bar.setAccessibleName(self.tr("Search for duplicates"))
        self._say_found()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
