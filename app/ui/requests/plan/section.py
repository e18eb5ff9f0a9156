"""The section Plan against actual: the picture, what its colours mean, and the sum in words."""

from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.calendar.request_clocks import clocks
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.requests.page_content import PageContent
from app.ui.requests.plan.legend import Legend
from app.ui.requests.plan.maker import PlanMaker
from app.ui.requests.plan.picture import PlanPicture
from app.ui.states import States
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.ui.widgets.section_head import SectionHead

_MINUTE = timedelta(minutes=1)


class PlanSection(QWidget):
    """Show it again when the clock has gone on."""

    def __init__(
        self, theme: Theme, formats: Formats, states: States, durations: Durations, languages: Languages
    ) -> None:
        super().__init__()
        self._formats = formats
        self._durations = durations
        self._maker = PlanMaker(formats, states, durations, languages)
        self._shown: PageContent | None = None
        self._head = SectionHead(theme)
        self._picture = PlanPicture(theme, formats)
        self._legend = Legend(theme)
        self._sum = QWidget()
        self._under = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._working = Label(theme, "", Type.SECOND_BOLD)
        self._waiting = Label(theme, "", Type.SECOND, Role.WAITING)
        self._elapsed = Label(theme, "", Type.SECOND, Role.MUTED)
        self._lay_out()
        self._picture.told.connect(self._head.set_note)
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("plan_head")
        line = QHBoxLayout(self._sum)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addStretch()
        for part in (self._working, self._waiting, self._elapsed):
            line.addWidget(part)
        self._under.setSpacing(measures.STEP)
        self._under.addWidget(self._legend, 1)
        self._under.addWidget(self._sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._head)
        column.addWidget(self._picture)
        column.addLayout(self._under)

    def show_content(self, content: PageContent) -> None:
        """Show this request, as of now."""
        self._shown = content
        shown = clocks(content.calendar, content.details.story, self._formats.now())
        elapsed, working = shown.elapsed // _MINUTE * _MINUTE, shown.working // _MINUTE * _MINUTE
        say = self._durations.length
        self._working.setText(self.tr("Working {length}").format(length=say(working)))
        self._waiting.setText(self.tr("+ waiting {length}").format(length=say(elapsed - working)))
        self._elapsed.setText(self.tr("= {length} of opening time").format(length=say(elapsed)))
        whole = " ".join(part.text() for part in (self._working, self._waiting, self._elapsed))
        picture = self._maker.content(content)
        self._legend.show_steps(shown=bool(picture.steps))
        self._picture.show_content(picture, f"{whole}.")
        self._fold()

    def _fold(self) -> None:
        """The sum goes under the legend where both do not fit beside each other."""
        needed = self._legend.one_line + self._sum.sizeHint().width() + measures.COLUMN_GAP
        fits = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._under.setDirection(direction)

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Plan against actual"))
        self._legend.say()
        if self._shown is not None:
            self.show_content(self._shown)

    # Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
