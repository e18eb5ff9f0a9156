"""My month: what one staff member did, by kind, for their own work report; and what they were thanked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.shifts import KindCount, MonthOfWork, ThanksRow
from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.label import Label


@dataclass(frozen=True, slots=True)
class MonthPage:
    """One month of a staff member, and all that they were thanked for."""

    month: date
    work: MonthOfWork
    thanks: tuple[ThanksRow, ...]


class MonthDialog(QDialog):
    """Asks for another month by `month_wanted`; `show_page` answers. Nobody else's month is ever shown."""

    month_wanted = Signal(object)

    def __init__(self, ground: Ground, staff_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("month")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._staff_name = staff_name
        self._page: MonthPage | None = None
        self._title = Label(ground.theme, "", Type.DIALOG_TITLE)
        self._before = IconButton(ground.theme, Icon.CHEVRON_LEFT)
        self._after = IconButton(ground.theme, Icon.CHEVRON_RIGHT)
        self._copy = Button(ground.theme, icon=Icon.COPY)
        self._lines = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(520, 560)

    def _lay_out(self) -> None:
        for button, name in ((self._before, "before"), (self._after, "after"), (self._copy, "copy")):
            button.setObjectName(f"month_{name}")
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._title, 1)
        for button in (self._before, self._after, self._copy):
            head.addWidget(button)
        inside = QWidget()
        inside.setLayout(self._lines)
        area = QScrollArea()
        area.setObjectName("month_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        margin = measures.PAGE_MARGIN
        column.setContentsMargins(margin, measures.LIST_MARGIN, margin, measures.LIST_MARGIN)
        column.setSpacing(measures.CARD_GAP)
        column.addLayout(head)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self._before.clicked.connect(self._want_before)
        self._after.clicked.connect(self._want_after)
        self._copy.clicked.connect(self._copy_text)

    def show_page(self, page: MonthPage) -> None:
        """Show a month."""
        self._page = page
        self._retranslate()

    @property
    def text(self) -> str:
        """The page as plain text, for a report that is written elsewhere."""
        return "\n".join("\t".join(line) for line in self._written()) if self._page is not None else ""

    def _written(self) -> Sequence[tuple[str, ...]]:
        assert self._page is not None
        work = self._page.work
        lines: list[tuple[str, ...]] = [(self.windowTitle(),)]
        for title, counts in (
            (self.tr("Interactions"), work.interactions),
            (self.tr("Requests taken"), work.requests_taken),
            (self.tr("Requests delivered"), work.requests_delivered),
        ):
            lines.append((title, self._ground.formats.count(sum(one.count for one in counts))))
            lines += [self._line(one) for one in counts]
        lines.append((self.tr("Minutes noted"), self._ground.formats.count(work.minutes)))
        if self._page.thanks:
            lines.append((self.tr("Thanks"), self._ground.formats.count(len(self._page.thanks))))
            lines += [("", f"“{one.text}” – {one.said_by or ''}") for one in self._page.thanks]
        return lines

    def _line(self, count: KindCount) -> tuple[str, ...]:
        name = count.kind.in_language(self._ground.languages.language)
        return ("", name, self._ground.formats.count(count.count))

    def _retranslate(self) -> None:
        self._before.set_name(self.tr("The month before"))
        self._after.set_name(self.tr("The month after"))
        self._copy.setText(self.tr("Copy"))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if self._page is None:
            return
        month = self._ground.formats.month(self._page.month)
        title = self.tr("{name}: {month}").format(name=self._staff_name, month=month)
        self._title.setText(title)
        self.setWindowTitle(title)
        for line in self._written()[1:]:
            self._lines.addWidget(self._shown(line))
        self._lines.addStretch()

    def _shown(self, line: tuple[str, ...]) -> QWidget:
        theme = self._ground.theme
        is_head = bool(line[0])
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0 if is_head else measures.LIST_MARGIN, 0, 0, 0)
        kind = Type.SECTION if is_head else Type.BODY
        text, *rest = line if is_head else line[1:]
        row.addWidget(Label(theme, text, kind, wraps=not rest), 1)
        for number in rest:
            row.addWidget(Label(theme, number, kind, Role.TEXT if is_head else Role.MUTED))
        return widget

    @Slot()
    def _want_before(self) -> None:
        self._want(lambda first: first - timedelta(days=1))

    @Slot()
    def _want_after(self) -> None:
        self._want(lambda first: first + timedelta(days=31))

    def _want(self, another: Callable[[date], date]) -> None:
        if self._page is not None:
            self.month_wanted.emit(another(self._page.month.replace(day=1)).replace(day=1))

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
