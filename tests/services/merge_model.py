"""A simple model of a library in which patrons are edited and merged, and all of it is undone and redone."""

from dataclasses import dataclass, field, replace

from sqlalchemy import select

from app.errors import CannotUndoError
from app.models.identifier import Identifier
from app.models.interaction import Interaction
from app.models.patron import Patron
from app.queries.history import HistoryListing
from app.queries.queries import Queries
from app.services.commands import EditPatron, UndoChangeSet
from app.services.duplicate_commands import MergePatrons
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import Answers, ChangedSince, Since
from tests.builders import Builder, card

Key = tuple[RecordRef, str]
"""One field of one record."""

World = dict[Key, object]
"""What the fields hold that this model looks at."""

PATRONS = 4
VALUES = {"born": ("1990", "1991-05"), "occupation": ("guru", "penulis")}
LINK, MERGED, REMOVED = "patron_id", "merged_into_id", "deleted"


def patron(patron_id: int) -> RecordRef:
    return RecordRef(RecordKind.PATRON, patron_id)


@dataclass
class Step:
    """A change set: what the fields that it changed held before, and which records it made."""

    change_set_id: int
    before: World
    made: set[RecordRef]
    undoes: "Step | None" = None


@dataclass
class MergeModel:
    """Does everything twice: in the library, and in a table of fields with what each step replaced."""

    build: Builder
    world: World = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.queries = Queries.of(self.build.database)
        for number in range(PATRONS):
            self.build.patron(f"Patron {number}", identifiers=(card(f"M{number}"),))
        self.world = self.stored()

    def stored(self) -> World:
        """What the database holds."""
        found: World = {}
        with self.build.database.reading() as session:
            for one in session.scalars(select(Patron)):
                found |= {(patron(one.id), name): getattr(one, name) for name in (*VALUES, MERGED, REMOVED)}
            for model in (Identifier, Interaction):
                for row in session.execute(select(model.id, model.patron_id, model.deleted)):
                    ref = RecordRef(model.kind_of_record, row.id)
                    found |= {(ref, LINK): row.patron_id, (ref, REMOVED): row.deleted}
        return found

    @property
    def live(self) -> list[int]:
        """Patrons who are not merged."""
        return [ref.id for (ref, name), value in self.world.items() if name == MERGED and value is None]

    @property
    def undoable(self) -> list[Step]:
        """Steps that no undo holds back."""
        return [step for step in self.steps if not self._is_undone(step)]

    # What staff do

    def log(self, patron_id: int) -> None:
        ref = RecordRef(RecordKind.INTERACTION, self.build.interaction(patron_id))
        (newest,) = self.queries.history.first(HistoryListing(), 1).ids
        after: World = {(ref, LINK): _living(self.world, patron_id), (ref, REMOVED): False}
        self._note(newest, after)

    def edit(self, patron_id: int, name: str, value: str) -> None:
        form = self.queries.patrons.details(patron_id).form
        changed = replace(form, born=value) if name == "born" else replace(form, occupation=value)
        command = EditPatron(patron_id, form, changed)
        changes = self.build.services.patrons.edit(self.build.actor, command).changes
        self._note(changes.change_set_id, {(patron(patron_id), name): value})

    def merge(self, kept_id: int, lost_id: int) -> None:
        committed = self.build.services.duplicates.merge(self.build.actor, MergePatrons(kept_id, lost_id))
        kept, lost = patron(kept_id), patron(lost_id)
        after: World = {(lost, MERGED): kept_id, (lost, REMOVED): True}
        after |= {(child, LINK): kept_id for child in self._children(lost_id)}
        after |= {(kept, n): self.world[lost, n] for n in VALUES if self.world[kept, n] is None}
        self._note(committed.changes.change_set_id, after)

    def undo(self, step: Step, answer: Since) -> None:
        asked = [one.asked for one in self.queries.history.questions(step.change_set_id).questions]
        self._check_questions(step, asked)
        after = self._after_undo(step, asked, answer)
        command = UndoChangeSet(step.change_set_id, Answers(answer))
        history, actor = self.build.services.history, self.build.actor
        if after is None:
            try:
                history.undo(actor, command)
            except CannotUndoError:
                return
            raise AssertionError("two patrons were merged into each other")
        changes = history.undo(actor, command).changes
        self._note(changes.change_set_id, after, step)

    # What the model makes of it

    def _note(self, change_set_id: int | None, after: World, undoes: Step | None = None) -> None:
        changed = {key: value for key, value in after.items() if self.world.get(key) != value}
        if change_set_id is None:
            assert not changed
            return
        made = {ref for ref, _ in changed if (ref, REMOVED) not in self.world}
        before = {key: self.world[key] for key in changed if key in self.world}
        self.steps.append(Step(change_set_id, before, made, undoes))
        self.world |= changed

    def _children(self, patron_id: int) -> list[RecordRef]:
        return [ref for (ref, name), value in self.world.items() if name == LINK and value == patron_id]

    def _is_undone(self, step: Step) -> bool:
        """Whether an undo holds it back: one that was itself undone does not."""
        return any(one.undoes is step and not self._is_undone(one) for one in self.steps)

    def _later(self, step: Step) -> list[Step]:
        return self.steps[self.steps.index(step) + 1 :]

    def _check_questions(self, step: Step, asked: list[ChangedSince]) -> None:
        """What standing work has changed since is asked about; what nobody has touched since is not."""
        later = self._later(step)
        fields = {(one.record, name) for one in asked for name in one.fields}
        touched = {key for one in later for key in one.before}
        assert fields & step.before.keys() <= touched | _tied(touched)
        for key in step.before:
            last = next((one for one in reversed(later) if key in one.before), None)
            if last is not None and last.undoes is None and not self._is_undone(last):
                assert key in fields
        came = {one.record for one in asked if (one.record, LINK) not in step.before and LINK in one.fields}
        assert came == {ref for lost, kept in self._partings(step, fields) for ref in self._came(step, kept)}

    def _partings(self, step: Step, kept_as_they_are: set[Key]) -> list[tuple[int, int]]:
        """(lost, kept) of merges that the step was and that hold; none where staff are asked about them."""
        return [
            (ref.id, _number(self.world[ref, MERGED]))
            for (ref, name), value in step.before.items()
            if name == MERGED and value is None and (ref, MERGED) not in kept_as_they_are
            if self.world[ref, MERGED] is not None
        ]

    def _came(self, step: Step, kept_id: int) -> list[RecordRef]:
        """What was added to a patron after a step, is there still, and was never anybody else's."""
        later = self._later(step)
        moved = {key for one in later for key in one.before}
        return [
            ref
            for one in later
            for ref in one.made
            if self.world[ref, LINK] == kept_id and not self.world[ref, REMOVED] and (ref, LINK) not in moved
        ]

    def _after_undo(self, step: Step, asked: list[ChangedSince], answer: Since) -> World | None:
        """What the fields hold then; None where two patrons would be merged into each other."""
        fields = {(one.record, name) for one in asked for name in one.fields}
        left = fields if answer is Since.KEEP else set()
        after = {key: value for key, value in step.before.items() if key not in left}
        after |= {(ref, REMOVED): True for ref in step.made}
        if answer is Since.RESTORE:
            for lost, kept in self._partings(step, set()):
                after |= {(ref, LINK): lost for ref in self._came(step, kept)}
        for (ref, name), kept_id in list(after.items()):
            if name == MERGED and kept_id is not None:
                after = {(child, LINK): kept_id for child in self._children(ref.id)} | after
        future = self.world | after
        if any(
            name == MERGED and value and not _living(future, ref.id) for (ref, name), value in after.items()
        ):
            return None
        return {
            (ref, name): _living(future, _number(value)) if name == LINK else value
            for (ref, name), value in after.items()
        }


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value


def _living(world: World, patron_id: int) -> int:
    """Whom merges have kept; 0 where they lead round and round."""
    seen: set[int] = set()
    while patron_id not in seen:
        seen.add(patron_id)
        following = world[patron(patron_id), MERGED]
        if following is None:
            return patron_id
        patron_id = _number(following)
    return 0


def _tied(touched: set[Key]) -> set[Key]:
    pairs = {MERGED: REMOVED, REMOVED: MERGED}
    return {(ref, pairs[name]) for ref, name in touched if name in pairs}
