"""What a request wants beyond its subject: a line of name and value each."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import RequestDetails
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.what_is_wanted import WantWords
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead


class WantsSection(QWidget):
    """Its link asks for a change; where nothing is wanted beyond the subject it says so."""

    edit_requested = Signal()

    def __init__(self, theme: Theme, words: WantWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._shown: RequestDetails | None = None
        self._head = SectionHead(theme)
        self._head.setObjectName("wants_head")
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addWidget(self._head)
        self._column.addWidget(self._body)
        self._head.link_clicked.connect(self.edit_requested)
        self._retranslate()

    def show_details(self, details: RequestDetails) -> None:
        """Show what this request wants."""
        self._shown = details
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(measures.LIST_MARGIN)
        grid.setVerticalSpacing(measures.HALF)
        grid.setColumnStretch(1, 1)
        lines = list(self._words.lines(details.wants))
        for row, (name, value) in enumerate(lines):
            caption = Label(self._theme, name, Type.SECOND, Role.MUTED)
            said = Label(self._theme, value, wraps=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        if not lines:
            nothing = self.tr("Nothing beyond the subject was said.")
            grid.addWidget(Label(self._theme, nothing, Type.BODY, Role.MUTED, wraps=True), 0, 0, 1, 2)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("What is wanted"))
        self._head.set_link(self.tr("Change …"))
        if self._shown is not None:
            self.show_details(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
