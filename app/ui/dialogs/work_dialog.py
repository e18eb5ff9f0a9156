"""A dialog for what takes time: choose, see how far it is and stop it, read what came of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.progress_bar import ProgressBar


class WorkDialog(CommandDialog):
    """While it works, Cancel and Esc ask to stop; afterwards Enter closes.

    Those who extend it put what there is to choose into `choosing`, name the deed (`_verb`), and call
    `_show_done` with the folder that holds what was made.
    """

    stop_requested = Signal()
    open_folder_requested = Signal(Path)

    def __init__(self, theme: Theme, name: str, icon: Icon, width: int, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self._width = width
        self._folder: Path | None = None
        self._progress = (0, 0)
        self._choosing, self._working, self._done = QWidget(), QWidget(), QWidget()
        self.choosing = _column(self._choosing)
        self._bar_of_work = ProgressBar(theme)
        self._work = Label(theme, "", Type.SECOND, Role.MUTED)
        self._verdict = Chip(theme)
        self._result = Label(theme, "", Type.BODY, wraps=True)
        self._open_folder = Button(theme, in_row=True)
        self._save.set_icon(icon)
        self._lay_out_stages()
        self._open_folder.clicked.connect(self._ask_open_folder)

    def _lay_out_stages(self) -> None:
        self._open_folder.setObjectName(f"{self._name}_open_folder")
        working = _column(self._working)
        working.addWidget(self._bar_of_work)
        working.addWidget(self._work)
        done = _column(self._done)
        line = QHBoxLayout()
        line.addWidget(self._verdict)
        line.addStretch()
        line.addWidget(self._open_folder)
        done.addLayout(line)
        done.addWidget(self._result)
        for stage in (self._choosing, self._working, self._done):
            self.body.addWidget(stage)
        self._working.hide()
        self._done.hide()

    @property
    def is_done(self) -> bool:
        """Whether the work has come to its end."""
        return self._folder is not None

    def show_progress(self, done: int, total: int) -> None:
        """So much of so much is done."""
        self._progress = (done, total)
        self._bar_of_work.show_progress(done, total)
        self._work.setText(self._progress_text(done, total))

    def _show_done(self, folder: Path) -> None:
        """Say what came of it, which lies in `folder`."""
        self._folder = folder
        self.set_busy(False)
        self._choosing.hide()
        self._done.show()
        self._save.set_icon(None)
        self._save.setFocus()
        self._grow()

    def _say_done(self, verdict: str, result: str) -> None:
        self._verdict.set_mark(StateMark(Icon.CHECK_CIRCLE, Role.DONE, verdict))
        self._result.setText(result)

    def _verb(self) -> str:
        """What the button that begins the work says."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    def _verb_of_key(self) -> str:
        """The same, as the word beside Enter."""
        raise NotImplementedError  # abstract, as above

    def _progress_text(self, done: int, total: int) -> str:
        """How far it is, in words."""
        raise NotImplementedError  # abstract, as above

    def _grow(self) -> None:
        """Give what has just been shown its texts and its room."""
        self._retranslate_frame()
        self._retranslate()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.fit(self._width)

    @override
    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self._cancel.setEnabled(True)
        self._choosing.setEnabled(not busy)
        self._working.setVisible(busy)
        if busy:
            self.show_progress(0, 0)
        self._grow()

    @override
    def refuse(self, error: PemustakaError) -> None:
        super().refuse(error)
        self.fit(self._width)

    @Slot()
    @override
    def submit(self) -> None:
        if self.is_done:
            self.accept()
        else:
            super().submit()

    @Slot()
    def _ask_open_folder(self) -> None:
        if self._folder is not None:
            self.open_folder_requested.emit(self._folder)

    @override
    def _retranslate_frame(self) -> None:
        super()._retranslate_frame()
        self._open_folder.setText(QCoreApplication.translate("WorkDialog", "Open the folder"))
        self._cancel.setVisible(not self.is_done)
        if self._is_busy:
            self._cancel.setText(QCoreApplication.translate("WorkDialog", "Stop"))
        self._save.setText(
            QCoreApplication.translate("WorkDialog", "Close") if self.is_done else self._verb()
        )
        self._work.setText(self._progress_text(*self._progress))

    @override
    def _key_texts(self) -> list[str]:
        close = QCoreApplication.translate("WorkDialog", "close")
        stop = QCoreApplication.translate("WorkDialog", "stop")
        return [close if self.is_done else self._verb_of_key(), stop if self._is_busy else close]

    # Qt

    @override
    def reject(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        else:
            super().reject()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures.CARD_GAP)
    return column
