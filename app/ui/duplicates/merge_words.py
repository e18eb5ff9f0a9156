"""What a merge would do, in words: the fields that differ, what comes together, what moves, what ties."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.queries.duplicate_rows import MergePreview
from app.queries.rows import PatronDetails
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.patron_field_words import PatronFieldWords
from app.ui.duplicates.sides_grid import SideRow
from app.ui.history.record_words import kind_word
from app.ui.words import word
from app.vocabulary.duplicates.merge_fields import NOTES, differing_fields, proposed_side
from app.vocabulary.records import RecordKind

_SHOWN_AS_LISTS = frozenset({RecordKind.IDENTIFIER, RecordKind.CONTACT})


class MergeWords:
    """Says what a `MergePreview` holds, in the language of the screens."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._fields = PatronFieldWords(ground)

    def sides(self, preview: MergePreview) -> tuple[SideRow, ...]:
        """The fields that have to be chosen, in the order of the form."""
        differing = differing_fields(preview.kept.form, preview.lost.form)
        return tuple(self._side(name, preview.kept, preview.lost) for name in differing)

    def called(self, patron: PatronDetails) -> str:
        """A patron's name and first number: two who are called alike are told apart by it."""
        numbers = [one.value for one in patron.form.identifiers]
        return " · ".join([patron.name, *numbers[:1]])

    def joined(self, preview: MergePreview) -> str:
        """All numbers and contact ways that the kept patron will have; none gets lost."""
        forms = (preview.kept.form, preview.lost.form)
        numbers = [f"{word(one.kind)} {one.value}" for form in forms for one in form.identifiers]
        ways = [f"{word(one.kind)} {one.value}" for form in forms for one in form.contacts]
        texts = dict.fromkeys([*numbers, *ways])
        return " · ".join(texts) or self.tr("none")

    def moving(self, preview: MergePreview) -> str:
        """How much of each kind of record moves to the kept patron."""
        moving: Mapping[RecordKind, int] = preview.moving
        parts = [
            f"{kind_word(kind)} {self._ground.formats.count(count)}"
            for kind, count in moving.items()
            if kind not in _SHOWN_AS_LISTS
        ]
        return " · ".join(parts) or self.tr("nothing else")

    def ties(self, preview: MergePreview) -> str:
        """What speaks against merging: records that name both."""
        kinds = ", ".join(kind_word(kind) for kind in preview.ties)
        return self.tr("The library knows these two as two people: {kinds}.").format(kinds=kinds)

    def _side(self, name: str, kept: PatronDetails, lost: PatronDetails) -> SideRow:
        mine, theirs = getattr(kept.form, name), getattr(lost.form, name)
        return SideRow(
            name=name,
            label=self.tr("Branch") if name == "branch_id" else self._fields.label(name),
            kept=self._value(name, kept),
            lost=self._value(name, lost),
            proposed=proposed_side(name, mine, theirs),
            can_join=name == NOTES and bool(mine) and bool(theirs),
        )

    def _value(self, name: str, patron: PatronDetails) -> str:
        value = getattr(patron.form, name)
        if name == "branch_id":
            return patron.branch_name
        if name == "category_id" and patron.category is not None:
            return patron.category.in_language(self._ground.languages.language)
        if name == "born" and value is not None:
            return self._ground.formats.born(value)
        return self._fields.value(name, value)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("MergeWords", source)
