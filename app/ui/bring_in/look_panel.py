"""A file before it is brought in: what it is, what its columns hold, its first rows, what would happen."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.integrations.patron_files.fields import Column
from app.integrations.patron_files.patron_file import Row
from app.services.patron_import.report import ImportReport
from app.ui.bring_in.columns_card import ColumnsCard
from app.ui.bring_in.file_head import FileHead
from app.ui.bring_in.findings import counts, kept_lines, rejected_lines, row_lines
from app.ui.bring_in.line_card import MOST_LINES, LineCard
from app.ui.bring_in.reading import Look
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.counts_strip import CountsStrip
from app.vocabulary.imported_patrons import LeftOutReason


class LookPanel(QWidget):
    """Shows; the page reads the file anew after `mapped` (a heading, and the field chosen for it)."""

    mapped = Signal(str, str)
    other_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._first_rows: Sequence[Row] = ()
        self._report: ImportReport | None = None
        self._names: dict[int, str] = {}
        self._file = FileHead(theme)
        self._strip = CountsStrip(theme)
        self._columns = ColumnsCard(theme)
        self._rows = LineCard(theme, "first_rows")
        self._kept = LineCard(theme, "kept_so_far")
        self._rejected = LineCard(theme, "rejected_rows")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(measures.CARD_GAP)
        right.addWidget(self._rows, 1)
        right.addWidget(self._kept, 1)
        right.addWidget(self._rejected, 1)
        lower = QHBoxLayout()
        lower.setSpacing(measures.COLUMN_GAP)
        lower.addWidget(self._columns, 3)
        lower.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(self._file)
        column.addWidget(self._strip)
        column.addLayout(lower, 1)

    def _connect(self) -> None:
        self._columns.mapped.connect(self.mapped)
        self._file.other_requested.connect(self.other_requested)
        self._rejected.head.link_clicked.connect(self.save_requested)

    def show_look(self, look: Look, mapped: Collection[str]) -> None:
        """A file that was understood; `mapped` are the headings that a person has mapped here."""
        self._file.show_file(look.file)
        self._columns.show_columns(look.file.columns, look.samples, mapped)
        self._first_rows = look.first_rows
        self.show_report(None)

    def show_headings(self, path: Path, header: Sequence[str], mapped: Collection[str]) -> None:
        """A file of which no column is known to hold names: its headings alone, to be mapped."""
        self._file.show_name(path.name)
        columns = [Column(place, heading, LeftOutReason.UNKNOWN) for place, heading in enumerate(header)]
        self._columns.show_columns(columns, (), mapped)
        self._first_rows = ()
        self.show_report(None)

    def show_report(self, report: ImportReport | None) -> None:
        """What would happen; None while nobody knows."""
        self._report = report
        self._retranslate()

    def show_names(self, names: dict[int, str]) -> None:
        """Name the patrons whose fields would be kept, by id."""
        self._names = names
        self._retranslate()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """Nothing can be changed while the file is brought in."""
        self._file.set_busy(busy)
        self._columns.setEnabled(not busy)

    def take_focus(self) -> None:
        """Go to the columns."""
        self._columns.take_focus()

    def _retranslate(self) -> None:
        self._rows.head.set_title(self.tr("First rows"))
        self._rows.show_lines(row_lines(self._first_rows))
        self._rows.setVisible(bool(self._first_rows))
        self._kept.head.set_title(self.tr("Kept as changed here"))
        self._rejected.head.set_title(self.tr("Rejected"))
        self._rejected.head.set_link(self.tr("Save them as a file …"))
        report = self._report or ImportReport()
        self._strip.setVisible(self._report is not None)
        self._strip.show_counts(counts(report))
        self._kept.show_list(kept_lines(report.kept[:MOST_LINES], self._names), len(report.kept))
        self._rejected.show_list(rejected_lines(report.rejected[:MOST_LINES]), len(report.rejected))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
