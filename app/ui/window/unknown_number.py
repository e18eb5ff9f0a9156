"""What a scanned number that is nobody's can be used for: books get scanned too."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton, QuietButton
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.label import Label


class UnknownNumber(QFrame):
    """Lies over the bottom of `host`, takes the keyboard, and gives it back with the answer.

    Whoever goes on elsewhere (a click, another scan) has ignored it. The first answer is the likely one:
    into the note where one is being written, else a new patron.
    """

    new_patron_requested = Signal(str)
    note_requested = Signal(str)

    def __init__(self, theme: Theme, number: str, host: QWidget, *, for_note: bool, for_patron: bool) -> None:
        super().__init__(host)
        self._theme = theme
        self._number = number
        self._host = host
        self._came_from = host.window().focusWidget()
        self._text = ElidedLabel(theme, "", Type.NAME)
        self._why = Label(theme, "", Type.SECOND, Role.MUTED)
        self._note = PrimaryButton(theme, icon=Icon.NOTE)
        self._patron = (Button if for_note else PrimaryButton)(theme, icon=Icon.PERSON)
        self._ignore = QuietButton(theme)
        self._lay_out()
        self._note.setVisible(for_note)
        self._patron.setVisible(for_patron)
        self._connect()
        self._retranslate()
        self._place()
        self.show()
        self.raise_()
        (self._note if for_note else self._patron).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.setObjectName("unknown_number")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = QHBoxLayout()
        buttons.setSpacing(measures.STEP)
        named = ((self._note, "note"), (self._patron, "patron"), (self._ignore, "ignore"))
        for button, name in named:
            button.setObjectName(f"unknown_number_{name}")
            button.setAutoDefault(True)  # Enter presses the one with the keyboard, outside dialogs too
            buttons.addWidget(button)
        buttons.addStretch()
        self._ignore.show_key("Esc")
        column = QVBoxLayout(self)
        across, along = measures.LIST_MARGIN, measures.CARD_GAP
        column.setContentsMargins(across, along, across, along)
        column.setSpacing(measures.HALF)
        column.addWidget(self._text)
        column.addWidget(self._why)
        column.addSpacing(measures.HALF)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._note.clicked.connect(self._ask_for_note)
        self._patron.clicked.connect(self._ask_for_patron)
        self._ignore.clicked.connect(self.leave)
        self._theme.changed.connect(self._place)
        self._host.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _retranslate(self) -> None:
        text = self.tr("Nobody here has the number {number}.").format(number=self._number)
        self._text.set_text(text)
        self._why.setText(self.tr("It may be a new card, or the number of a book."))
        self._note.setText(self.tr("Put it into the note"))
        self._patron.setText(self.tr("New patron"))
        self._ignore.setText(self.tr("Ignore"))
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def number(self) -> str:
        """What was scanned."""
        return self._number

    @Slot()
    def leave(self) -> None:
        """Go away, and give the keyboard back if it is still here."""
        if self._has_focus_inside():
            self._give_keyboard_back()
        self.close()

    def _give_keyboard_back(self) -> None:
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_note(self) -> None:
        self.leave()
        self.note_requested.emit(self._number)

    @Slot()
    def _ask_for_patron(self) -> None:
        self.leave()
        self.new_patron_requested.emit(self._number)

    @Slot()
    def _place(self) -> None:
        room = self._host.rect()
        width = min(self.sizeHint().width(), room.width() - 2 * measures.LIST_MARGIN)
        self.resize(width, self.sizeHint().height())
        bottom = room.height() - measures.STATUS_BAR - measures.LIST_MARGIN
        self.move(QPoint((room.width() - self.width()) // 2, bottom - self.height()))

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        leaves = old is not None and self.isAncestorOf(old)
        if leaves and now is not None and self.isVisible() and not self.isAncestorOf(now):
            if now.window() is not self.window():  # another window opened over it
                self._give_keyboard_back()
            self.close()

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()  # and no further: the dialog behind stays open
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, line = self._theme.colour(Role.RAISED), self._theme.colour(Role.CONTROL)
        Drawing(painter, self._theme).box(QRectF(self.rect()), measures.RADIUS_CARD, ground, line)
        painter.end()
