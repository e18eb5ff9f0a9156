"""A button that copies one value, and shows for a moment that it did."""

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import IconButton

_SHOWN_MS = 1500


class CopyButton(IconButton):
    """`what` names the value for tooltip and screen reader ("card number")."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Icon.COPY, "", parent, in_row=True)
        self._value = ""
        self._what = ""
        self._back = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._back.timeout.connect(self._rest)
        self.clicked.connect(self._copy)

    def set_value(self, value: str, what: str) -> None:
        """Copy this from now on; without a value there is no button."""
        self._value = value
        self._what = what
        self.setVisible(bool(value))
        self._rest()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self.set_icon(Icon.CHECK)
        self.set_name(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _rest(self) -> None:
        self._back.stop()
        self.set_icon(Icon.COPY)
        self.set_name(self.tr("Copy: {what}").format(what=self._what))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rest()
        super().changeEvent(event)
