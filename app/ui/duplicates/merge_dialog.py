"""Merges two patrons: side by side, field by field, with all that moves."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from app.queries.duplicate_rows import MergePreview
from app.services.duplicate_commands import MergePatrons, TellApart
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.duplicate_words import reasons_line
from app.ui.duplicates.merge_words import MergeWords
from app.ui.duplicates.sides_grid import SidesGrid
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label
from app.vocabulary.duplicate_errors import TiedPatronsError

_WIDE = 860
_HIGHEST = 300


class MergeDialog(CommandDialog):
    """Submits `MergePatrons`, or `TellApart` when staff say that the two are not the same."""

    swap_requested = Signal(int, int)
    """The other one is to be kept: `show_preview` is to follow for these two, kept one first."""

    def __init__(self, ground: Ground, preview: MergePreview, parent: QWidget) -> None:
        super().__init__(ground.theme, "merge", parent)
        self._words = MergeWords(ground)
        self._preview = preview
        self._tells_apart = False
        self._why = Label(ground.theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._grid = SidesGrid(ground.theme)
        self._joined_label = Label(ground.theme, "", Type.BODY, Role.MUTED)
        self._moving_label = Label(ground.theme, "", Type.BODY, Role.MUTED)
        self._joined = Label(ground.theme, wraps=True)
        self._moving = Label(ground.theme, wraps=True)
        self._tied = Label(ground.theme, "", Type.NAME, Role.LATE, wraps=True)
        self._although = QCheckBox()
        self._swap = Button(ground.theme, icon=Icon.REFRESH)
        self._apart = Button(ground.theme)
        self._lay_out()
        self._swap.clicked.connect(self._ask_to_swap)
        self._apart.clicked.connect(self._tell_apart)
        self.finish_construction()
        self._save.setFocus()
        self.fit(_WIDE)

    def _lay_out(self) -> None:
        for part, name in ((self._swap, "swap"), (self._apart, "apart")):
            part.setObjectName(f"merge_{name}")
        self._swap.show_key("Ctrl+X")
        self._swap.setShortcut("Ctrl+X")
        self._apart.show_key("Ctrl+D")
        self._apart.setShortcut("Ctrl+D")
        self.body.addWidget(self._why)
        self.body.addWidget(self._scrolling(self._grid), 1)
        self.body.addLayout(self._facts())
        self.add_field(self._although, "tied", TiedPatronsError)
        self.body.insertWidget(self.body.count() - 1, self._tied)
        self.add_foot_button(self._swap)
        self.add_foot_button(self._apart)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.CARD_GAP)
        grid.setVerticalSpacing(measures.STEP)
        grid.setColumnStretch(1, 1)
        lines = ((self._joined_label, self._joined), (self._moving_label, self._moving))
        for line, (label, text) in enumerate(lines):
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, line, 1)
        return grid

    def _scrolling(self, part: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(part)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        part.setAutoFillBackground(False)
        self._area = area
        return area

    def show_preview(self, preview: MergePreview) -> None:
        """Show these two, in place of those before."""
        self._preview = preview
        self._withdraw_refusals()
        self._retranslate()
        self._align()

    def _retranslate(self) -> None:
        preview, words = self._preview, self._words
        self.set_title(self.tr("Merge two patrons"))
        self.set_subject(self.tr("{name} is kept").format(name=words.called(preview.kept)))
        self._why.setText(reasons_line(preview.likeness.reasons))
        self._why.setVisible(bool(preview.likeness.reasons))
        kept = self.tr("Kept: {name}").format(name=words.called(preview.kept))
        lost = self.tr("Goes into it: {name}").format(name=words.called(preview.lost))
        self._grid.show_sides(kept, lost, words.sides(preview))
        self._area.setMinimumHeight(min(self._grid.sizeHint().height() + measures.STEP, _HIGHEST))
        self._joined.setText(words.joined(preview))
        self._moving.setText(words.moving(preview))
        self._tied.setText(words.ties(preview))
        self._tied.setVisible(bool(preview.ties))
        self._although.setText(self.tr("They are one person all the same"))
        self._joined_label.setText(self.tr("All kept"))
        self._moving_label.setText(self.tr("Moves along"))
        self._fields[0].set_label("")
        self._fields[0].setVisible(bool(preview.ties))
        self._swap.setText(self.tr("Keep the other"))
        self._apart.setText(self.tr("Not the same person"))
        self._save.setText(self.tr("Merge"))

    def _retranslate_frame(self) -> None:
        super()._retranslate_frame()
        self._save.setText(self.tr("Merge"))

    def _key_texts(self) -> list[str]:
        return [self.tr("merge"), self.tr("close")]

    def _command(self) -> MergePatrons | TellApart:
        kept, lost = self._preview.kept.id, self._preview.lost.id
        if self._tells_apart:
            return TellApart(kept, lost)
        return MergePatrons(kept, lost, self._grid.choices, self._although.isChecked())

    @Slot()
    def _ask_to_swap(self) -> None:
        if not self.is_busy:
            self.swap_requested.emit(self._preview.lost.id, self._preview.kept.id)

    @Slot()
    def _tell_apart(self) -> None:
        self._tells_apart = True
        self.submit()
        self._tells_apart = False
