"""The two columns of Today, with each section where the person at the desk has put it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.today.reading import TodayPicture
from app.ui.today.sections.of_patrons import CameBackSection, PatronsSection
from app.ui.today.sections.of_requests import (
    ComingSection,
    DueSection,
    LateSection,
    SilentSection,
    UnpromisedSection,
    WaitingSection,
)
from app.ui.today.sections.of_staff import DraftsSection, FollowUpsSection, HandedSection, WordsSection
from app.ui.today.sections.shown_section import ShownSection
from app.ui.today.wording import Reader, TodayWording
from app.vocabulary.today import Arrangement, TodaySection

_LEFT_SHARE, _RIGHT_SHARE = 11, 6


class SectionArea(QScrollArea):
    """A new section is made here, connected by the tab, and has its place in app/vocabulary/today.py."""

    def __init__(self, theme: Theme, wording: TodayWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.late = LateSection(theme, wording)
        self.due = DueSection(theme, wording)
        self.coming = ComingSection(theme, wording)
        self.waiting = WaitingSection(theme, wording)
        self.unpromised = UnpromisedSection(theme, wording)
        self.handed = HandedSection(theme, wording)
        self.silent = SilentSection(theme, wording)
        self.came_back = CameBackSection(theme, wording)
        self.follow_ups = FollowUpsSection(theme, wording)
        self.words = WordsSection(theme, wording)
        self.drafts = DraftsSection(theme, wording)
        self.patrons = PatronsSection(theme, wording)
        self._arrangement: Arrangement | None = None
        self._sections: dict[TodaySection, ShownSection] = {
            one.NAME: one
            for one in (
                *self.of_requests,
                self.handed,
                self.follow_ups,
                self.words,
                self.drafts,
                self.came_back,
                self.patrons,
            )
        }
        self._lay_out()

    @property
    def of_requests(self) -> tuple[ShownSection, ...]:
        """The sections whose rows are requests."""
        return self.late, self.due, self.coming, self.waiting, self.unpromised, self.silent

    def _lay_out(self) -> None:
        self.setObjectName("today_area")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, measures.PAGE_MARGIN, measures.LIST_MARGIN)
        columns.setSpacing(measures.COLUMN_GAP)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self._left, _LEFT_SHARE), (self._right, _RIGHT_SHARE)):
            column.setSpacing(measures.CARD_GAP)
            column.addStretch()
            columns.addLayout(column, share)
        for section in self._sections.values():
            section.setParent(inside)
        self.setWidget(inside)

    def arrange(self, arrangement: Arrangement) -> None:
        """Put each section where this says; keyboard and screen reader go the same way."""
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        for column, names in ((self._left, arrangement.left), (self._right, arrangement.right)):
            shown = [self._sections[name] for name in names if name in self._sections]
            for place, section in enumerate(shown):
                column.insertWidget(place, section)
        self._order_tabs(arrangement)

    def show_picture(self, picture: TodayPicture, reader: Reader) -> None:
        """Show what was read in each section that is not left out."""
        hidden = self._arrangement.hidden if self._arrangement is not None else ()
        for name, section in self._sections.items():
            is_hidden = name in hidden
            if is_hidden or not section.GOES_WHEN_EMPTY:
                section.setVisible(not is_hidden)
            if not is_hidden:
                section.show_picture(picture, reader)

    def _order_tabs(self, arrangement: Arrangement) -> None:
        before: QWidget | None = None
        for name in (*arrangement.left, *arrangement.right):
            section = self._sections.get(name)
            if section is not None and before is not None:
                QWidget.setTabOrder(before, section)
            before = section or before
