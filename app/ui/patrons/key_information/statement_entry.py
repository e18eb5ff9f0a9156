"""One statement in its card: text, origin, and what can be done about it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.key_rows import StatementRow
from app.services.commands import ConfirmStatement, WithdrawStatement
from app.ui.patrons.key_information.statement_editor import StatementEditor
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.vocabulary.key_information import StatementSource

_ICONS = {
    StatementSource.DESK: Icon.BELL_DESK,
    StatementSource.SURVEY: Icon.CHART,
    StatementSource.FORM: Icon.DOCUMENT,
    StatementSource.IMPORT: Icon.IMPORT,
    StatementSource.COUNTED: Icon.EYE,
}


class StatementEntry(QWidget):
    """Emits commands."""

    submitted = Signal(object)
    """`ConfirmStatement`, `CorrectStatement` or `WithdrawStatement`."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, statement: StatementRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._statement = statement
        self._editor: StatementEditor | None = None
        self._icon = IconLabel(theme, _ICONS[statement.source])
        self._text = Label(theme, wraps=True)
        self._origin = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._more = IconButton(theme, Icon.MORE, in_row=True)
        self._menu = QMenu(self)
        self._confirm, self._correct, self._withdraw = (QAction(self._menu) for _ in range(3))
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        number = self._statement.id
        self.setObjectName(f"statement_{number}")
        self._more.setObjectName(f"statement_{number}_more")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._menu.addActions([self._confirm, self._correct, self._withdraw])
        self._texts = QVBoxLayout()
        self._texts.setSpacing(1)
        self._texts.addWidget(self._text)
        self._texts.addWidget(self._origin)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(measures.STEP)
        self.line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(self._texts, 1)
        self.line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self._more.clicked.connect(self._open_menu)
        self._confirm.triggered.connect(self._ask_to_confirm)
        self._correct.triggered.connect(self.edit)
        self._withdraw.triggered.connect(self._ask_to_withdraw)

    @property
    def statement(self) -> StatementRow:
        """What is shown."""
        return self._statement

    def show_statement(self, statement: StatementRow) -> None:
        """Show the statement as just read."""
        self._statement = statement
        self._retranslate()

    @Slot()
    def edit(self) -> None:
        """Open the field that corrects it; Escape closes it."""
        if self._editor is None:
            self._editor = StatementEditor(self._theme, self._statement)
            self._editor.submitted.connect(self.submitted)
            self._editor.closed.connect(self.stop_editing)
            self._texts.addWidget(self._editor)
            self._show_text(is_shown=False)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def stop_editing(self) -> None:
        """Close the field without keeping anything."""
        if self._editor is not None:
            self._texts.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._show_text(is_shown=True)
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_correction(self, error: PemustakaError) -> None:
        """Say under the field why the correction was not kept."""
        if self._editor is not None:
            self._editor.refuse(error)

    def _show_text(self, *, is_shown: bool) -> None:
        for part in (self._text, self._origin, self._more):
            part.setVisible(is_shown)

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _ask_to_confirm(self) -> None:
        self.submitted.emit(ConfirmStatement(self._statement.id))

    @Slot()
    def _ask_to_withdraw(self) -> None:
        self.submitted.emit(WithdrawStatement(self._statement.id))

    def _retranslate(self) -> None:
        self._text.setText(self._wording.statements.says(self._statement))
        self._origin.setText(self._wording.origin(self._statement))
        self._more.set_name(self.tr("Still true, correct or withdraw"))
        self._confirm.setText(self.tr("Still true"))
        self._correct.setText(self.tr("Correct …"))
        self._withdraw.setText(self.tr("Withdraw"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
