"""Which file it is and what it was recognised as, in one line."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.integrations.patron_files.patron_file import PatronFile
from app.ui.bring_in.words import evidence_word, preset_word
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.icon_label import IconLabel

_SEPARATOR = " · "


class FileHead(QWidget):
    """Offers another file at its right end."""

    other_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file: PatronFile | None = None
        self._icon = IconLabel(theme, Icon.DOCUMENT)
        self._name = ElidedLabel(theme, "", Type.SECTION)
        self._kind = Chip(theme)
        self._details = ElidedLabel(theme, "", Type.BODY, Role.MUTED)
        self._other = Button(theme)
        self._lay_out()
        self._other.clicked.connect(self.other_requested)
        self._retranslate()

    def _lay_out(self) -> None:
        self._other.setObjectName("bring_in_other")
        self._other.setAutoDefault(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._icon)
        line.addWidget(self._name)
        line.addWidget(self._kind)
        line.addWidget(self._details, 1)
        line.addWidget(self._other)

    def show_name(self, name: str) -> None:
        """A file of which nothing more is known yet."""
        self._file = None
        self._name.set_text(name)
        self._retranslate()

    def show_file(self, file: PatronFile) -> None:
        """A file that was understood."""
        self._file = file
        self._name.set_text(file.path.name)
        self._retranslate()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """No other file can be chosen while one is brought in."""
        self._other.setEnabled(not busy)

    def _retranslate(self) -> None:
        self._other.setText(self.tr("Another file …"))
        file = self._file
        if file is None:
            self._kind.set_mark(None)
            self._details.set_text("")
            return
        self._kind.set_mark(StateMark(Icon.CHECK_CIRCLE, Role.DONE, preset_word(file.preset.name)))
        details = (
            evidence_word(file.preset.reasons[0]),
            self.tr("%Ln row(s)", "", file.row_count),
            self.tr("{encoding}, parted by {separator}").format(
                encoding=file.encoding.removesuffix("-sig").upper(), separator=self._separator(file)
            ),
        )
        self._details.set_text(_SEPARATOR.join(details))

    def _separator(self, file: PatronFile) -> str:
        words = {
            ",": self.tr("commas"),
            ";": self.tr("semicolons"),
            "\t": self.tr("tabs"),
        }
        return words.get(file.separator, file.separator)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
