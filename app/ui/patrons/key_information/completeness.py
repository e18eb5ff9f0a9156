"""The head of the nine cards: how much is known, how much is old, and what the page can do."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.labels.meter import Meter


class Completeness(QWidget):
    """A meter of nine segments, in words beside it."""

    add_requested = Signal()
    history_toggled = Signal(bool)
    lists_requested = Signal()

    def __init__(self, theme: Theme, wording: HeadingWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: tuple[HeadingLine, ...] = ()
        self._known = Label(theme, "", Type.NAME)
        self._meter = Meter(theme)
        self._old = Chip(theme, tinted=False)
        self._add = Button(theme, "", Icon.PLUS)
        self._history = Button(theme, "", Icon.CLOCK)
        self._lists = IconButton(theme, Icon.SETTINGS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._add.setObjectName("add_statement")
        self._history.setObjectName("statement_history")
        self._lists.setObjectName("key_lists_open")
        self._history.setCheckable(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.CARD_GAP)
        for part in (self._known, self._meter, self._old):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self._add)
        line.addWidget(self._history)
        line.addWidget(self._lists)

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_requested)
        self._history.toggled.connect(self.history_toggled)
        self._lists.clicked.connect(self.lists_requested)

    def show_lines(self, lines: tuple[HeadingLine, ...]) -> None:
        """Show how much of the nine is known."""
        self._lines = lines
        known, old = self._wording.known(lines), self._wording.to_confirm(lines)
        self._known.setText(known)
        self._meter.set_segments([_segment(line) for line in lines], known)
        self._old.set_mark(StateMark(Icon.REFRESH, Role.DUE, old) if old else None)

    def _retranslate(self) -> None:
        self._add.setText(self.tr("Add statement"))
        self._history.setText(self.tr("History"))
        self._lists.set_name(self.tr("Services and prepared answers"))
        self._history.setToolTip(self.tr("Show what was corrected or withdrawn"))
        if self._lines:
            self.show_lines(self._lines)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _segment(line: HeadingLine) -> Role | None:
    if line.is_unknown:
        return None
    return Role.DUE if line.wants_confirming else Role.ACCENT
