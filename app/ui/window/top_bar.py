"""The row above the tabs' pages: the tabs, the find box, who is at the desk, and the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget
from typing_extensions import override

from app.ui.actions.window_actions import WindowActions
from app.ui.desk_session import DeskSession
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.label import Label
from app.ui.widgets.tab_bars import TopTabBar


class TopBar(QWidget):
    """Shows; the window answers to its parts' own signals (`tabs`, `find_box`)."""

    def __init__(self, theme: Theme, session: DeskSession, actions: WindowActions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self.tabs = TopTabBar(theme)
        self.find_box = QLineEdit()
        self._staff = Label(theme)
        self._menu_button = IconButton(theme, Icon.SETTINGS)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.tabs.setObjectName("tabs")
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.find_box.setObjectName("find")
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setMinimumHeight(measures.CONTROL)
        self._menu.setObjectName("menu")
        self._menu_button.setObjectName("menu_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.STEP, measures.STEP, measures.LIST_MARGIN, measures.STEP)
        row.addWidget(self.tabs)
        row.addWidget(self.find_box, 1)
        row.addWidget(self._staff)
        row.addWidget(self._menu_button)

    def _connect(self) -> None:
        self._menu_button.clicked.connect(self._open_menu)
        self._session.staff_changed.connect(self._show_who)

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
        self._menu_button.set_name(self.tr("Menu"))
        self._show_who()

    def _show_who(self) -> None:
        self._staff.setText(self._session.staff.name)

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
