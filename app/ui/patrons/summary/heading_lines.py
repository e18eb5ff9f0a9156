"""The nine key informations in nine lines: what is known of a patron at a glance."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine
from app.queries.question_rows import QuestionPlan
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.patrons.summary.heading_line import HeadingContent, HeadingRow
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.list_painting import widest
from app.ui.widgets.section_head import SectionHead
from app.ui.words import word
from app.vocabulary.key_information import Heading


class HeadingLines(QWidget):
    """Emits the heading to open, or none for the page as it begins."""

    heading_requested = Signal(str)

    def __init__(self, theme: Theme, wording: HeadingWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._lines: tuple[HeadingLine, ...] = ()
        self._next: Heading | None = None
        self._head = SectionHead(theme)
        self._rows = {heading: HeadingRow(theme, heading) for heading in Heading}
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("nine_headings")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for heading, row in self._rows.items():
            row.setObjectName(f"heading_{heading}")
            column.addWidget(row)
        self._rows[Heading.BENEFITS].set_last(is_last=True)

    def _connect(self) -> None:
        self._head.link_clicked.connect(self._open_page)
        for row in self._rows.values():
            row.clicked.connect(self._open)
        self._theme.changed.connect(self._fill)

    def show_lines(self, plan: QuestionPlan) -> None:
        """Show the nine, and mark the one that the ask card asks about."""
        self._lines = plan.lines
        self._next = plan.now.heading if plan.now is not None else None
        self._fill()

    @Slot()
    def _fill(self) -> None:
        names = widest(self._theme, Type.SECOND, tuple(word(heading) for heading in Heading))
        for line in self._lines:
            self._rows[line.heading].show_content(self._content(line), names + 1)
        parts = (self._wording.known(self._lines), self._wording.to_confirm(self._lines))
        self._head.set_note(" · ".join(part for part in parts if part) if self._lines else "")

    def _content(self, line: HeadingLine) -> HeadingContent:
        return HeadingContent(
            name=word(line.heading),
            parts=tuple(self._wording.parts(line)) or (self._wording.text(line),),
            is_known=not line.is_unknown,
            age=self._wording.age(line),
            mark=self._wording.mark(line, is_next=line.heading is self._next),
        )

    @Slot()
    def _open(self) -> None:
        row = self.sender()
        assert isinstance(row, HeadingRow)
        self.heading_requested.emit(row.heading)

    @Slot()
    def _open_page(self) -> None:
        self.heading_requested.emit("")

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Key information"))
        self._head.set_link(self.tr("Open"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
