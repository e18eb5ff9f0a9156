"""The clocks of one request in words: the first word to the patron, the last one, the work."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.calendar.request_clocks import Clocks, Story, clocks
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.requests.page_content import PageContent
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label

_RESPONSE, _SILENCE, _WORK = range(3)


class ClocksStrip(QWidget):
    """Three clocks, as of the moment of showing; all count opening time without waiting."""

    def __init__(self, theme: Theme, formats: Formats, durations: Durations) -> None:
        super().__init__()
        self.setObjectName("request_clocks")
        self._formats = formats
        self._durations = durations
        self._shown: PageContent | None = None
        self._captions = [Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(3)]
        self._values = [Label(theme, "", Type.NAME) for _ in range(3)]
        self._stopped = Chip(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * measures.COLUMN_GAP)
        for caption, value in zip(self._captions, self._values, strict=True):
            pair = QVBoxLayout()
            pair.setSpacing(1)
            pair.addWidget(caption)
            pair.addWidget(value)
            caption.setBuddy(value)
            line.addLayout(pair)
        line.addWidget(self._stopped)
        line.addStretch()

    def show_content(self, content: PageContent) -> None:
        """Show the clocks of this request, as of now."""
        self._shown = content
        story = content.details.story
        shown = clocks(content.calendar, story, self._formats.now())
        self._say(_RESPONSE, self.tr("First word to the patron"), self._response(story, shown))
        self._say(_SILENCE, self.tr("Since the last word"), self._silence(story, shown))
        self._say(_WORK, self._work_caption(story), self._durations.length(shown.working))
        is_waiting = story.ended_at is None and not story.stretches[-1].is_running
        word = self.tr("clock stopped")
        self._stopped.set_mark(StateMark(Icon.HOURGLASS, Role.WAITING, word) if is_waiting else None)

    def _say(self, place: int, caption: str, value: str) -> None:
        self._captions[place].setText(caption)
        self._values[place].setText(value)
        self._values[place].setAccessibleName(f"{caption}: {value}")
        for label in (self._captions[place], self._values[place]):
            label.setVisible(bool(value))

    def _response(self, story: Story, shown: Clocks) -> str:
        length = self._durations.length(shown.response)
        if story.first_word_at is not None:
            return self.tr("after {length}").format(length=length)
        return self.tr("none yet, {length} so far").format(length=length)

    def _silence(self, story: Story, shown: Clocks) -> str:
        """Nothing once the request has ended, and nothing that the first clock says already."""
        if story.ended_at is not None or story.last_word_at is None:
            return ""
        return self._durations.length(shown.silence)

    def _work_caption(self, story: Story) -> str:
        if story.ended_at is None:
            return self.tr("Work so far")
        return self.tr("Solved after") if story.is_solved else self.tr("Ended after")

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_content(self._shown)
        super().changeEvent(event)
