"""The columns of the file: what each was recognised as, what it says at first, and a way to overrule."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.integrations.patron_files.fields import Column, PatronField
from app.integrations.patron_files.fields import Role as ColumnRole
from app.ui.bring_in.list_area import ListArea
from app.ui.bring_in.words import field_word, reason_word
from app.ui.dialogs.editors import ChoiceBox
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.section_head import SectionHead
from app.vocabulary.imported_patrons import LeftOutReason

_MARKS: dict[LeftOutReason, tuple[Icon, Role]] = {
    LeftOutReason.UNKNOWN: (Icon.QUESTION_CIRCLE, Role.DUE),
    LeftOutReason.PRIVATE: (Icon.LOCK, Role.MUTED),
}
_TAKEN = (Icon.CHECK, Role.DONE)
_LEFT_OUT = (Icon.MINUS, Role.MUTED)
_SEPARATOR = " · "
_LEAST_HEIGHT = 160


class ColumnsCard(QWidget):
    """Those that nobody recognised come first. `mapped` tells a heading and the field chosen for it."""

    mapped = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("columns")
        self._theme = theme
        self._rows: dict[int, _ColumnRow] = {}
        self._columns: tuple[Column, ...] = ()
        self._head = SectionHead(theme)
        self._area = ListArea("columns_area", _LEAST_HEIGHT)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        self._head.setObjectName("columns_head")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(self._head)
        column.addWidget(self._area.in_card(self._theme), 1)

    def show_columns(
        self, columns: Sequence[Column], samples: Sequence[Sequence[str]], mapped: Collection[str]
    ) -> None:
        """Show what becomes of each; `mapped` are the headings that a person has mapped here."""
        if [column.heading for column in columns] != [column.heading for column in self._columns]:
            self._make_rows(columns)
        self._columns = tuple(columns)
        said = {column.position: sample for column, sample in zip(columns, samples, strict=False)}
        for column in columns:
            self._rows[column.position].show(column, said.get(column.position, ()), column.heading in mapped)
        self._retranslate()

    def take_focus(self) -> None:
        """Go to the first column that can be mapped."""
        for row in self._rows.values():
            if row.choice.isEnabled():
                row.choice.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _make_rows(self, columns: Sequence[Column]) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(measures.CARD_GAP, measures.HALF, measures.CARD_GAP, measures.HALF)
        grid.setHorizontalSpacing(measures.STEP)
        grid.setVerticalSpacing(measures.HALF)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        self._rows = {}
        for place, column in enumerate(sorted(columns, key=_is_known)):
            row = _ColumnRow(self._theme, column.heading)
            row.choice.setObjectName(f"column_{column.position}")
            row.choice.activated.connect(partial(self._tell, row))
            self._rows[column.position] = row
            for at, part in enumerate(row.parts):
                grid.addWidget(part, place, at)
        grid.setRowStretch(len(columns), 1)
        self._area.show_inside(inner)

    def _tell(self, row: "_ColumnRow", _index: int) -> None:
        self.mapped.emit(row.heading, row.choice.value)

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Columns"))
        known = sum(isinstance(column.role, PatronField) for column in self._columns)
        unknown = sum(column.role is LeftOutReason.UNKNOWN for column in self._columns)
        notes = [self.tr("%Ln recognised", "", known)]
        if unknown:
            notes.append(self.tr("%Ln not: choose what they hold", "", unknown))
        self._head.set_note(_SEPARATOR.join(notes) if self._columns else "")
        for row in self._rows.values():
            row.retranslate()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class _ColumnRow:
    """The parts of one column, which lie in the card's grid."""

    def __init__(self, theme: Theme, heading: str) -> None:
        self.heading = heading
        self.choice: ChoiceBox[str] = ChoiceBox()
        self._icon = IconLabel(theme, *_LEFT_OUT)
        self._name = ElidedLabel(theme, "", Type.NAME)
        self._sample = ElidedLabel(theme, "", Type.SECOND, Role.MUTED)
        self._role: ColumnRole = LeftOutReason.UNKNOWN
        self._is_mapped = False
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.parts = (self._icon, self._name, self._sample, self.choice)

    def show(self, column: Column, sample: Iterable[str], is_mapped: bool) -> None:  # noqa: FBT001  # one of three facts
        """Show what becomes of the column now."""
        self._role, self._is_mapped = column.role, is_mapped
        self._sample.set_text(_SEPARATOR.join(" ".join(cell.split()) for cell in sample if cell.strip()))
        self.retranslate()

    def retranslate(self) -> None:
        """Name what can be chosen, and choose what holds."""
        role = self._role
        mark = _TAKEN if isinstance(role, PatronField) else _MARKS.get(role, _LEFT_OUT)
        self._icon.show_icon(*mark)
        name = self.heading or QCoreApplication.translate("ColumnsCard", "without a heading")
        self._name.set_text(name)
        self.choice.setAccessibleName(name)
        self.choice.set_choices(self._choices())
        self.choice.choose(role if isinstance(role, PatronField) else "")
        self.choice.setEnabled(bool(self.heading) and role is not LeftOutReason.PRIVATE)

    def _choices(self) -> list[tuple[str, str]]:
        fields: list[tuple[str, str]] = [(field, field_word(field)) for field in PatronField]
        if isinstance(self._role, LeftOutReason):
            return [("", reason_word(self._role)), *fields]
        unmapped = QCoreApplication.translate("ColumnsCard", "As it was before")
        return [("", unmapped), *fields] if self._is_mapped else fields


def _is_known(column: Column) -> bool:
    return column.role is not LeftOutReason.UNKNOWN
