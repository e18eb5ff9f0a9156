"""What a change set did to one record: its fields, before and after, each with a way back."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.queries.history_rows import FieldChange, RecordName
from app.ui.history.field_words import TECHNICAL, field_word
from app.ui.history.record_words import kind_word
from app.ui.history.words import HistoryWords
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.elided_label import plain_tooltip
from app.ui.widgets.labels.label import Label
from app.vocabulary.records import RecordRef
from app.vocabulary.undoing import REMOVED

_LONGEST = 280
_LABEL_SHARE, _VALUE_SHARE = 2, 5


class RecordBlock(QWidget):
    """Made anew for each change set and each language."""

    restore_requested = Signal(str)
    """The name of a field that is to have its value of before again."""

    def __init__(
        self,
        theme: Theme,
        words: HistoryWords,
        changes: Sequence[FieldChange],
        names: Mapping[RecordRef, RecordName],
    ) -> None:
        """`changes` are all of one record."""
        super().__init__()
        self._theme = theme
        self._words = words
        self._names = names
        self._record = changes[0].record
        self._grid = QGridLayout()
        self._lay_out(changes)

    def _lay_out(self, changes: Sequence[FieldChange]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(Label(self._theme, self._title(changes), Type.NAME, wraps=True))
        self._grid.setHorizontalSpacing(measures.CARD_GAP)
        self._grid.setVerticalSpacing(measures.HALF)
        self._grid.setColumnStretch(0, _LABEL_SHARE)
        self._grid.setColumnStretch(1, _VALUE_SHARE)
        column.addLayout(self._grid)
        for row, change in enumerate(self._shown(changes)):
            self._add(row, change)

    def _title(self, changes: Sequence[FieldChange]) -> str:
        name = self._names.get(self._record)
        said = kind_word(self._record.kind) if name is None else self._words.records.title(name)
        is_new = changes[0].is_new
        return self.tr("{record} (new)").format(record=said) if is_new else said

    def _shown(self, changes: Sequence[FieldChange]) -> list[FieldChange]:
        """Without what no screen shows, and of a new record without what says nothing."""
        return [
            one for one in changes if one.field not in TECHNICAL and not (one.is_new and _says_nothing(one))
        ]

    def _add(self, row: int, change: FieldChange) -> None:
        field = field_word(change.record.kind, change.field)
        top = Qt.AlignmentFlag.AlignTop
        label = Label(self._theme, field, Type.SECOND, Role.MUTED, wraps=True)
        label.setMinimumHeight(measures.CONTROL_IN_ROW)  # its middle meets the middle of the way back
        self._grid.addWidget(label, row, 0, top)
        self._grid.addLayout(self._values(change), row, 1)
        if change.is_new or change.old == change.now:
            return
        back = IconButton(self._theme, Icon.UNDO, in_row=True)
        back.setObjectName(f"restore_{change.record.kind}_{change.record.id}_{change.field}")
        back.set_name(
            self.tr("{field}: restore “{value}”").format(field=field, value=self._said(change, change.old))
        )
        back.clicked.connect(partial(self.restore_requested.emit, change.field))
        self._grid.addWidget(back, row, 2, top)

    def _values(self, change: FieldChange) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        said = self._said(change, change.new)
        if not change.is_new:
            said = f"{self._said(change, change.old)} → {said}"
        label = Label(self._theme, said, wraps=True)
        label.setMinimumHeight(measures.CONTROL_IN_ROW)
        label.setToolTip(self._whole(change))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
        if change.now != change.new:
            now = self.tr("now: {value}").format(value=self._said(change, change.now))
            column.addWidget(Label(self._theme, now, Type.SECOND, Role.DUE, wraps=True))
        return column

    def _said(self, change: FieldChange, value: object) -> str:
        text = self._words.values.value(change, value, self._names)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"

    def _whole(self, change: FieldChange) -> str:
        """All of a text that is shown cut off."""
        values = (self._words.values.value(change, one, self._names) for one in (change.old, change.new))
        cut = [one for one in values if len(one) > _LONGEST]
        return plain_tooltip(" → ".join(cut)) if cut else ""


def _says_nothing(change: FieldChange) -> bool:
    """Nothing, *not removed*, or whose record it is: the title says that."""
    return change.new is None or change.new == "" or (change.field == REMOVED and change.new is False)


def by_record(changes: Sequence[FieldChange]) -> list[list[FieldChange]]:
    """The changes of each record together, in the order in which they come."""
    if not changes:
        return []
    groups = [[changes[0]]]
    for before, change in pairwise(changes):
        if change.record == before.record:
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups
