"""How a patron uses the library, counted: figures, months, channels and service lines of a chosen period."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import Share, UseOfLibrary
from app.ui.formats import Formats
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.month_bars import MonthBars
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.label import Label

PERIODS = (30, 90, 365)
"""The periods that staff can choose, in days."""

_MONTHS_BACK = 11


class UsePart(CardPart):
    """Nothing here can be typed. `period_chosen` asks for another count."""

    period_chosen = Signal(int)

    def __init__(
        self, theme: Theme, wording: HeadingWording, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._formats = formats
        self._figures = tuple(Label(theme, "", Type.SUBJECT) for _ in range(3))
        self._captions = tuple(Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(3))
        self._bars = MonthBars(theme)
        self._last = Label(theme, "", Type.SECOND)
        self._channels = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._kinds = ElidedLabel(theme, "", Type.SECOND, Role.MUTED)
        self._period = QuietButton(theme, "", Icon.CHEVRON_DOWN, in_row=True)
        self._period.stand_under()
        self._period.setObjectName("use_period")
        self._menu = QMenu(self)
        self._lay_out()
        self._period.clicked.connect(self._choose_period)
        self._menu.triggered.connect(self._take_period)

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setHorizontalSpacing(measures.LIST_MARGIN)
        figures.setVerticalSpacing(0)
        for place, (figure, caption) in enumerate(zip(self._figures, self._captions, strict=True)):
            figures.addWidget(figure, 0, place)
            figures.addWidget(caption, 1, place)
        figures.setColumnStretch(3, 1)
        figures.addWidget(self._period, 0, 4)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._last)
        texts.addWidget(self._channels)
        middle = QHBoxLayout()
        middle.setSpacing(measures.LIST_MARGIN)
        middle.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addLayout(figures)
        column.addLayout(middle)
        column.addWidget(self._kinds)

    @override
    def _fill(self, content: CardContent) -> None:
        use = content.use
        self.setVisible(use is not None)
        if use is None:
            return
        for label, figure in zip(self._figures, (use.contacts, use.lines, use.requests), strict=True):
            label.setText(self._formats.count(figure))
        captions = (
            self.tr("contact(s)", "without the number", use.contacts),
            self.tr("service line(s)", "without the number", use.lines),
            self.tr("request(s)", "without the number", use.requests),
        )
        for label, caption in zip(self._captions, captions, strict=True):
            label.setText(caption)
        self._show_months(use, content.today)
        last = self._formats.when(use.last_at) if use.last_at is not None else self.tr("never")
        self._last.setText(self.tr("last: {when}").format(when=last))
        self._channels.setText(self._shares(use.channels[:2]))
        visits = self.tr("%Ln visit(s)", "", use.visits) if use.visits else ""
        kinds = " · ".join(part for part in (visits, self._shares(use.kinds)) if part)
        self._kinds.set_text(kinds)
        self._kinds.setVisible(bool(kinds))
        self._period.setText(self.tr("%n day(s)", "", use.days))
        self._period.setToolTip(self.tr("Count over another period"))

    def _show_months(self, use: UseOfLibrary, today: date) -> None:
        this_month = today.year * 12 + today.month - 1
        year, month = divmod(this_month - _MONTHS_BACK, 12)
        ends = (self._formats.axis_month(date(year, month + 1, 1)), self._formats.axis_month(today))
        total = self.tr("%n contact(s) in twelve months", "", sum(use.months))
        each = ", ".join(self._formats.count(count) for count in use.months)
        self._bars.show_counts(use.months, ends, f"{total}: {each}")

    def _shares(self, shares: tuple[Share, ...]) -> str:
        return " · ".join(
            f"{self._wording.name(share.name)} {self._formats.count(share.count)}" for share in shares
        )

    def _period_text(self, days: int) -> str:
        return self.tr("last %n day(s)", "", days)

    @Slot()
    def _choose_period(self) -> None:
        self._menu.clear()
        for days in PERIODS:
            action = self._menu.addAction(self._period_text(days))
            action.setData(days)
        self._menu.popup(self._period.mapToGlobal(self._period.rect().bottomLeft()))

    @Slot(QAction)
    def _take_period(self, action: QAction) -> None:
        self.period_chosen.emit(action.data())
