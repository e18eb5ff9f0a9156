"""The fields of one form, and which of them a refusal speaks of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.ui.dialogs.typed_texts import is_at_fault, line_at_fault
from app.ui.error_sentences import sentence
from app.ui.theme.theme import Theme
from app.ui.widgets.form_field import FormField


class FormFields:
    """Made with `add`, in the order of the form. `name` begins the editors' object names."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._theme = theme
        self._name = name
        self._fields: list[FormField] = []
        self._blamed: dict[type[PemustakaError], FormField] = {}

    @property
    def all(self) -> list[FormField]:
        """The fields in the order in which they were added."""
        return self._fields

    def add(
        self, editor: QWidget, name: str, *blamed_for: type[PemustakaError], beside: bool = True
    ) -> FormField:
        """Make the field of an editor; refusals of these classes are shown at it."""
        editor.setObjectName(f"{self._name}_{name}")
        field = FormField(self._theme, editor, beside=beside)
        self._fields.append(field)
        self._blamed.update(dict.fromkeys(blamed_for, field))
        return field

    def field_for(self, error: PemustakaError) -> FormField | None:
        """The field that a refusal is about, if it is about one."""
        for kind in type(error).__mro__:
            if kind in self._blamed:
                return self._blamed[kind]
        return next((field for field in self._fields if is_at_fault(field.editor, error)), None)

    def refuse(self, error: PemustakaError) -> FormField | None:
        """Say why and what to do at the field that it is about, and go there; None: it is about no field."""
        field = self.field_for(error)
        if field is not None:
            field.set_error(sentence(error))
            at_fault = line_at_fault(field.editor, error) or field.editor
            at_fault.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def withdraw_refusals(self) -> None:
        """Take every refusal back."""
        for field in self._fields:
            if field.error:
                field.set_error("")
