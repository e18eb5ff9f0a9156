"""A labelled editor in a form, which says under itself why its value was refused."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label


class FormField(QWidget):
    """`editor` with its label above or (`beside=True`) at the left, a hint, and the sentence of a refusal."""

    def __init__(
        self, theme: Theme, editor: QWidget, parent: QWidget | None = None, *, beside: bool = False
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label(theme, "", Type.BODY, Role.MUTED)
        self._label.setBuddy(editor)
        self._hint = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._error = Label(theme, "", Type.SECOND, Role.LATE, wraps=True)
        self._error_icon = IconLabel(theme, Icon.ALERT_TRIANGLE, Role.LATE, measures.ICON_IN_TEXT)
        self._hint_text = ""
        self._lay_out(beside=beside)
        self.set_error("")
        self.setFocusProxy(editor)

    def _lay_out(self, *, beside: bool) -> None:
        outer: QBoxLayout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(measures.CARD_GAP if beside else measures.HALF)
        column = QVBoxLayout()
        column.setSpacing(measures.HALF)
        column.addLayout(_as_wide_as_it_wants(self.editor))
        column.addWidget(self._hint)
        refusal = QHBoxLayout()
        refusal.setSpacing(measures.ICON_GAP)
        refusal.addWidget(self._error_icon)
        refusal.addWidget(self._error, 1)
        column.addLayout(refusal)
        column.addStretch()
        if beside:
            self._label.setMinimumHeight(measures.CONTROL)  # its middle meets the middle of a one-line editor
        outer.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(column, 1)

    def set_label(self, text: str) -> None:
        """Name the field for the eye and for a screen reader; `&` marks the key that jumps to it."""
        self._label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))

    def set_hint(self, text: str) -> None:
        """A muted line under the editor; a refusal takes its place."""
        self._hint_text = text
        self.set_error(self.error)

    @property
    def error(self) -> str:
        """The refusal that is shown, or an empty text."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say why the value was refused and what to do; an empty text takes it back. The value stays."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._error_icon.setVisible(bool(text))
        self._hint.setText(self._hint_text)
        self._hint.setVisible(bool(self._hint_text) and not text)
        self.editor.setAccessibleDescription(text or self._hint_text)
        self.editor.setProperty("refused", "true" if text else "false")
        style = self.editor.style()
        style.unpolish(self.editor)  # the style sheet looks at properties only when a widget is polished
        style.polish(self.editor)

    @property
    def label(self) -> QLabel:
        """The label, for `align_labels`."""
        return self._label


def _as_wide_as_it_wants(editor: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    grows = editor.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
    line.addWidget(editor, 1 if grows else 0)
    if not grows:
        line.addStretch()
    return line


def align_labels(fields: Sequence[FormField]) -> None:
    """Make the labels beside the editors of one form as wide as the longest of them in this language."""
    labels = [field.label for field in fields]
    # Measured by the font: a label's own hint is never less than its minimum, the longest text so far.
    sizes = (label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label.text()) for label in labels)
    width = max((size.width() for size in sizes), default=0)
    for label in labels:
        label.setFixedWidth(width)
