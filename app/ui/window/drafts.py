"""Notes that were put aside for a scanned patron: a bar says that they are there and leads back to them."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.at_the_desk.put_away import PutAway
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.info_bar import InfoBar


class Drafts(QWidget):
    """The note that was put aside last comes back first. `go_on` is the action that brings it back."""

    def __init__(self, theme: Theme, go_on: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = go_on
        self._aside: list[tuple[PutAway, str]] = []
        self._bar = InfoBar(theme, closable=False)
        self._bar.setObjectName("drafts")
        column = QVBoxLayout(self)
        margin = measures.STEP
        column.setContentsMargins(margin, margin, margin, 0)
        column.addWidget(self._bar)
        self._bar.action_triggered.connect(self.go_on)
        go_on.triggered.connect(self.go_on)
        self._retranslate()

    @property
    def sentence(self) -> QWidget:
        """What names the patron of a note: not for everybody's eyes."""
        return self._bar

    @property
    def has_any(self) -> bool:
        """Whether a note waits."""
        self._aside = [one for one in self._aside if one[0].is_there]
        return bool(self._aside)

    def put_aside(self, dialog: CommandDialog) -> None:
        """Hide a dialog until somebody goes on with it; one in which nothing was typed is closed."""
        if dialog.has_unsaved_text:
            self._aside.append((PutAway(dialog), dialog.subject))
        else:
            dialog.reject()
        self._retranslate()

    def bring_back(self, dialog: CommandDialog) -> None:
        """Bring this one back; one that was not put aside stays as it is."""
        for one in self._aside:
            if one[0].holds(dialog):
                self._aside.remove(one)
                one[0].bring_back()
                break
        self._retranslate()

    @Slot()
    def go_on(self) -> None:
        """Bring the last one back."""
        if self.has_any:
            self._aside.pop()[0].bring_back()
        self._retranslate()

    def _retranslate(self) -> None:
        self._action.setEnabled(self.has_any)
        self.setVisible(self.has_any)
        if self.has_any:
            mark = StateMark(Icon.NOTE, Role.DUE, "")
            action = self.tr("Go on with the note")
            self._bar.say(mark, self._sentence(), action=action)

    def _sentence(self) -> str:
        if len(self._aside) > 1:
            return self.tr("%n notes are not saved yet.", "", len(self._aside))
        subject = self._aside[0][1]
        if subject:
            return self.tr("The note about {name} is not saved yet.").format(name=subject)
        return self.tr("A note is not saved yet.")

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
