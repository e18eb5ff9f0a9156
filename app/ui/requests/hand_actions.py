"""What can be done about who has a request in hand: the entries of its menu."""

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.queries.rows import RequestRow
from app.vocabulary.requests import OPEN_CLASSES, StatusClass

_CHECKED = frozenset({StatusClass.DELIVERED, StatusClass.CLOSED})


class HandActions(QObject):
    """Each emits with the request's id; their keys work while the focus is on the request."""

    hand_over_requested = Signal(int)
    check_requested = Signal(int)
    join_requested = Signal(int)
    follow_up_requested = Signal(int)

    def __init__(self, menu: QMenu, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._request_id = 0
        self._hand_over = self._action(menu, "request_hand_over", "Ctrl+Shift+H", self._ask_hand_over)
        self._check = self._action(menu, "request_check", "Ctrl+Shift+C", self._ask_check)
        self._follow_up = self._action(menu, "request_follow_up", "", self._ask_follow_up)
        self._join = self._action(menu, "request_join", "", self._ask_join)
        page.installEventFilter(self)
        self._retranslate()

    def _action(self, menu: QMenu, name: str, key: str, slot: object) -> QAction:
        action = QAction(menu)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        menu.addAction(action)
        self._page.addAction(action)
        return action

    def show_row(self, row: RequestRow) -> None:
        """Offer what can be done to this request."""
        self._request_id = row.id
        is_open = row.status in OPEN_CLASSES
        self._hand_over.setEnabled(is_open)
        self._join.setEnabled(is_open)
        self._check.setEnabled(row.status in _CHECKED)

    @Slot()
    def _ask_hand_over(self) -> None:
        self._ask(self.hand_over_requested)

    @Slot()
    def _ask_check(self) -> None:
        self._ask(self.check_requested)

    @Slot()
    def _ask_follow_up(self) -> None:
        self._ask(self.follow_up_requested)

    @Slot()
    def _ask_join(self) -> None:
        self._ask(self.join_requested)

    def _ask(self, wish: SignalInstance) -> None:
        if self._request_id:
            wish.emit(self._request_id)

    def _retranslate(self) -> None:
        self._hand_over.setText(self.tr("Hand over …"))
        self._check.setText(self.tr("Check the delivery …"))
        self._follow_up.setText(self.tr("Add a follow-up …"))
        self._join.setText(self.tr("Merge or link …"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Actions hear of another language through the page that they belong to."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)
