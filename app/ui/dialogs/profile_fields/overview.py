"""All profile fields in one window: the paper's three groups, and whether identity numbers are kept."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.profile_rows import ProfileFieldRow
from app.ui.dialogs.ground import Ground
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.sheet import Sheet
from app.ui.words import uncapitalised, word
from app.vocabulary.profile import ProfileGroup

_WIDE, _HIGH = 980, 640
_IDENTITY = 1
"""Identity numbers are no record of their own."""


@dataclass(frozen=True, slots=True)
class ShownFields:
    """The fields, and why identity numbers are kept."""

    fields: tuple[ProfileFieldRow, ...]
    identity_reason: str | None


class ProfileFieldsDialog(QDialog):
    """Shows what `show_fields` gives it, and asks for changes."""

    field_requested = Signal(str, int)
    """A group, and the field to change; 0 asks for a new one."""

    removal_requested = Signal(int)
    identity_requested = Signal()
    shipped_requested = Signal()

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile_fields")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._shown: ShownFields | None = None
        theme = ground.theme
        self._sheet = Sheet(theme, "profile_fields_sheet")
        self._bar = InfoBar(theme)
        self._groups = {group: EntryList(theme, f"{group}_fields") for group in ProfileGroup}
        self._identity = EntryList(theme, "identity_numbers")
        self._usual = Button(theme)
        self._done = Button(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        self._bar.setObjectName("profile_fields_bar")
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._groups[ProfileGroup.DEMOGRAPHICS])
        left.addWidget(self._identity)
        right.addWidget(self._groups[ProfileGroup.PSYCHOGRAPHICS])
        right.addWidget(self._groups[ProfileGroup.USE_BEHAVIOUR])
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for column in (left, right):
            column.setSpacing(measures.STEP)
            column.addStretch()
            columns.addLayout(column, 1)
        self._sheet.body.addWidget(self._bar)
        self._sheet.body.addLayout(columns)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._usual, "usual")
        self._sheet.add_button(self._done, "done")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def _connect(self) -> None:
        self._usual.clicked.connect(self.shipped_requested)
        self._done.clicked.connect(self.accept)
        self._identity.edit_requested.connect(self._ask_for_identity)
        for fields in self._groups.values():
            fields.edit_requested.connect(self._ask_for_field)
            fields.remove_requested.connect(self.removal_requested)

    def show_fields(self, shown: ShownFields) -> None:
        """Show the fields."""
        self._shown = shown
        for group, fields in self._groups.items():
            rows = [one for one in shown.fields if one.group is group]
            fields.show_entries(list(map(self._content, rows)), self.tr("Nothing is asked here yet."))
        self._identity.show_entries([self._identity_content(shown.identity_reason)], "")
        self._usual.setVisible(not shown.fields)

    def say(self, error: PemustakaError) -> None:
        """Say why something was refused."""
        self._bar.say(StateMark(Icon.ALERT_TRIANGLE, Role.LATE, ""), sentence(error))

    def forget_refusal(self) -> None:
        """Something was saved: what was refused before is past."""
        self._bar.hide()

    def _content(self, row: ProfileFieldRow) -> EntryContent:
        name = row.name.in_language(self._ground.languages.language)
        change = self.tr("Change: {what}").format(what=name)
        remove = self.tr("Remove: {what}").format(what=name)
        return EntryContent(row.id, name, " · ".join(self._parts(row)), change, remove)

    def _parts(self, row: ProfileFieldRow) -> list[str]:
        parts = [uncapitalised(word(row.field_type))]
        if row.is_required:
            parts.append(self.tr("required"))
        if row.category_ids:
            names = dict(self._ground.names(self._ground.lists.categories))
            parts.append(", ".join(names[one] for one in names if one in row.category_ids))
        if row.is_sensitive:
            parts.append(self.tr("sensitive") if row.kept_why else self.tr("sensitive: off without a reason"))
        if row.is_retired:
            parts.append(self.tr("retired"))
        if row.kept_why:
            parts.append(self.tr("kept for: {why}").format(why=row.kept_why))
        return [part for part in parts if part]

    def _identity_content(self, reason: str | None) -> EntryContent:
        off = self.tr("sensitive: off without a reason")
        second = self.tr("kept for: {why}").format(why=reason) if reason else off
        title = self.tr("Identity numbers (NIK)")
        return EntryContent(_IDENTITY, title, second, self.tr("Change: {what}").format(what=title), "")

    @Slot(int)
    def _ask_for_field(self, field_id: int) -> None:
        group = next(group for group, fields in self._groups.items() if fields is self.sender())
        self.field_requested.emit(group, field_id)

    @Slot(int)
    def _ask_for_identity(self, _entry: int) -> None:
        self.identity_requested.emit()

    def _retranslate(self) -> None:
        title = self.tr("Profile fields")
        self.setWindowTitle(title)
        self._sheet.set_title(title)
        for group, fields in self._groups.items():
            fields.head.set_title(word(group))
            fields.head.set_link(self.tr("Add a field …"))
        self._identity.head.set_title(self.tr("National identity"))
        self._usual.setText(self.tr("Take the usual ones"))
        self._done.setText(self.tr("Close"))
        if self._shown is not None:
            self.show_fields(self._shown)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
