"""The editors of a patron's form, and how a form is shown in them and read from them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from app.ui.dialogs.address_editor import AddressEditor
from app.ui.dialogs.editors import ChoiceBox, NoteEdit, OptionalDate, PartialDateEdit
from app.ui.dialogs.entry_rows import ContactRows, IdentifierRows
from app.ui.dialogs.ground import Ground
from app.ui.words import words
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import Education, FormOfAddress, PatronKind, PatronStatus, Sex, WrittenLanguage

_UNKNOWN = (None, "–")


class PatronFields(QObject):
    """One editor a field, under the field's own name.

    `identity_changed` tells that something was typed by which two patrons are told apart.
    """

    identity_changed = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        today = ground.formats.now().date()
        self._ground = ground
        self.full_name = QLineEdit()
        self.sort_name = QLineEdit()
        self.kind = ChoiceBox[PatronKind]()
        self.form_of_address = ChoiceBox[FormOfAddress | None]()
        self.title_before = QLineEdit()
        self.title_after = QLineEdit()
        self.identifiers = IdentifierRows(ground.theme)
        self.category_id = ChoiceBox[int | None]()
        self.branch_id = ChoiceBox[int | None]()
        self.responsible_id = ChoiceBox[int | None]()
        self.status = ChoiceBox[PatronStatus]()
        self.member_since = OptionalDate(today)
        self.member_until = OptionalDate(today)
        self.contacts = ContactRows(ground.theme)
        self.addresses = AddressEditor(ground.theme)
        self.language = ChoiceBox[WrittenLanguage]()
        self.preferred_channel_id = ChoiceBox[int | None]()
        self.sex = ChoiceBox[Sex | None]()
        self.born = PartialDateEdit()
        self.institution = QLineEdit()
        self.class_or_faculty = QLineEdit()
        self.occupation = QLineEdit()
        self.education = ChoiceBox[Education | None]()
        self.can_teach = QLineEdit()
        self.notes = NoteEdit()
        for changed in (
            self.full_name.textChanged,
            self.kind.currentIndexChanged,
            self.identifiers.changed,
            self.contacts.changed,
            self.sex.currentIndexChanged,
            self.born.textChanged,
        ):
            changed.connect(self.identity_changed)

    def name_choices(self) -> None:
        """Offer what can be chosen, in the language of the screens."""
        names, lists = self._ground.names, self._ground.lists
        self.kind.set_choices(words(PatronKind))
        self.form_of_address.set_choices([_UNKNOWN, *words(FormOfAddress)])
        self.category_id.set_choices([_UNKNOWN, *names(lists.categories)])
        branches = [(one.id, one.name) for one in lists.branches]
        self.branch_id.set_choices([(None, self.tr("This branch")), *branches])
        self.responsible_id.set_choices([_UNKNOWN, *((one.id, one.name) for one in lists.staff)])
        self.status.set_choices(words(PatronStatus))
        self.language.set_choices(words(WrittenLanguage))
        self.preferred_channel_id.set_choices([_UNKNOWN, *names(lists.channels)])
        self.sex.set_choices([_UNKNOWN, *words(Sex)])
        self.education.set_choices([_UNKNOWN, *words(Education)])

    def show_form(self, form: PatronForm) -> None:
        """Put a form's values into the editors."""
        self.full_name.setText(form.full_name)
        self.sort_name.setText(form.sort_name or "")
        self.kind.choose(form.kind)
        self.form_of_address.choose(form.form_of_address)
        self.title_before.setText(form.title_before or "")
        self.title_after.setText(form.title_after or "")
        self.identifiers.show_entries(form.identifiers)
        self.category_id.choose(form.category_id)
        self.branch_id.choose(form.branch_id)
        self.responsible_id.choose(form.responsible_id)
        self.status.choose(form.status)
        self.member_since.show_value(form.member_since)
        self.member_until.show_value(form.member_until)
        self.contacts.show_entries(form.contacts)
        self.addresses.show_entries(form.addresses)
        self.language.choose(form.language)
        self.preferred_channel_id.choose(form.preferred_channel_id)
        self.sex.choose(form.sex)
        self.born.show_value(form.born)
        self.institution.setText(form.institution or "")
        self.class_or_faculty.setText(form.class_or_faculty or "")
        self.occupation.setText(form.occupation or "")
        self.education.choose(form.education)
        self.can_teach.setText(form.can_teach or "")
        self.notes.setPlainText(form.notes or "")

    def form(self, before: PatronForm) -> PatronForm:
        """The form as it stands; what has no editor stays as `before` has it.

        So does a choice that is no longer offered (a retired category), unless another one is chosen.
        """
        lists = self._ground.lists
        return replace(
            before,
            full_name=self.full_name.text(),
            sort_name=self.sort_name.text() or None,
            kind=self.kind.value,
            form_of_address=self.form_of_address.value,
            title_before=self.title_before.text() or None,
            title_after=self.title_after.text() or None,
            identifiers=self.identifiers.entries,
            category_id=_chosen(
                self.category_id.value, before.category_id, [it.id for it in lists.categories]
            ),
            branch_id=_chosen(self.branch_id.value, before.branch_id, [it.id for it in lists.branches]),
            responsible_id=_chosen(
                self.responsible_id.value, before.responsible_id, [it.id for it in lists.staff]
            ),
            status=self.status.value,
            member_since=self.member_since.value,
            member_until=self.member_until.value,
            contacts=self.contacts.entries,
            addresses=self.addresses.entries,
            language=self.language.value,
            preferred_channel_id=_chosen(
                self.preferred_channel_id.value, before.preferred_channel_id, [it.id for it in lists.channels]
            ),
            sex=self.sex.value,
            born=self.born.value,
            institution=self.institution.text() or None,
            class_or_faculty=self.class_or_faculty.text() or None,
            occupation=self.occupation.text() or None,
            education=self.education.value,
            can_teach=self.can_teach.text() or None,
            notes=self.notes.toPlainText() or None,
        )


def _chosen(value: int | None, before: int | None, offered: list[int]) -> int | None:
    return before if value is None and before not in offered else value
