"""By whom, from which desk, what was done, about which record: what the history is narrowed to."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.queries.history import HistoryListing
from app.queries.history_rows import RecordName
from app.queries.rows import DeskRow, StaffRow
from app.ui.dialogs.editors import ChoiceBox
from app.ui.history.action_words import action_word
from app.ui.history.words import HistoryWords
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.filter_chip import FilterChip
from app.vocabulary.changes import Action

_LONGEST_LIST = 16


class HistoryFilters(QWidget):
    """A record is narrowed to by `narrow_to`; its chip takes that back."""

    changed = Signal()

    def __init__(self, theme: Theme, words: HistoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._people: tuple[StaffRow, ...] = ()
        self._places: tuple[DeskRow, ...] = ()
        self._record: RecordName | None = None
        self._staff = ChoiceBox[int | None]()
        self._desk = ChoiceBox[int | None]()
        self._action = ChoiceBox[Action | None]()
        self._about = FilterChip(theme)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        parts = (
            (self._staff, "history_staff"),
            (self._desk, "history_desk"),
            (self._action, "history_action"),
            (self._about, "history_about"),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for part, name in parts:
            part.setObjectName(name)
            line.addWidget(part)
        for box in (self._staff, self._desk, self._action):
            box.setMaxVisibleItems(_LONGEST_LIST)
        line.addStretch()
        self._about.hide()

    def _connect(self) -> None:
        for box in (self._staff, self._desk, self._action):
            box.currentIndexChanged.connect(self._tell)
        self._about.clicked.connect(self._tell)

    def offer(self, staff: Iterable[StaffRow], desks: Iterable[DeskRow]) -> None:
        """Offer these people and desks."""
        self._people, self._places = tuple(staff), tuple(desks)
        self._retranslate()

    def narrow_to(self, record: RecordName) -> None:
        """Show only what was about this record, until its chip is let go."""
        self._record = record
        self._about.setChecked(True)
        self._about.show()
        self._retranslate()
        self._tell()

    @property
    def listing(self) -> HistoryListing:
        """What is to be listed."""
        about = self._record if self._about.isChecked() else None
        return HistoryListing(
            staff_id=self._staff.value,
            desk_id=self._desk.value,
            action=self._action.value,
            about=None if about is None else about.record,
        )

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def _retranslate(self) -> None:
        everybody, everywhere, everything = self.tr("Everybody"), self.tr("All desks"), self.tr("All actions")
        self._staff.set_choices([(None, everybody), *((one.id, one.name) for one in self._people)])
        self._desk.set_choices([(None, everywhere), *((one.id, self._place(one)) for one in self._places)])
        actions = sorted(((one, action_word(one)) for one in Action), key=lambda pair: pair[1].casefold())
        self._action.set_choices([(None, everything), *actions])
        self._staff.setAccessibleName(self.tr("Done by"))
        self._desk.setAccessibleName(self.tr("Done at the desk"))
        self._action.setAccessibleName(self.tr("What was done"))
        if self._record is not None:
            name = self._words.records.owner(self._record) or self._words.records.own(self._record)
            self._about.setText(self.tr("Only {name}").format(name=name).replace("&", "&&"))

    @staticmethod
    def _place(desk: DeskRow) -> str:
        return f"{desk.branch_name} · {desk.name}"

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
