"""After the import: what came of it, what stays as it was, what was rejected."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.patron_import.report import ImportReport
from app.ui.bring_in.findings import counts, kept_lines, rejected_lines
from app.ui.bring_in.line_card import MOST_LINES, LineCard
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.counts_strip import CountsStrip
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label


class ResultPanel(QWidget):
    """Asks for the rejected rows to be saved."""

    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._report = ImportReport()
        self._names: dict[int, str] = {}
        self._icon = IconLabel(theme, Icon.CHECK_CIRCLE, Role.DONE, measures.ICON_LARGE)
        self._outcome = Label(theme, "", Type.SUBJECT, wraps=True)
        self._categories = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._strip = CountsStrip(theme)
        self._kept = LineCard(theme, "kept_fields")
        self._rejected = LineCard(theme, "rejected_in_the_end")
        self._lay_out()
        self._rejected.head.link_clicked.connect(self.save_requested)
        self._retranslate()

    def _lay_out(self) -> None:
        outcome = QHBoxLayout()
        outcome.setSpacing(measures.STEP)
        outcome.addWidget(self._icon)
        outcome.addWidget(self._outcome, 1)
        lower = QHBoxLayout()
        lower.setSpacing(measures.COLUMN_GAP)
        lower.addWidget(self._kept, 1)
        lower.addWidget(self._rejected, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.CARD_GAP)
        column.addLayout(outcome)
        column.addWidget(self._strip)
        column.addWidget(self._categories)
        column.addLayout(lower, 1)
        column.addStretch()

    def show_report(self, report: ImportReport) -> None:
        """What was done."""
        self._report = report
        self._retranslate()

    def show_names(self, names: dict[int, str]) -> None:
        """Name the patrons whose fields were kept, by id."""
        self._names = names
        self._retranslate()

    def _retranslate(self) -> None:
        report = self._report
        self._outcome.setText(self._said())
        self._strip.show_counts(counts(report))
        new = self.tr("New in the list of categories: {names}").format(names=", ".join(report.new_categories))
        self._categories.setText(new)
        self._categories.setVisible(bool(report.new_categories))
        self._kept.head.set_title(self.tr("Kept as changed here"))
        self._rejected.head.set_title(self.tr("Rejected"))
        self._rejected.head.set_link(self.tr("Save them as a file …"))
        self._kept.show_list(kept_lines(report.kept[:MOST_LINES], self._names), len(report.kept))
        self._rejected.show_list(rejected_lines(report.rejected[:MOST_LINES]), len(report.rejected))

    def _said(self) -> str:
        if self._report.added:
            return self.tr("%Ln patron(s) came in", "", self._report.added)
        if self._report.updated:
            return self.tr("%Ln patron(s) brought up to date", "", self._report.updated)
        return self.tr("Everything in this file is here already")

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
