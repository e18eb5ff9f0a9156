"""Keeps open windows in step with the language: how their fields write dates, from which side they read."""

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from app.ui.languages import Languages


class WindowLocales(QObject):
    """Hands a new default locale to the windows made before it: Qt asks for the default only once."""

    def __init__(self, languages: Languages) -> None:
        super().__init__(languages)
        languages.language_changed.connect(self._follow)

    def _follow(self) -> None:
        QApplication.setLayoutDirection(QLocale().textDirection())
        for window in QApplication.topLevelWidgets():
            if not window.testAttribute(Qt.WidgetAttribute.WA_SetLocale):
                window.unsetLocale()
