"""What all dialogs share: head, body of fields, foot with keys and buttons; out comes a frozen command."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.form_fields import FormFields
from app.ui.dialogs.typed_texts import typed_texts
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.form_field import FormField, align_labels
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.widgets.labels.label import Label


class CommandDialog(QDialog):
    """Emits `submitted` with a command and waits: `succeed` closes it, `refuse` says why and keeps all.

    It knows no service. Those who extend it make their fields with `add_field`, and answer `_command`.
    """

    submitted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._name = name
        self._form = FormFields(theme, name)
        self._fields = self._form.all
        self._typed_before: list[str] = []
        self._is_busy = False
        self._is_asking = False
        self._title = Label(theme, "", Type.DIALOG_TITLE)
        self._subject = ElidedLabel(theme, "", Type.BODY, Role.MUTED)
        self._bar = InfoBar(theme, closable=False)
        self.body = QVBoxLayout()
        self._head = QWidget()
        self._foot = QWidget()
        self._keys = QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._key_words: list[Label] = []
        self._cancel = Button(theme)
        self._save = PrimaryButton(theme)
        self._lay_out_frame()
        self._connect_frame()

    def _lay_out_frame(self) -> None:
        for part, name in ((self._bar, "bar"), (self._cancel, "cancel"), (self._save, "save")):
            part.setObjectName(f"{self._name}_{name}")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(*_margins(measures.LIST_MARGIN))
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._subject)
        self.body.setContentsMargins(*_margins(measures.LIST_MARGIN))
        self.body.setSpacing(measures.CARD_GAP)
        self.body.addWidget(self._bar)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(*_margins(measures.CARD_GAP))
        foot.setSpacing(measures.STEP)
        self._keys.setSpacing(measures.STEP)
        foot.addLayout(self._keys)
        foot.addStretch()
        foot.addLayout(self._buttons)
        self._buttons.setSpacing(measures.STEP)
        self._buttons.addWidget(self._cancel)
        self._buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self.body, 1)
        column.addWidget(self._foot)
        self._save.show_key("Enter")
        self.add_key("Enter")
        self.add_key("Esc")

    def _connect_frame(self) -> None:
        self._save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)
        self._bar.action_triggered.connect(self._discard)
        self._theme.changed.connect(self.update)

    def _retranslate_frame(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save"))
        for label, text in zip(self._key_words, self._key_texts(), strict=True):
            label.setText(text)
        if self._is_asking:
            self._ask()

    def _key_texts(self) -> list[str]:
        """What the keys in the foot do, in the order in which they were added."""
        return [self.tr("save"), self.tr("close")]

    def _retranslate(self) -> None:
        """Give title and fields their texts; called at the end of construction and for each language."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    def _command(self) -> object | None:
        """The command that the fields make, or None after a field was told what is missing."""
        raise NotImplementedError  # abstract, as above

    def add_key(self, key: str) -> None:
        """Show one more key in the foot; `_key_texts` has its word."""
        label = Label(self._theme, "", Type.SECOND, Role.MUTED)
        self._key_words.append(label)
        self._keys.addWidget(KeyCap(self._theme, key))
        self._keys.addWidget(label)

    def add_foot_button(self, button: QPushButton) -> None:
        """Put one more button into the foot, between Cancel and Save."""
        self._buttons.insertWidget(1, button)

    def add_field(
        self,
        editor: QWidget,
        name: str,
        *blamed_for: type[PemustakaError],
        into: QBoxLayout | None = None,
        beside: bool = True,
    ) -> FormField:
        """Put one more field into the body (or a part of it); refusals of these classes are shown at it."""
        field = self._form.add(editor, name, *blamed_for, beside=beside)
        if into is not None or beside:
            (into or self.body).addWidget(field)
        if isinstance(editor, NoteEdit):
            editor.saved.connect(self.submit)
        return field

    def finish_construction(self) -> None:
        """Call last in the constructor: texts, the first focus, and what counts as typed from now on."""
        self.body.addStretch()
        self._retranslate_frame()
        self._retranslate()
        self._align()
        self._typed_before = typed_texts(self)

    def fit(self, width: int) -> None:
        """Become as wide as asked, or as larger text needs, and high enough to show a refusal too."""
        layout = self.layout()
        assert layout is not None
        wide = max(width, self.minimumSizeHint().width())
        self.resize(wide, layout.totalHeightForWidth(wide) + measures.CONTROL)

    def set_title(self, title: str) -> None:
        """Say what the dialog does."""
        self._title.setText(title)
        self.setWindowTitle(title)

    def set_subject(self, subject: str) -> None:
        """Say whom or what it is about, at the right of the title."""
        self._subject.set_text(subject)

    @property
    def subject(self) -> str:
        """Whom or what it is about."""
        return self._subject.text

    @property
    def is_busy(self) -> bool:
        """Whether its action is being carried out."""
        return self._is_busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """While the action is carried out nothing can be saved twice, and Esc does not close."""
        self._is_busy = busy
        self._save.setEnabled(not busy)
        self._cancel.setEnabled(not busy)

    def succeed(self) -> None:
        """The action is on the disk: close."""
        self.set_busy(False)
        self.accept()

    def refuse(self, error: PemustakaError) -> None:
        """Say why and what to do, at the field it belongs to, or at the top; what was typed stays."""
        self.set_busy(False)
        if self._form.refuse(error) is None:
            self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def tell(self, text: str) -> None:
        """Say something that came up while it was open; it stays until the next attempt to save."""
        self._is_asking = False
        self._bar.say(StateMark(Icon.INFO_CIRCLE, Role.INFO, ""), text)

    @property
    def has_unsaved_text(self) -> bool:
        """Whether something was typed that closing would lose."""
        return typed_texts(self) != self._typed_before

    @Slot()
    def submit(self) -> None:
        """Save, unless that is under way."""
        if self._is_busy:
            return
        self._withdraw_refusals()
        command = self._command()
        if command is not None:
            self.set_busy(True)
            self.submitted.emit(command)

    def _withdraw_refusals(self) -> None:
        self._is_asking = False
        self._bar.hide()
        self._form.withdraw_refusals()

    def _ask(self) -> None:
        self._is_asking = True
        mark = StateMark(Icon.QUESTION_CIRCLE, Role.DUE, "")
        self._bar.say(mark, self.tr("Discard what was typed?"), action=self.tr("Discard"))

    @Slot()
    def _discard(self) -> None:
        super().reject()

    def _align(self) -> None:
        align_labels([field for field in self._fields if isinstance(field.layout(), QHBoxLayout)])

    # Qt

    @override
    def reject(self) -> None:
        """Close at once where nothing was typed; else ask, and take the question back the second time."""
        if self._is_busy:
            return
        if self._is_asking:
            self._is_asking = False
            self._bar.hide()
        elif self.has_unsaved_text:
            self._ask()
            button = self._bar.findChild(QPushButton, f"{self._bar.objectName()}_action")
            if isinstance(button, QPushButton):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Enter saves wherever the focus is, except on a button that does something else at the end."""
        kept = (self._cancel, self._bar.findChild(QPushButton, f"{self._bar.objectName()}_action"))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button in kept)
        self._save.setDefault(True)
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate_frame()
            self._retranslate()
            self._align()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.RAISED))
        foot = self._foot.geometry()
        painter.fillRect(foot, self._theme.colour(Role.SURFACE))
        for y in (self._head.geometry().bottom(), foot.top()):
            painter.fillRect(QRect(0, y, self.width(), 1), self._theme.colour(Role.BORDER))
        painter.end()


def _margins(vertical: int) -> tuple[int, int, int, int]:
    return (measures.PAGE_MARGIN, vertical, measures.PAGE_MARGIN, vertical)
