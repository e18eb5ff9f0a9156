"""The head of a section: its title, a note or count beside it, and a link at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import LinkButton
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label


class SectionHead(QWidget):
    """Give it an objectName: its link is then called `<objectName>_link`."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label(theme, title, Type.SECTION)
        self._note = Label(theme, "", Type.BODY, Role.MUTED)
        self._link = LinkButton(theme)
        self._link.hide()
        self._lay_out()
        self._link.clicked.connect(self.link_clicked)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(measures.STEP)
        self._line.addWidget(self._title)
        self._line.addWidget(self._note)
        self._line.addStretch()
        self._line.addWidget(self._link)
        self.setMinimumHeight(measures.SECTION_HEAD)

    def set_mark(self, mark: StateMark) -> None:
        """Put a state's icon before its word as the title."""
        self._title.setText(mark.word)
        self._line.insertWidget(0, IconLabel(self._theme, mark.icon, mark.role))

    def set_title(self, title: str) -> None:
        """Say what is below."""
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        """A count or a short sentence beside the title, or nothing."""
        self._note.setText(note)

    def set_link(self, text: str) -> None:
        """Offer a link at the right; an empty text takes it away."""
        self._link.setObjectName(f"{self.objectName()}_link")
        self._link.setText(text)
        self._link.setVisible(bool(text))
