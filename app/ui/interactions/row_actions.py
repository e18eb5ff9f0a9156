"""What can be done with the interaction that is selected: correct it, open its patron, remove it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.ui.tables.views import PagedTableView
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import IconButton


class RowActions(QWidget):
    """No widget of its own: the actions of a table, in its menu and in that of the button `more`."""

    correct_requested = Signal(int)
    patron_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, theme: Theme, table: PagedTableView) -> None:
        super().__init__(table)
        self.hide()
        self._table = table
        self.more = IconButton(theme, Icon.MORE)
        self._menu = QMenu(table)
        self._correct = QAction(self)
        self._patron = QAction(self)
        self._remove = QAction(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.more.setObjectName("interactions_more")
        for action, key, name in (
            (self._correct, "F2", "correct"),
            (self._patron, "Ctrl+Return", "patron"),
            (self._remove, "Del", "remove"),
        ):
            action.setObjectName(f"interaction_{name}")
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._menu.addAction(action)
            self._table.addAction(action)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self._table.customContextMenuRequested.connect(self._open_at)
        self._table.selectionModel().selectionChanged.connect(self._enable)
        self._table.model().modelReset.connect(self._enable)
        self.more.clicked.connect(self._open)
        self._correct.triggered.connect(self._ask_to_correct)
        self._patron.triggered.connect(self._ask_for_patron)
        self._remove.triggered.connect(self._ask_to_remove)

    @Slot()
    def _enable(self) -> None:
        is_chosen = self._table.chosen_record is not None
        self.more.setEnabled(is_chosen)
        for action in (self._correct, self._patron, self._remove):
            action.setEnabled(is_chosen)

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot(QPoint)
    def _open_at(self, place: QPoint) -> None:
        if self._table.chosen_record is not None:
            self._menu.popup(self._table.viewport().mapToGlobal(place))

    @Slot()
    def _ask_to_correct(self) -> None:
        self.correct_requested.emit(self._table.chosen_record or 0)

    @Slot()
    def _ask_for_patron(self) -> None:
        self.patron_requested.emit(self._table.chosen_record or 0)

    @Slot()
    def _ask_to_remove(self) -> None:
        self.remove_requested.emit(self._table.chosen_record or 0)

    def _retranslate(self) -> None:
        self._correct.setText(self.tr("Correct"))
        self._patron.setText(self.tr("Open the patron"))
        self._remove.setText(self.tr("Remove"))
        self.more.set_name(self.tr("What can be done with the interaction selected"))
        self._enable()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
