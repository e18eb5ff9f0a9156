"""One group of a profile: a title over lines of name and value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.patrons.copy_button import CopyButton
from app.ui.patrons.profile.profile_wording import ProfileGroup, ProfileLine
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead

_NOTHING = "–"


class ProfileSection(QWidget):
    """Made anew for each patron and language. The names have `label_width`, as in the sections around."""

    def __init__(
        self, theme: Theme, group: ProfileGroup, label_width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.LIST_MARGIN)
        grid.setVerticalSpacing(measures.HALF)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(group.lines):
            self._add_line(grid, row, line, label_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(SectionHead(theme, group.title))
        column.addLayout(grid)

    def _add_line(self, grid: QGridLayout, row: int, line: ProfileLine, label_width: int) -> None:
        if line.label:
            label = Label(self._theme, line.label, Type.SECOND, Role.MUTED)
            label.setFixedWidth(label_width)
            label.setMinimumHeight(measures.HEADING_LINE)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._value(line), row, 1 if line.label else 0, 1, 1 if line.label else 2)

    def _value(self, line: ProfileLine) -> QHBoxLayout:
        value = Label(
            self._theme, line.value or _NOTHING, role=Role.TEXT if line.value else Role.MUTED, wraps=True
        )
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setMinimumHeight(measures.HEADING_LINE)
        value.setAccessibleName(f"{line.label}: {line.value}" if line.label else line.value)
        room = QHBoxLayout()
        room.setSpacing(measures.STEP)
        room.addWidget(value, 1)
        if line.mark is not None:
            room.addWidget(Chip(self._theme, line.mark, tinted=False))
        if line.can_copy:
            button = CopyButton(self._theme, self)
            button.setObjectName(f"copy_{line.value}")
            button.set_value(line.value, line.label)
            room.addWidget(button)
        return room
