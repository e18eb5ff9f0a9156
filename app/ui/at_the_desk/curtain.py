"""The page over the desk that asks who is there, so that nobody works, or is seen working, as another."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import DeskRow, StaffRow
from app.ui.at_the_desk.record_chooser import Choice, RecordChooser
from app.ui.at_the_desk.still_there import StillThere
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.widgets.labels.label import Label
from app.ui.widgets.staff_names import short_name
from app.ui.words import word

_WIDTH = 520


class Why(Enum):
    """What the curtain was drawn for."""

    START = auto()
    SWITCH = auto()
    LOCK = auto()
    REST = auto()
    LEFT = auto()
    DESK = auto()


class Curtain(QWidget):
    """Asks one question at a time. Whoever draws it hides what lies behind, and lifts it when answered."""

    staff_chosen = Signal(int)
    desk_chosen = Signal(int)

    stayed = Signal()
    """It is still the same person."""

    def __init__(self, theme: Theme, switch_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why = Why.START
        self._name = ""
        self._people: Sequence[StaffRow] = ()
        self._desks: Sequence[DeskRow] = ()
        self._title = Label(theme, "", Type.SUBJECT, wraps=True)
        self._sentence = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._kept = InfoBar(theme, closable=False)
        self._chooser = RecordChooser(theme)
        self._still = StillThere(theme, switch_key)
        self._parts = QStackedLayout()
        self._keys = tuple(Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(2))
        self._escape = KeyCap(theme, "Esc")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept.setObjectName("curtain_kept")
        keys = QHBoxLayout()
        keys.setSpacing(measures.STEP)
        for cap, label in zip((KeyCap(self._theme, "Enter"), self._escape), self._keys, strict=True):
            keys.addWidget(cap)
            keys.addWidget(label)
            keys.addSpacing(measures.STEP)
        keys.addStretch()
        choosing = QWidget()
        list_and_keys = QVBoxLayout(choosing)
        list_and_keys.setContentsMargins(0, 0, 0, 0)
        list_and_keys.setSpacing(measures.CARD_GAP)
        list_and_keys.addWidget(self._chooser)
        list_and_keys.addLayout(keys)
        list_and_keys.addStretch()
        self._parts.addWidget(choosing)
        self._parts.addWidget(self._still)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setSpacing(measures.STEP)
        for part in (self._title, self._sentence, self._kept):
            column.addWidget(part)
        column.addSpacing(measures.STEP)
        column.addLayout(self._parts, 1)
        whole = QHBoxLayout(self)
        margin = measures.PAGE_MARGIN
        whole.setContentsMargins(margin, measures.TOP_BAR + margin, margin, margin)
        whole.addWidget(page, 1)

    def _connect(self) -> None:
        self._chooser.chosen.connect(self._choose)
        self._still.stayed.connect(self.stayed)
        self._still.other_wanted.connect(self._ask_for_other)
        self._theme.changed.connect(self.update)

    def ask_who(self, why: Why, people: Sequence[StaffRow], marked: StaffRow) -> None:
        """Who of these is at the desk; `marked` is who was so far."""
        self._begin(why, marked.name)
        self._people = people
        if why is Why.REST:
            self._show_part(1)
        else:
            self._offer(self._staff_choices(), marked.id)

    def ask_desk(self, desks: Sequence[DeskRow], marked: DeskRow) -> None:
        """Which of these workstations the computer is."""
        self._begin(Why.DESK, marked.name)
        self._desks = desks
        self._offer(self._desk_choices(), marked.id)

    def say_unsaved(self) -> None:
        """Somebody wants to close the window, with a dialog open behind it."""
        mark = StateMark(Icon.ALERT_TRIANGLE, Role.DUE, "")
        self._kept.say(mark, self.tr("A dialog is still open behind this. Say who you are, then close it."))

    def say_kept(self) -> None:
        """A number was scanned meanwhile."""
        mark = StateMark(Icon.SCAN, Role.INFO, "")
        self._kept.say(
            mark, self.tr("A scan is waiting: it is answered as soon as you have said who you are.")
        )

    def _begin(self, why: Why, name: str) -> None:
        self._why, self._name = why, short_name(name)
        self._kept.hide()

    def _offer(self, choices: Mapping[int, Choice], marked: int, text: str = "") -> None:
        self._chooser.offer(choices, marked, text)
        self._show_part(0)

    def _show_part(self, part: int) -> None:
        self._parts.setCurrentIndex(part)
        self._retranslate()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered."""
        asks_still = self._parts.currentIndex() == 1
        (self if asks_still else self._chooser).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _ask_for_other(self, typed: str = "") -> None:
        """The question was answered with no."""
        self._offer(self._staff_choices(), 0, typed)

    @Slot(int)
    def _choose(self, record_id: int) -> None:
        (self.desk_chosen if self._why is Why.DESK else self.staff_chosen).emit(record_id)

    def _go_back(self) -> None:
        """Leave the choice, where there is something to go back to."""
        if self._why is Why.REST:
            self._show_part(1)
        elif self._why is Why.SWITCH:
            self.stayed.emit()

    def _staff_choices(self) -> dict[int, Choice]:
        return {one.id: Choice(one.name, word(one.role)) for one in self._people}

    def _desk_choices(self) -> dict[int, Choice]:
        return {one.id: Choice(one.name, one.branch_name) for one in self._desks}

    def _retranslate(self) -> None:
        self._title.setText(self._question())
        self._sentence.setText(self._explanation())
        self._still.retranslate()
        is_desk = self._why is Why.DESK
        hint = self.tr("Type a name …")
        spoken = self.tr("Desks") if is_desk else self.tr("Colleagues")
        self._chooser.rename(self._desk_choices() if is_desk else self._staff_choices(), hint, spoken)
        self._keys[0].setText(self.tr("choose"))
        self._keys[1].setText(self.tr("go on as {name}").format(name=self._name))
        may_stay = self._why in (Why.SWITCH, Why.REST)
        self._escape.setVisible(may_stay)
        self._keys[1].setVisible(may_stay)

    def _question(self) -> str:
        if self._why is Why.DESK:
            return self.tr("Which desk is this?")
        if self._parts.currentIndex() == 1:
            return self.tr("Still {name}?").format(name=self._name)
        return self.tr("Who is at the desk?")

    def _explanation(self) -> str:
        if self._parts.currentIndex() == 1:
            return self.tr(
                "Nobody has touched this desk for a while. Somebody else scans their card or types."
            )
        choose = self.tr("Choose your name, or scan your staff card.")
        why = {
            Why.DESK: self.tr("This computer stands at one of them. You are asked only once."),
            Why.LOCK: self.tr("The screen is hidden until you say who you are."),
            Why.LEFT: self.tr("{name} does not work here any more.").format(name=self._name),
        }.get(self._why)
        if self._why is Why.DESK:
            return why or ""
        return f"{why} {choose}" if why else choose

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._parts.currentIndex() == 1:
            self._still.answer(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        painter.end()
