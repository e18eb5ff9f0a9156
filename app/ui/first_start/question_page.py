"""What the pages that ask for something share: fields, refusals beside them, going back, work under way."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.errors import EmptyNameError, EmptyTextError, PemustakaError
from app.ui.dialogs.form_fields import FormFields
from app.ui.error_sentences import sentence
from app.ui.first_start.wishes import Wish
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import ChoiceButton
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.form_field import FormField
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.path_field import PathField
from app.ui.widgets.progress_bar import ProgressBar
from app.ui.widgets.sheet import Sheet

_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class QuestionPage(Sheet):
    """Emits `submitted` with a wish and waits; refused, all that was typed is still there.

    Those who extend it make their fields with `add_field`, end their constructor with
    `finish_construction`, and answer `_wish`.
    """

    submitted = Signal(object)
    """A `Wish`."""

    back_requested = Signal()
    stop_requested = Signal()

    can_stop = False
    """Whether the work that follows can be stopped on its way."""

    def __init__(self, theme: Theme, name: str, width: int) -> None:
        super().__init__(theme, name, width=width)
        self._form = FormFields(theme, name)
        self._bar = InfoBar(theme, closable=False)
        self._progress = ProgressBar(theme)
        self._back = Button(theme, "", Icon.CHEVRON_LEFT)
        self._stop = Button(theme)
        self._go_on = PrimaryButton(theme)
        self._is_busy = False
        self._lay_out_question()
        self._connect_question()

    def _lay_out_question(self) -> None:
        self._bar.setObjectName(f"{self.objectName()}_bar")
        self._progress.setObjectName(f"{self.objectName()}_progress")
        self.body.addWidget(self._bar)
        self.add_to_foot(self._progress)
        self.add_button(self._stop, "stop")
        self.add_button(self._back, "back")
        self.add_button(self._go_on, "go_on")
        self.add_key("Enter")
        self.add_key("Esc")
        self._progress.hide()
        self._stop.hide()

    def _connect_question(self) -> None:
        self._go_on.clicked.connect(self.submit)
        self._back.clicked.connect(self.back_requested)
        self._stop.clicked.connect(self.stop_requested)

    def add_field(self, editor: QWidget, name: str, *blamed_for: type[PemustakaError]) -> FormField:
        """Make a field with its label above; the page puts it where it belongs."""
        field = self._form.add(editor, name, *blamed_for, beside=False)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return field

    def finish_construction(self) -> None:
        """Call last in the constructor: texts, and what Enter does on buttons."""
        self.body.addStretch()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(not isinstance(button, ChoiceButton))
        self._retranslate_question()
        self._retranslate()

    def _retranslate_question(self) -> None:
        self._back.setText(self.tr("Back"))
        self._stop.setText(self.tr("Stop"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._name_keys()

    def _retranslate(self) -> None:
        """Give title, fields and the main button their texts, again for each language."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    def _wish(self) -> Wish | None:
        """What the fields ask for, or None after a field was told what is missing."""
        raise NotImplementedError  # abstract, as above

    def take_focus(self) -> None:
        """Go to the first field."""
        self._form.all[0].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def submit(self) -> None:
        """Ask for it, unless that is under way."""
        if self._is_busy:
            return
        self._form.withdraw_refusals()
        self._bar.hide()
        wish = self._wish()
        if wish is not None:
            self.submitted.emit(wish)

    def refuse(self, error: PemustakaError) -> None:
        """Say why and what to do, at the field it belongs to, or at the top."""
        field = self._form.refuse(error)
        if field is None:
            self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))
        self.show_part(field or self._bar)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  # one state, as Qt's own setters
        """While the wish is carried out nothing can be asked twice, and the bar says how far it is."""
        self._is_busy = busy
        self._name_keys()
        self._progress.show_progress(0, 0)
        self._progress.setVisible(busy)
        self._stop.setVisible(busy and self.can_stop)
        self._back.setEnabled(not busy)
        self._go_on.setEnabled(not busy)
        for field in self._form.all:
            field.setEnabled(not busy)
        (self._stop if busy else self._go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_keys(self) -> None:
        stops = self._is_busy and self.can_stop
        self.name_keys(self.tr("go on"), self.tr("stop") if stops else self.tr("back"))

    def show_progress(self, done: int, total: int) -> None:
        """How far the work is."""
        self._progress.show_progress(done, total)

    def _tell_blanks(self) -> bool:
        """Ask for every name and place that is missing; answers whether any is."""
        blank = [field for field in self._form.all if _is_blank(field.editor)]
        for field in blank:
            is_place = isinstance(field.editor, PathField)
            field.set_error(sentence(EmptyTextError() if is_place else EmptyNameError()))
        if blank:
            blank[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_part(blank[0])
        return bool(blank)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            (self.stop_requested if self._is_busy else self.back_requested).emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate_question()
            self._retranslate()


def _is_blank(editor: QWidget) -> bool:
    if isinstance(editor, PathField):
        return editor.is_empty
    return isinstance(editor, QLineEdit) and not editor.text().strip()
