"""What a person typed into a dialog, and which of the texts a refusal means."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.errors import ControlCharacterError, PemustakaError, TextTooLongError


def typed_texts(form: QWidget) -> list[str]:
    """The texts that stand in its fields, empty ones left out; dates and choices do not count."""
    lines = [line.text() for line in form.findChildren(QLineEdit) if not _is_part(line)]
    notes = [note.toPlainText() for note in form.findChildren(QPlainTextEdit)]
    return [text for text in (*lines, *notes) if text]


def is_at_fault(editor: QWidget, error: PemustakaError) -> bool:
    """Whether a refusal of a text, which does not say whose, can mean this editor or one inside it."""
    return any(_is_refused(text, error) for text in (_text_of(editor), *typed_texts(editor)))


def line_at_fault(editor: QWidget, error: PemustakaError) -> QLineEdit | None:
    """The line inside an editor of several whose text the refusal quotes."""
    quoted = {getattr(error, "text", None), getattr(error, "value", None)}
    lines = editor.findChildren(QLineEdit)
    return next(
        (line for line in lines if line.text().strip() in quoted or _is_refused(line.text(), error)), None
    )


def _is_refused(text: str, error: PemustakaError) -> bool:
    if isinstance(error, TextTooLongError):
        return len(text.strip()) >= error.length
    if isinstance(error, ControlCharacterError):
        return chr(int(error.code.removeprefix("U+"), 16)) in text
    return False


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else ""


def _is_part(line: QLineEdit) -> bool:
    return isinstance(line.parentWidget(), QAbstractSpinBox | QComboBox)
