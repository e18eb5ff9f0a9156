"""The line over the list: in which order it stands, and how many it has."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from app.queries.patron_lists import PatronOrder
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import LinkButton
from app.ui.widgets.labels.label import Label


class ListHead(QWidget):
    """While something is searched for, the order is that of the search, and cannot be chosen."""

    order_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_searching = False
        self._button = LinkButton(theme)
        self._found = Label(theme, "", Type.SECOND, Role.MUTED)
        self._count = Label(theme, "", Type.SECOND, Role.MUTED)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {order: QAction(self._group, checkable=True) for order in PatronOrder}
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._button.setObjectName("patron_order")
        self._count.setObjectName("patron_count")
        self._menu.addActions(list(self._actions.values()))
        self._actions[PatronOrder.NEWEST_USE].setChecked(True)
        self._found.setIndent(measures.HALF)
        self._found.hide()
        line = QHBoxLayout(self)
        right = measures.LIST_MARGIN + measures.SCROLL_BAR  # as the rows end
        line.setContentsMargins(measures.LIST_MARGIN - measures.HALF, 0, right, measures.HALF)
        line.addWidget(self._button)
        line.addWidget(self._found)
        line.addStretch()
        line.addWidget(self._count)

    def _connect(self) -> None:
        self._button.clicked.connect(self._open_menu)
        self._group.triggered.connect(self._choose)

    @property
    def order(self) -> PatronOrder:
        """The order chosen for the list without a search."""
        return next(order for order, action in self._actions.items() if action.isChecked())

    def choose(self, order: PatronOrder) -> None:
        """Choose as if from the menu."""
        with QSignalBlocker(self._group):
            self._actions[order].setChecked(True)
        self._choose()

    def show_searching(self, *, is_searching: bool) -> None:
        """Say that the order is that of a search, or offer to choose one."""
        self._button.setHidden(is_searching)
        self._found.setVisible(is_searching)

    def show_count(self, count: str) -> None:
        """How many the list has."""
        self._count.setText(count)

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    @Slot()
    def _choose(self) -> None:
        self._button.setText(self._actions[self.order].text())
        self.order_chosen.emit()

    def _retranslate(self) -> None:
        self._actions[PatronOrder.NEWEST_USE].setText(self.tr("Newest use first"))
        self._actions[PatronOrder.NAME].setText(self.tr("By name"))
        self._button.setText(self._actions[self.order].text())
        self._button.setToolTip(self.tr("Choose the order"))
        self._button.setAccessibleDescription(self.tr("Choose the order"))
        self._found.setText(self.tr("Number first, then served last"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
