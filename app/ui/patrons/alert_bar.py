"""What staff are warned of when a patron opens; one key says that one knows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.alerts import AlertRow
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label

NOTED_KEY = "F4"


class AlertBar(QWidget):
    """Stands over the pages, and nothing waits for it. What one has taken note of becomes a muted line."""

    noted = Signal(object)
    """Ids of alerts that the staff member knows of now."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._alerts: Sequence[AlertRow] = ()
        self._staff_id = 0
        self._card = Card(theme, tint=Role.LATE)
        self._lines = QVBoxLayout()
        self._known = Button(theme, in_row=True)
        self._quiet = QVBoxLayout()
        self._shortcut = QShortcut(QKeySequence(NOTED_KEY), self)
        self._lay_out()
        self._known.clicked.connect(self._note)
        self._shortcut.activated.connect(self._note)
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        self.setObjectName("alerts")
        self._known.setObjectName("alerts_noted")
        self._known.show_key(NOTED_KEY)
        line = QHBoxLayout(self._card)
        line.setContentsMargins(measures.LIST_MARGIN, measures.HALF, measures.STEP, measures.HALF)
        line.setSpacing(measures.STEP)
        self._lines.setSpacing(measures.HALF)
        line.addLayout(self._lines, 1)
        line.addWidget(self._known, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.PAGE_MARGIN, measures.HALF, measures.PAGE_MARGIN, measures.HALF)
        column.setSpacing(measures.HALF)
        column.addWidget(self._card)
        column.addLayout(self._quiet)

    def show_alerts(self, alerts: Sequence[AlertRow], staff_id: int) -> None:
        """Show those that run for this staff member; none: nothing at all."""
        self._alerts, self._staff_id = alerts, staff_id
        self._fill()

    @property
    def news(self) -> tuple[int, ...]:
        """The alerts that the staff member has not taken note of."""
        return tuple(one.id for one in self._alerts if not one.is_known_to(self._staff_id))

    def _fill(self) -> None:
        for lines in (self._lines, self._quiet):
            _empty(lines)
        news = self.news
        for alert in self._alerts:
            is_news = alert.id in news
            (self._lines if is_news else self._quiet).addWidget(self._line(alert, is_news=is_news))
        self._card.setVisible(bool(news))
        self._card.setAccessibleName(", ".join(one.text for one in self._alerts if one.id in news))
        self.setVisible(bool(self._alerts))

    def _line(self, alert: AlertRow, *, is_news: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.STEP)
        role = Role.LATE if is_news else Role.MUTED
        row.addWidget(IconLabel(self._theme, Icon.ALERT_TRIANGLE, role))
        text = Label(self._theme, alert.text, Type.NAME if is_news else Type.SECOND, role, wraps=True)
        text.setAccessibleName(self.tr("Alert: {text}").format(text=alert.text))
        row.addWidget(text, 1)
        row.addWidget(Label(self._theme, self._detail(alert), Type.SECOND, Role.MUTED))
        return line

    def _detail(self, alert: AlertRow) -> str:
        until = alert.ends_on
        parts = (
            self.tr("until {day}").format(day=self._formats.short_date(until)) if until else "",
            alert.branch or "",
            alert.raised_by or "",
        )
        return " · ".join(part for part in parts if part)

    @Slot()
    def _note(self) -> None:
        news = self.news
        if news:
            self.noted.emit(news)

    def _retranslate(self) -> None:
        self._known.setText(self.tr("I know"))
        self._known.setAccessibleName(self.tr("I have taken note of these alerts"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _empty(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
