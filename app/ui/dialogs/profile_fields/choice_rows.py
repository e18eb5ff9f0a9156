"""The choices of a profile field in its form: a row each, in their order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.queries.profile_rows import ProfileChoiceRow
from app.services.profile_commands import KeptChoice
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.vocabulary.names import BilingualName

_HEIGHT = 4 * (measures.CONTROL + measures.HALF)
"""Of what is in sight: more choices scroll, so that the form fits on a small screen."""


class ChoiceRow(QWidget):
    """Both names of one choice; `choice_id` is None for one that is new."""

    removal_requested = Signal(object)

    def __init__(self, theme: Theme, row: ProfileChoiceRow | None) -> None:
        super().__init__()
        self.choice_id = row.id if row is not None else None
        self.name = QLineEdit(row.name.indonesian if row is not None else "")
        self._english = QLineEdit(row.name.english if row is not None else "")
        self._remove = IconButton(theme, Icon.TRASH, in_row=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self.name, 1)
        line.addWidget(self._english, 1)
        line.addWidget(self._remove)
        self._remove.clicked.connect(self._ask_removal)

    def set_names(self, name: str) -> None:
        """Name the parts for tests and screen readers, in the language of the screens."""
        self.name.setObjectName(f"{name}_name")
        self._english.setObjectName(f"{name}_english")
        self._remove.setObjectName(f"{name}_remove")
        spoken = QCoreApplication.translate("ChoiceRows", "Choice")
        english = QCoreApplication.translate("ChoiceRows", "Choice in English, if it is another")
        self.name.setAccessibleName(spoken)
        self.name.setPlaceholderText(spoken)
        self._english.setAccessibleName(english)
        self._english.setPlaceholderText(english)
        self._remove.set_name(QCoreApplication.translate("ChoiceRows", "Take this choice away"))

    @property
    def kept(self) -> KeptChoice | None:
        """The choice, or None where nothing was written."""
        if not self.name.text().strip() and self.choice_id is None:
            return None
        return KeptChoice(self.choice_id, BilingualName(self.name.text(), self._english.text()))

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_requested.emit(self)


class ChoiceRows(QWidget):
    """Rows with a button under them that adds one. Choices taken away stay with whoever gave them."""

    def __init__(self, theme: Theme, rows: Sequence[ProfileChoiceRow]) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[ChoiceRow] = []
        self._add = Button(theme, icon=Icon.PLUS, in_row=True)
        self._add.setObjectName("profile_choice_add")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._area = QScrollArea()
        self._lay_out()
        self._add.clicked.connect(self._add_for_typing)
        for row in rows:
            if not row.is_retired:
                self._add_row(row)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, measures.STEP, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addStretch()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setFixedHeight(_HEIGHT)
        self._area.setWidget(self._inside)
        for ground in (self._area.viewport(), self._inside):
            ground.setAutoFillBackground(False)  # the dialog's own ground shows through
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(self._area)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def retranslate(self) -> None:
        """Write all texts in the language of the screens."""
        self._add.setText(QCoreApplication.translate("ChoiceRows", "Add a choice"))
        for number, row in enumerate(self._rows):
            row.set_names(f"profile_choice_{number}")

    @property
    def kept(self) -> tuple[KeptChoice, ...]:
        """The choices, in their order."""
        return tuple(kept for row in self._rows if (kept := row.kept) is not None)

    def _add_row(self, choice: ProfileChoiceRow | None) -> ChoiceRow:
        row = ChoiceRow(self._theme, choice)
        row.removal_requested.connect(self._remove)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    @Slot()
    def _add_for_typing(self) -> None:
        row = self._add_row(None)
        self.retranslate()
        self.setTabOrder(row, self._add)
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside.adjustSize()
        self._area.ensureWidgetVisible(row)

    @Slot(object)
    def _remove(self, row: ChoiceRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self.retranslate()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
