"""Adds or edits a patron: the whole form in sections."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app import errors
from app.errors import EditConflictError, FieldConflict, PemustakaError
from app.queries.duplicate_rows import AlikeRow
from app.queries.profile_rows import ProfileFieldRow
from app.services.commands import AddPatron, EditPatron
from app.ui.dialogs.alike_box import AlikeBox
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.conflict_box import ConflictBox, Question
from app.ui.dialogs.conflict_resolution import resolved
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.patron_field_words import PatronFieldWords
from app.ui.dialogs.patron_fields import PatronFields
from app.ui.dialogs.profile_section import ProfileSection
from app.ui.dialogs.typed_texts import typed_texts
from app.ui.theme import measures
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.form_field import FormField
from app.ui.widgets.section_head import SectionHead
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.profile import ProfileEntry

_SECTIONS: tuple[tuple[str, ...], ...] = (
    ("full_name", "sort_name", "kind", "form_of_address", "title_before", "title_after"),
    ("identifiers", "category_id", "status", "member_since", "member_until", "branch_id", "responsible_id"),
    ("contacts", "language", "preferred_channel_id", "addresses"),
    ("sex", "born", "institution", "class_or_faculty", "occupation", "education"),
    ("can_teach", "notes"),
)
_WIDE = frozenset({"full_name", "identifiers", "contacts", "addresses", "can_teach", "notes"})
_BLAMED: dict[str, tuple[type[PemustakaError], ...]] = {
    "full_name": (errors.EmptyNameError,),
    "identifiers": (
        errors.IdentifierTakenError,
        errors.IdentifierEmptyError,
        errors.IdentityNumberOffError,
        errors.StaffCardTakenError,
    ),
    "contacts": (errors.PhoneNumberError, errors.EmailAddressError),
    "member_until": (errors.UntilBeforeSinceError,),
    "born": (errors.ImpossibleDateError,),
}


class PatronDialog(CommandDialog):
    """`patron_id` None adds a patron; *save and next* then begins another form when this one is saved.

    While one is typed, `typed` asks who is alike; `show_alike` answers. `open_patron_requested` means one of
    those, instead of the new one.
    """

    typed = Signal(object)
    open_patron_requested = Signal(int)

    def __init__(self, ground: Ground, patron_id: int | None, form: PatronForm, parent: QWidget) -> None:
        super().__init__(ground.theme, "patron", parent)
        self._ground = ground
        self._patron_id = patron_id
        self._before = form
        self._sent = form
        self._conflicts: tuple[FieldConflict, ...] = ()
        self._wants_next = False
        self._editors = PatronFields(ground)
        self._words = PatronFieldWords(ground)
        self._profile = ProfileSection(ground)
        self._profile_head = SectionHead(ground.theme)
        self._heads: list[SectionHead] = []
        self._form_fields: dict[str, FormField] = {}
        self._conflict_box = ConflictBox(ground.theme)
        self._alike_box = AlikeBox(ground)
        self._save_and_next = Button(ground.theme)
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._show(form)
        self._editors.full_name.setFocus()
        self.resize(880, 660)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, measures.LIST_MARGIN, 0)
        column.setSpacing(measures.STEP)
        for names in _SECTIONS[:-1]:
            self._add_section(names, column)
        column.addWidget(self._profile_head)
        column.addWidget(self._profile)
        column.addSpacing(measures.STEP)
        self._add_section(_SECTIONS[-1], column)
        area = QScrollArea()
        area.setObjectName("patron_sections")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        page.setAutoFillBackground(
            False
        )  # the area has just filled it: the dialog's own ground shows through
        area.viewport().setAutoFillBackground(False)
        self._area = area
        self.body.addWidget(self._conflict_box)
        self.body.addWidget(self._alike_box)
        self.body.addWidget(area, 1)
        self._save_and_next.setObjectName("patron_save_and_next")
        self.add_foot_button(self._save_and_next)
        self._save_and_next.setVisible(self._patron_id is None)

    def _connect(self) -> None:
        self._save_and_next.clicked.connect(self._submit_for_next)
        self._editors.category_id.currentIndexChanged.connect(self._ask_for_category)
        self._editors.born.textChanged.connect(self._ask_for_category)
        if self._patron_id is None:
            self._editors.identity_changed.connect(self._ask_who_is_alike)
            self._alike_box.patron_chosen.connect(self._open_instead)

    def _add_section(self, names: Sequence[str], column: QVBoxLayout) -> None:
        head = SectionHead(self._theme)
        self._heads.append(head)
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.COLUMN_GAP)
        grid.setVerticalSpacing(measures.STEP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        place = 0
        for name in names:
            is_wide = name in _WIDE
            field = self.add_field(getattr(self._editors, name), name, *_BLAMED.get(name, ()), beside=False)
            self._form_fields[name] = field
            grid.addWidget(field, place // 2, place % 2, 1, 2 if is_wide else 1)
            place += 2 if is_wide else 1
        column.addLayout(grid)
        column.addSpacing(measures.STEP)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New patron") if self._patron_id is None else self.tr("Edit patron"))
        heads = (
            self.tr("Name"),
            self.tr("Membership"),
            self.tr("How to reach them"),
            self.tr("About them"),
            self.tr("For staff"),
        )
        for head, title in zip(self._heads, heads, strict=True):
            head.set_title(title)
        for name, label in self._words.labels().items():
            self._form_fields[name].set_label(label)
        self._form_fields["full_name"].set_hint(self.tr("As it is written; one word is enough."))
        self._form_fields["sort_name"].set_hint(self.tr("Empty: sorted as the name is written."))
        self._form_fields["can_teach"].set_hint(
            self.tr("What the patron knows well and would show to others, in a workshop or at the desk.")
        )
        self._form_fields["born"].set_hint(self.tr("2004, 5-2004 or 17-5-2004: as far as it is known."))
        editors = self._editors
        editors.name_choices()
        editors.identifiers.retranslate(self.tr("Add a number"))
        editors.contacts.retranslate(self.tr("Add a way"))
        editors.addresses.retranslate()
        editors.member_since.name("patron_member_since", self.tr("known"), self.tr("Member since"))
        editors.member_until.name("patron_member_until", self.tr("known"), self.tr("Member until"))
        self._profile_head.set_title(self.tr("Profile"))
        self._profile.retranslate()
        self._save_and_next.setText(self.tr("Save and next"))
        self._ask_about_conflicts()

    def _show(self, form: PatronForm) -> None:
        self._show_all(form)
        self._typed_before = typed_texts(self)

    def _show_all(self, form: PatronForm) -> None:
        self._editors.show_form(form)
        self._profile.show_entries(form.profile)
        self._ask_for_category()

    def offer_profile(self, rows: Sequence[ProfileFieldRow]) -> None:
        """Ask these fields too."""
        typed = typed_texts(self) != self._typed_before
        self._profile.offer(rows)
        self._ask_for_category()
        if not typed:
            self._typed_before = typed_texts(self)

    @Slot()
    def _ask_for_category(self) -> None:
        is_age_known = bool(self._editors.born.text().strip())
        self._profile.show_for(self._editors.category_id.value, is_age_known=is_age_known)
        self._profile_head.setVisible(not self._profile.isHidden())

    def _whole_form(self) -> PatronForm:
        return replace(self._editors.form(self._before), profile=self._profile.entries())

    @Slot()
    def _ask_who_is_alike(self) -> None:
        self.typed.emit(self._editors.form(self._before))

    def show_alike(self, rows: Sequence[AlikeRow]) -> None:
        """Say who is registered already and may be the patron that is typed."""
        self._alike_box.show_alike(rows)

    @Slot(int)
    def _open_instead(self, patron_id: int) -> None:
        """The one who is there already: what was typed is theirs already, or was typed for nobody."""
        self.done(QDialog.DialogCode.Rejected)
        self.open_patron_requested.emit(patron_id)

    @Slot()
    def _submit_for_next(self) -> None:
        self._wants_next = True
        self.submit()

    def _command(self) -> AddPatron | EditPatron | None:
        if not self._profile.is_readable():
            return None
        form = self._whole_form()
        if self._patron_id is None:
            return AddPatron(form)
        takes_theirs = self._conflict_box.takes_theirs
        before, self._sent = resolved(self._before, form, self._conflicts, takes_theirs)
        self._before = before
        return EditPatron(self._patron_id, before, self._sent)

    def succeed(self) -> None:
        """Close, or begin the next form with what a stack of forms has in common."""
        if not self._wants_next:
            super().succeed()
            return
        self.set_busy(False)
        self._wants_next = False
        form = self._editors.form(self._before)
        self._show(
            PatronForm(
                full_name="",
                kind=form.kind,
                category_id=form.category_id,
                status=form.status,
                member_since=form.member_since,
                member_until=form.member_until,
                institution=form.institution,
                class_or_faculty=form.class_or_faculty,
                language=form.language,
            )
        )
        self._editors.full_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureVisible(0, 0)

    def refuse(self, error: PemustakaError) -> None:
        """As every dialog; two who changed the same are asked for field by field."""
        self._wants_next = False
        if isinstance(error, EditConflictError):
            self._show_all(self._sent)
            self._conflicts = error.conflicts
            self._ask_about_conflicts()
            self.set_busy(False)
            self._conflict_box.focusNextChild()
            return
        if self._conflicts:  # they are settled in `_before` already
            self._show_all(self._sent)
            self._conflicts = ()
            self._ask_about_conflicts()
        field = self._profile.refuse(error)
        if field is None:
            super().refuse(error)
            field = self._form.field_for(error)
        self.set_busy(False)
        if field is not None:
            self._area.ensureWidgetVisible(field)

    @override
    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self._save_and_next.setEnabled(not busy)

    def _ask_about_conflicts(self) -> None:
        self._conflict_box.ask(list(map(self._question, self._conflicts)))

    def _question(self, conflict: FieldConflict) -> Question:
        sides = (conflict.theirs, conflict.yours)
        entry = next((side for side in (*sides, conflict.before) if isinstance(side, ProfileEntry)), None)
        if entry is not None:
            said = [self._profile.said(side if isinstance(side, ProfileEntry) else None) for side in sides]
            return Question(self._profile.name(entry.field_id), *said)
        theirs, yours = (self._words.value(conflict.field, side) for side in sides)
        return Question(self._words.label(conflict.field), theirs, yours)
