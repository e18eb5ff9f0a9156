"""A page of a patron made of sections with short lines, built anew whenever it is read."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.patrons.patron_page import PatronPage
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead
from app.ui.workplace import Workplace


class ListPage(PatronPage):
    """Those who extend it fill `_lines` with `_section` and `_line`, and read in `_read`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    @override
    def _clear(self) -> None:
        self._area.setWidget(QWidget())

    def _begin(self) -> None:
        """An empty page to fill; `_end` puts it up."""
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(
            measures.PAGE_MARGIN, measures.CARD_GAP, measures.PAGE_MARGIN, measures.PAGE_MARGIN
        )
        self._lines.setSpacing(measures.HALF)

    def _end(self) -> None:
        """Show what was filled, scrolled to where the page was; the button that had the keyboard keeps it."""
        at = self._area.verticalScrollBar().value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self._lines.addStretch()
        inside = QWidget()
        inside.setLayout(self._lines)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(at)
        again = inside.findChild(QPushButton, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section(self, title: str, *buttons: Button) -> None:
        head = SectionHead(self._workplace.theme, title)
        row = QHBoxLayout()
        row.setSpacing(measures.STEP)
        row.addWidget(head, 1)
        for button in buttons:
            row.addWidget(button)
        self._lines.addLayout(row)

    def _button(self, text: str, name: str, spoken: str = "") -> Button:
        button = Button(self._workplace.theme, text, in_row=True)
        button.setObjectName(name)
        button.setAccessibleName(spoken or text)
        return button

    def _words(self, text: str, type_: Type = Type.SECOND, role: Role = Role.MUTED) -> None:
        self._lines.addWidget(Label(self._workplace.theme, text, type_, role, wraps=True))

    def _line(
        self, first: str, second: str, mark: StateMark | None, *buttons: Button, is_quiet: bool = False
    ) -> None:
        """A name over a muted line, a state beside it, and what can be done at the right."""
        theme = self._workplace.theme
        texts = QVBoxLayout()
        texts.setSpacing(0)
        role = Role.MUTED if is_quiet else Role.TEXT
        texts.addWidget(Label(theme, first, Type.BODY if is_quiet else Type.NAME, role, wraps=True))
        if second:
            texts.addWidget(Label(theme, second, Type.SECOND, Role.MUTED, wraps=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, measures.HALF, 0, measures.HALF)
        row.setSpacing(measures.STEP)
        row.addLayout(texts, 1)
        if mark is not None:
            row.addWidget(Chip(theme, mark, tinted=False))
        for button in buttons:
            row.addWidget(button)
        self._lines.addLayout(row)

    def _retranslate(self) -> None:
        """Say all of it in another language."""
        if self._details is not None:
            self._outdate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
