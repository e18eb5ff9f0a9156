"""Puts a better statement in the place of one, right where it stands; the old one stays in the history."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.key_rows import StatementRow
from app.services.commands import CorrectStatement
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.form_field import FormField

_LINES = 3


class StatementEditor(QWidget):
    """Emits the command and waits: a refusal is said under the field, and what was typed stays."""

    submitted = Signal(object)
    """`CorrectStatement`."""

    closed = Signal()

    def __init__(self, theme: Theme, statement: StatementRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statement = statement
        self._text = QPlainTextEdit(statement.text)
        self._field = FormField(theme, self._text)
        self._save = PrimaryButton(theme, in_row=True)
        self._cancel = Button(theme, in_row=True)
        self._lay_out(QFontMetrics(theme.font(Type.BODY)).lineSpacing())
        self._connect()
        self._retranslate()
        self.setFocusProxy(self._text)

    def _lay_out(self, line_height: int) -> None:
        self._text.setObjectName("correct_text")
        self._save.setObjectName("correct_save")
        self._cancel.setObjectName("correct_cancel")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_LINES * line_height + 2 * measures.STEP)
        self._save.show_key("Ctrl+Enter")
        self._cancel.show_key("Esc")
        buttons = QHBoxLayout()
        buttons.setSpacing(measures.STEP)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._field)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._save.clicked.connect(self._submit)
        self._cancel.clicked.connect(self.closed)

    def refuse(self, error: PemustakaError) -> None:
        """Say why it was not kept."""
        self._field.set_error(sentence(error))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _submit(self) -> None:
        text = self._text.toPlainText()
        if text.strip() == self._statement.text:
            self.closed.emit()
        else:
            self.submitted.emit(CorrectStatement(self._statement.id, text))

    def _retranslate(self) -> None:
        self._field.set_label(self.tr("What is right"))
        self._save.setText(self.tr("Correct"))
        self._cancel.setText(self.tr("Cancel"))

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._submit()  # a bare Enter never comes here: the text field takes it for a new line
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
