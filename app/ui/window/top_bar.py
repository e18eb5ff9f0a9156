"""The row above the tabs' pages: the tabs, the find box, who is at the desk, the lock and the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from app.ui.actions.window_actions import WindowActions
from app.ui.desk_session import DeskSession
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.find_box import FindBox
from app.ui.widgets.tab_bars import TopTabBar
from app.ui.window.staff_button import StaffButton
from app.ui.words import word

_FIND_LETTERS = 64
"""How wide the find box becomes at most: longer searches are rare, and the eye has less far to go."""


class TopBar(QWidget):
    """Shows; the window answers to its parts' own signals (`tabs`, `find_box`)."""

    def __init__(self, theme: Theme, session: DeskSession, actions: WindowActions) -> None:
        super().__init__()
        self._theme = theme
        self._session = session
        self._actions = actions
        self.tabs = TopTabBar(theme)
        self.find_box = FindBox(theme, key=actions.find_everywhere.shortcut().toString())
        self._staff = StaffButton(theme, actions.of_staff())
        self._lock = IconButton(theme, Icon.LOCK)
        self._menu_button = IconButton(theme, Icon.SETTINGS)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.tabs.setObjectName("tabs")
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.find_box.setObjectName("find")
        self._staff.setObjectName("staff_button")
        self._lock.setObjectName("lock_button")
        self._menu.setObjectName("menu")
        self._menu_button.setObjectName("menu_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.STEP, 0, measures.STEP, 0)
        row.setSpacing(measures.HALF)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addSpacing(measures.STEP)
        row.addWidget(self.find_box, 100)
        row.addSpacing(measures.STEP)
        for button in (self._staff, self._lock, self._menu_button):
            row.addWidget(button)
        self.setMinimumHeight(measures.TOP_BAR)
        self._fit_find_box()

    def _connect(self) -> None:
        self._lock.clicked.connect(self._actions.lock.trigger)
        self._menu_button.clicked.connect(self._open_menu)
        self._session.staff_changed.connect(self._show_who)
        self._theme.changed.connect(self._fit_find_box)

    def name_tabs(self, titles: Sequence[str]) -> None:
        """Write the tabs' titles, again after a change of language."""
        for number, title in enumerate(titles):
            if number < self.tabs.count():
                self.tabs.setTabText(number, title)
            else:
                self.tabs.addTab(title)

    def _retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Tabs"))
        self.find_box.setPlaceholderText(self.tr("Find or scan: name, card, phone …"))
        self.find_box.setAccessibleName(self.tr("Find"))
        self._lock.set_name(self.tr("Lock: hide the screen until somebody says who they are"))
        self._menu_button.set_name(self.tr("Menu"))
        self._show_who()

    def _show_who(self) -> None:
        staff = self._session.staff
        role = word(staff.role)
        spoken = self.tr("At the desk: {name}, {role}").format(name=staff.name, role=role)
        self._staff.show_staff(staff.name, role, spoken)

    def _fit_find_box(self) -> None:
        self.find_box.setMaximumWidth(self.find_box.fontMetrics().averageCharWidth() * _FIND_LETTERS)

    def _open_menu(self) -> None:
        self._menu.clear()
        for _, actions in self._actions.groups():
            self._menu.addSeparator()
            self._menu.addActions(actions)
        self._menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        Drawing(painter, self._theme).hairline(0, self.width(), self.height() - 1)
        painter.end()
