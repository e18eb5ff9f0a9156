"""The branches, desks and colleagues that join what the setting up has made."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.services.demonstration.plan.ground import Ground, Posting, SetUp
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.rows import Batch, Ids, Row
from app.vocabulary.records import RecordKind
from app.vocabulary.staff import StaffRole
from app.vocabulary.text import identifier_key


@dataclass
class Places:
    """Makes the places of staff.toml: `ground` is whole at once, `batches` are to be written first."""

    staff: Table
    set_up: SetUp
    ids: Ids
    branches: list[Row] = field(default_factory=list)
    desks: list[Row] = field(default_factory=list)
    people: list[Row] = field(default_factory=list)

    def __post_init__(self) -> None:
        first = self.staff["first"]
        self._branch_ids = {first["branch"]: self.set_up.branch_id}
        self._desk_ids = {(first["branch"], first["desk"]): self.set_up.desk_id}
        for branch in self.staff["branch"]:
            self._add_branch(branch)
        for desk in self.staff["desk"]:
            self._add_desk(desk)
        postings = {person["key"]: self._posting(person) for person in self.staff["staff"]}
        self.ground = Ground(self.set_up, tuple(self._branch_ids.values()), postings)

    def batches(self) -> Iterator[Batch]:
        """The rows, parents first."""
        yield Batch(RecordKind.BRANCH, self.branches)
        yield Batch(RecordKind.DESK, self.desks)
        yield Batch(RecordKind.STAFF_MEMBER, self.people)

    def _add_branch(self, branch: Table) -> None:
        branch_id = self._branch_ids[branch["name"]] = next(self.ids[RecordKind.BRANCH])
        zone = self.set_up.hours.zone.key
        self.branches.append({"id": branch_id, "code": branch["code"], "name": branch["name"], "zone": zone})

    def _add_desk(self, desk: Table) -> None:
        desk_id = self._desk_ids[desk["branch"], desk["name"]] = next(self.ids[RecordKind.DESK])
        self.desks.append(
            {"id": desk_id, "branch_id": self._branch_ids[desk["branch"]], "name": desk["name"]}
        )

    def _posting(self, person: Table) -> Posting:
        branch_id = self._branch_ids[person["branch"]]
        desk_id = self._desk_ids[person["branch"], person["desk"]]
        is_first = person["name"] == self.staff["first"]["staff"]
        staff_id = self.set_up.staff_id if is_first else self._add_person(person, branch_id)
        return Posting(staff_id, desk_id, branch_id, StaffRole(person["role"]), person["busy"])

    def _add_person(self, person: Table, branch_id: int) -> int:
        staff_id = next(self.ids[RecordKind.STAFF_MEMBER])
        card: str | None = person.get("card")
        self.people.append(
            {
                "id": staff_id,
                "full_name": person["name"],
                "role": person["role"],
                "branch_id": branch_id,
                "card": card,
                "card_key": card and identifier_key(card),
            }
        )
        return staff_id
