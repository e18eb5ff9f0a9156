"""Says how a patron belongs together with others: one guardian, or all pupils of a class at once."""

from PySide6.QtWidgets import QWidget

from app.errors import UntilBeforeSinceError
from app.queries.relations import RelationRow
from app.queries.rows import PatronDetails
from app.services.relations import EditRelation, RelateSeveral
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.people.patron_finder import PatronFinder
from app.ui.people.people_picker import PeoplePicker
from app.ui.relation_words import relation_choices
from app.vocabulary.interaction_errors import AlreadyRelatedError, RelatedToItselfError
from app.vocabulary.patrons import PatronKind
from app.vocabulary.relations import Role


class NewRelationDialog(CommandDialog):
    """The others are chosen by name, card or scan; each is the same to the patron."""

    def __init__(self, ground: Ground, finder: PatronFinder, patron: PatronDetails, parent: QWidget) -> None:
        super().__init__(ground.theme, "relation", parent)
        self._patron = patron
        self._ends = ChoiceBox[tuple[Role, bool]]()
        self._people = PeoplePicker(ground.theme, finder)
        self._since = OptionalDate(ground.formats.now().date())
        self.add_field(self._people, "people", RelatedToItselfError, AlreadyRelatedError)
        self.add_field(self._ends, "role")
        self.add_field(self._since, "since")
        self.set_subject(patron.name)
        self.finish_construction()
        is_person = patron.form.kind is PatronKind.PERSON
        self._ends.choose((Role.CHILD, False) if is_person else (Role.MEMBER, True))
        self._people.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New relation"))
        self._ends.set_choices(relation_choices())
        labels = (self.tr("Who"), self.tr("Is to this patron"), self.tr("Since"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[0].set_hint(self.tr("One or several: all pupils of a class at once."))
        self._since.name("relation_since", self.tr("known"), self.tr("Since"))

    def _command(self) -> RelateSeveral | None:
        others = self._people.ids
        if not others:
            self._fields[0].set_error(self.tr("Choose at least one."))
            return None
        role, is_reverse = self._ends.value
        return RelateSeveral(self._patron.id, role, others, self._since.value, is_reverse=not is_reverse)


class EditRelationDialog(CommandDialog):
    """Another role or other days; the two stay who they are."""

    def __init__(self, ground: Ground, row: RelationRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "relation", parent)
        self._row = row
        today = ground.formats.now().date()
        self._ends = ChoiceBox[tuple[Role, bool]]()
        self._since, self._until = OptionalDate(today), OptionalDate(today)
        self.add_field(self._ends, "role", AlreadyRelatedError)
        self.add_field(self._since, "since")
        self.add_field(self._until, "until", UntilBeforeSinceError)
        self.set_subject(row.other_name)
        self.finish_construction()
        self._ends.choose((row.role, row.is_reverse))
        self._since.show_value(row.since)
        self._until.show_value(row.until)
        self._ends.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Change the relation"))
        own_end = [one for one in relation_choices() if one[0][1] is self._row.is_reverse]
        mutual = [one for one in relation_choices() if one[0][0] in {Role.FAMILY, Role.COLLEAGUE}]
        named = dict(own_end) | {(role, self._row.is_reverse): text for (role, _), text in mutual}
        self._ends.set_choices(list(named.items()))
        labels = (self.tr("Is to this patron"), self.tr("Since"), self.tr("Until"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._since.name("relation_since", self.tr("known"), self.tr("Since"))
        self._until.name("relation_until", self.tr("ended"), self.tr("Until"))

    def _command(self) -> EditRelation:
        return EditRelation(self._row.id, self._ends.value[0], self._since.value, self._until.value)
