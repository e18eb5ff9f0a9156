"""The first page: the language, and how to begin; after trouble, what is wrong and the ways on."""

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.first_start.way_row import WayRow
from app.ui.first_start.wishes import Way
from app.ui.languages import Language
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.card import Card
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.widgets.progress_bar import ProgressBar
from app.ui.widgets.sheet import Sheet

_WIDTH = 720
_ICONS = {
    Way.NEW_WITH_PATRONS: Icon.PEOPLE,
    Way.NEW: Icon.PLUS,
    Way.DEMONSTRATION: Icon.EYE,
    Way.OPEN: Icon.DATABASE,
    Way.RESTORE: Icon.UNDO,
}
_AFTER_TROUBLE = (Way.OPEN, Way.RESTORE, Way.NEW_WITH_PATRONS, Way.NEW, Way.DEMONSTRATION)
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class BeginningPage(Sheet):
    """Asks by signals; the window answers."""

    way_chosen = Signal(str)
    """A `Way`."""

    language_chosen = Signal(str)
    """A `Language`."""

    retry_requested = Signal()
    """The library that could not be opened may be ready now."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, "beginning", width=_WIDTH)
        self._trouble: PemustakaError | None = None
        self._greeting = Label(theme, "", Type.SUBJECT, wraps=True)
        self._purpose = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._bar = InfoBar(theme, closable=False)
        self._question = Label(theme, "", Type.SECTION)
        self._languages = ChoiceButtons(theme)
        self._rows = {way: WayRow(theme, _ICONS[way]) for way in Way}
        self._progress = ProgressBar(theme)
        self._note = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._languages.choose(language)
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._bar.setObjectName("beginning_bar")
        self._languages.setObjectName("beginning_language")
        self._languages.set_choices([Choice(one, one.own_name) for one in Language])
        self.add_to_head(self._languages)
        for way, row in self._rows.items():
            row.setObjectName(f"beginning_{way}")
        card = Card(self._theme)
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(measures.HALF, 1, measures.HALF, 1)
        self._column.setSpacing(0)
        self._arrange(Way)
        self.body.addWidget(self._greeting)
        self.body.addWidget(self._purpose)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._question)
        self.body.addWidget(card)
        self.body.addWidget(self._note)
        self.body.addStretch()
        self.add_to_foot(self._progress)
        self._progress.hide()
        self.add_key("↑ ↓")
        self.add_key("Enter")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses them too

    def _connect(self) -> None:
        self._languages.chosen.connect(self.language_chosen)
        self._bar.action_triggered.connect(self.retry_requested)
        for way, row in self._rows.items():
            row.clicked.connect(partial(self.way_chosen.emit, way))

    def _arrange(self, ways: Iterable[Way]) -> None:
        self._order = [self._rows[way] for way in ways]
        for row in self._order:
            self._column.addWidget(row)
            row.set_last(is_last=row is self._order[-1])
        for before, after in pairwise(self._order):
            QWidget.setTabOrder(before, after)

    def show_trouble(self, trouble: PemustakaError, path: Path) -> None:
        """Say why the library that was meant cannot be opened; every way on is still here."""
        self._trouble = trouble
        self.set_subject(path.name)
        self._arrange(_AFTER_TROUBLE)
        self._retranslate()

    def take_focus(self) -> None:
        """Go to the most likely next step: the first way, or another try."""
        again = self._bar.findChild(QPushButton, "beginning_bar_action")
        target = self._order[0] if self._trouble is None or not isinstance(again, QPushButton) else again
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """While something is tried nothing else can be begun."""
        self._progress.setVisible(busy)
        self.setEnabled(not busy)

    def show_progress(self, done: int, total: int) -> None:
        """How far the work is."""
        self._progress.show_progress(done, total)

    def _retranslate(self) -> None:
        self.set_title("Pemustaka")
        self._languages.setAccessibleName(self.tr("Language"))
        self._progress.setAccessibleName(self.tr("Progress"))
        is_first = self._trouble is None
        self._greeting.setText(self.tr("Welcome") if is_first else self.tr("The library did not open"))
        self._purpose.setText(self.tr("The desk where a library keeps its relationship with each patron."))
        self._purpose.setVisible(is_first)
        self._question.setText(self.tr("How do you want to begin?") if is_first else self.tr("Or go on with"))
        if self._trouble is not None:
            mark = StateMark(Icon.ALERT_TRIANGLE, Role.LATE, "")
            self._bar.say(mark, sentence(self._trouble), action=self.tr("Try again"))
        for way, (name, purpose) in self._ways().items():
            self._rows[way].say(name, purpose)
        self._note.setText(
            self.tr(
                "A library is one file on one computer, at which staff take turns. "
                "Several computers at once come with a later version."
            )
        )
        self.name_keys(self.tr("choose"), self.tr("go on"))

    def _ways(self) -> dict[Way, tuple[str, str]]:
        return {
            Way.NEW_WITH_PATRONS: (
                self.tr("A new library, and bring your patrons in"),
                self.tr("From a file of SLiMS, Koha, or any list saved as CSV. It takes about five minutes."),
            ),
            Way.NEW: (
                self.tr("A new library"),
                self.tr("It begins empty: register patrons as they come, or bring them in later."),
            ),
            Way.DEMONSTRATION: (
                self.tr("A demonstration library"),
                self.tr("Made-up patrons and a year of work, to look around in. Ready in a few seconds."),
            ),
            Way.OPEN: (
                self.tr("Open a library file"),
                self.tr("Your library is on this computer already, or on a stick."),
            ),
            Way.RESTORE: (
                self.tr("Restore a backup"),
                self.tr("The library as it was when the backup was made."),
            ),
        }

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        has_focus = [row.hasFocus() for row in self._order]
        at = has_focus.index(True) + step if True in has_focus else 0
        self._order[min(max(at, 0), len(self._order) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
