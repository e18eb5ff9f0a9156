"""The days of a plan before and after a move, shown before anything is saved."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.queries.kind_rows import StepRow
from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label


class DatesTable(QWidget):
    """A line a step that gets another day: its name, the old day, the new one."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._grid = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_dates(self, steps: Sequence[StepRow], dates: Mapping[int, date]) -> None:
        """Show the steps that these dates move, or that none does."""
        grid = QWidget()
        lines = QGridLayout(grid)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(measures.COLUMN_GAP)
        lines.setVerticalSpacing(measures.HALF)
        lines.setColumnStretch(0, 1)
        moved = [one for one in steps if one.id in dates]
        for row, one in enumerate(moved):
            for column, label in enumerate(self._line(one, dates[one.id])):
                lines.addWidget(label, row, column)
        if not moved:
            nothing = self.tr("No other day changes.")
            lines.addWidget(Label(self._ground.theme, nothing, Type.BODY, Role.MUTED), 0, 0)
        self._column.replaceWidget(self._grid, grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = grid
        self.setAccessibleDescription("\n".join(self._spoken(one, dates[one.id]) for one in moved))

    def _line(self, step: StepRow, day: date) -> tuple[Label, ...]:
        theme, formats = self._ground.theme, self._ground.formats
        return (
            Label(theme, self._name(step)),
            Label(theme, formats.weekday_date(step.due_on), Type.BODY, Role.MUTED),
            Label(theme, "→", Type.BODY, Role.MUTED),
            Label(theme, formats.weekday_date(day), Type.NAME),
        )

    def _spoken(self, step: StepRow, day: date) -> str:
        formats = self._ground.formats
        return self.tr("{step}: from {before} to {after}").format(
            step=self._name(step),
            before=formats.weekday_date(step.due_on),
            after=formats.weekday_date(day),
        )

    def _name(self, step: StepRow) -> str:
        return step.name.in_language(self._ground.languages.language)
