"""The featured patrons' own rows: who they are, how they are reached, what passed."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.services.demonstration.plan.featured.when import When
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.people.contacts import Contacts
from app.services.demonstration.plan.people.numbers import Numbers
from app.services.demonstration.plan.people.patrons import Patrons, empty_row, end_of_membership
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.patrons import ContactKind, IdentifierKind, PatronKind, PatronStatus, WrittenLanguage
from app.vocabulary.records import RecordKind

_INTAKE_YEARS = 2


class FeaturedPeople:
    """Makes rows from one patron's table of featured.toml."""

    def __init__(self, stage: Stage, patrons: Patrons, numbers: Numbers, contacts: Contacts) -> None:
        self._stage = stage
        self._today = stage.open_time.today
        self._when = When(stage.open_time)
        self._patrons = patrons
        self._numbers = numbers
        self._contacts = contacts

    def patron(self, table: Table, patron_id: int) -> Row:
        """The patron."""
        since = self._today - timedelta(days=table["since"])
        set_up = self._stage.ground.set_up
        row = empty_row(
            patron_id, PatronKind(table.get("kind", PatronKind.PERSON)), table["name"], table["name"]
        )
        fields = {name: self._filled(value) for name, value in table["fields"].items()}
        ends_in_august = "ends_in_august" in self._patrons.profile(table["category"])
        return row | {
            "category_id": set_up.categories[table["category"]],
            "branch_id": set_up.branch_id,
            "status": PatronStatus.ACTIVE.value,
            "member_since": since,
            "member_until": end_of_membership(self._today, since, ends_in_august=ends_in_august),
            "born": self._born(table),
            "language": WrittenLanguage.INDONESIAN.value,
            "preferred_channel_id": set_up.channels[table["channel"]],
            **fields,
        }

    def numbers(self, table: Table, patron_id: int) -> Iterator[Row]:
        """The identifiers, the card last: it is the newest."""
        born = (self._born(table) or "").replace("-", "")
        for kind, value in table.get("numbers", ()):
            yield self._numbers.row(patron_id, IdentifierKind(kind), value.format(born=born))
        yield self._numbers.row(patron_id, IdentifierKind.CARD, table["card"])

    def contacts(self, table: Table, patron_id: int) -> Iterator[Row]:
        """The contact ways; the first is the preferred one."""
        for place, (kind, value) in enumerate(table["contacts"]):
            yield self._contacts.row(patron_id, ContactKind(kind), value, is_preferred=place == 0)

    def interactions(self, table: Table, patron_id: int) -> Iterator[Row]:
        """The contacts that are told one by one."""
        set_up = self._stage.ground.set_up
        for told in table["interactions"]:
            posting = self._stage.ground.postings[told["by"]]
            yield {
                "id": next(self._stage.ids[RecordKind.INTERACTION]),
                "patron_id": patron_id,
                "happened_at": self._when.moment(told["at"]),
                "kind_id": set_up.interaction_kinds[told["kind"]],
                "channel_id": set_up.channels[told["channel"]],
                "note": told["note"],
                "minutes": told.get("minutes"),
                "staff_id": posting.staff_id,
                "desk_id": posting.desk_id,
                "branch_id": posting.branch_id,
            }

    def _filled(self, value: str) -> str:
        return value.format(intake=self._today.year - _INTAKE_YEARS)

    def _born(self, table: Table) -> str | None:
        """A date of birth where the day is told, else the year, of somebody who is `age` years old now."""
        age: Any = table.get("age")
        if age is None:
            return None
        if "birthday" not in table:
            return f"{self._today.year - age}"
        had_birthday = f"{self._today:%m-%d}" >= table["birthday"]
        year = self._today.year - age - (0 if had_birthday else 1)
        return date.fromisoformat(f"{year}-{table['birthday']}").isoformat()
