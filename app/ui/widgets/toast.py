"""A short notice over the bottom of a window, with one action (mostly Undo), that goes by itself."""

from collections import deque
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import IconButton, QuietButton
from app.ui.widgets.labels.label import Label

STAYS_FOR_MS = 8_000
_AFTER_A_PAUSE_MS = 2_000


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, in words; `token` says to whoever answers the action which change it was about."""

    text: str
    action: str = ""
    key: str = ""
    token: object = None


class Toast(QFrame):
    """Lies over `window` and shows one notice after another.

    A notice stays for `stays_for` milliseconds, longer while it is pointed at or has the focus, and is
    announced to screen readers. It never takes the focus by itself.
    """

    action_triggered = Signal(object)
    dismissed = Signal()

    def __init__(self, theme: Theme, window: QWidget, *, stays_for: int = STAYS_FOR_MS) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._waiting: deque[Notice] = deque()
        self._shown: Notice | None = None
        self._mask = ""
        self._came_from: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=stays_for)
        self._stays_for = stays_for
        self._text = Label(theme)
        self._action = QuietButton(theme, in_row=True)
        self._close = IconButton(theme, Icon.CROSS)
        self.hide()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("toast")
        self._action.setObjectName("toast_action")
        self._close.setObjectName("toast_close")
        line = QHBoxLayout(self)
        line.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.HALF, measures.HALF)
        line.setSpacing(measures.STEP)
        line.addWidget(self._text)
        line.addSpacing(measures.STEP)
        line.addWidget(self._action)
        line.addWidget(self._close)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.dismiss)
        self._action.clicked.connect(self._trigger)
        self._close.clicked.connect(self.dismiss)
        self._theme.changed.connect(self._place)
        self._window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this notice"))

    def show_notice(self, notice: Notice) -> None:
        """Show it now, or after those that are still waiting."""
        self._waiting.append(notice)
        if self._shown is None:
            self._show_next()

    def withdraw(self, token: object) -> None:
        """Take back what was said about this, shown or still waiting: something newer is to be said."""
        self._waiting = deque(one for one in self._waiting if one.token != token)
        if self._shown is not None and self._shown.token == token:
            self.dismiss()

    def set_mask(self, text: str) -> None:
        """Say this in place of every notice, also the one that is shown now; an empty text ends it."""
        self._mask = text
        if self._shown is not None:
            self._say(self._shown)

    @property
    def shown(self) -> Notice | None:
        """The notice on the screen, if any."""
        return self._shown

    @Slot()
    def dismiss(self) -> None:
        """Take the notice away, give the focus back, and show the next."""
        had_focus = self._has_focus_inside()
        self._timer.stop()
        self._shown = None
        self.hide()
        if had_focus and self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus()
        self.dismissed.emit()
        if self._shown is None and self._waiting:
            self._show_next()

    def _show_next(self) -> None:
        notice = self._waiting.popleft()
        self._shown = notice
        self._action.setText(notice.action)
        self._action.show_key(notice.key)
        self._action.setVisible(bool(notice.action))
        self._say(notice)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._mask or notice.text))
        self._timer.start(self._stays_for)

    def _say(self, notice: Notice) -> None:
        text = self._mask or notice.text
        self._text.setText(text)
        self.setAccessibleName(text)
        self._place()

    @Slot()
    def _trigger(self) -> None:
        token = self._shown.token if self._shown is not None else None
        self.dismiss()
        self.action_triggered.emit(token)

    @Slot()
    def _place(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        bottom = room.height() - measures.STATUS_BAR - measures.LIST_MARGIN
        self.move(QPoint((room.width() - self.width()) // 2, bottom - self.height()))

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _pause(self) -> None:
        self._timer.stop()

    def _go_on(self) -> None:
        if self._shown is not None and not self.underMouse() and not self._has_focus_inside():
            self._timer.start(min(_AFTER_A_PAUSE_MS, self._stays_for))

    @Slot(QWidget, QWidget)
    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        comes = now is not None and self.isAncestorOf(now)
        leaves = old is not None and self.isAncestorOf(old)
        if comes and not leaves:
            self._came_from = old
            self._pause()
        elif leaves and not comes:
            self._go_on()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._pause()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self._shown is not None:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, line = self._theme.colour(Role.RAISED), self._theme.colour(Role.CONTROL)
        Drawing(painter, self._theme).box(QRectF(self.rect()), measures.RADIUS_CARD, ground, line)
        painter.end()
