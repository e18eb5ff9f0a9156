"""All featured patrons together, as far as the size of the library reaches."""

from collections.abc import Callable, Iterator

from app.services.demonstration.plan.featured.known import FeaturedStatements
from app.services.demonstration.plan.featured.people import FeaturedPeople
from app.services.demonstration.plan.featured.ties import FeaturedTies
from app.services.demonstration.plan.featured.told import FeaturedStories
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.people.registration import Registration
from app.services.demonstration.plan.requests.story import Story
from app.services.demonstration.plan.rows import Batch, Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import Heading
from app.vocabulary.records import RecordKind


class Cast:
    """The rows and stories of featured.toml."""

    def __init__(self, stage: Stage, population: Population, registration: Registration) -> None:
        tables: list[Table] = stage.material.featured["patron"]
        self._roles = list(zip(tables, population.ids[: population.featured], strict=False))
        self._people = FeaturedPeople(
            stage, registration.patrons, registration.numbers, registration.contacts
        )
        ids_by_card = {table["card"]: patron_id for table, patron_id in self._roles}
        self._known = FeaturedStatements(stage, registration.statements, ids_by_card)
        self._ties = FeaturedTies(stage, ids_by_card)
        self._askings = registration.askings
        self._profiles = registration.profiles
        self._postings = stage.ground.postings
        self._stories = FeaturedStories(stage)

    def batches(self) -> Iterator[Batch]:
        """The patrons and what is known about them."""
        people = self._people
        yield Batch(RecordKind.PATRON, [people.patron(*role) for role in self._roles])
        yield Batch(RecordKind.IDENTIFIER, self._all(people.numbers))
        yield Batch(RecordKind.CONTACT, self._all(people.contacts))
        yield Batch(RecordKind.RELATION, self._all(self._ties.relations))
        yield Batch(RecordKind.ALERT, self._all(self._ties.alerts))
        yield Batch(RecordKind.PERMISSION, self._all(self._ties.permissions))
        yield Batch(RecordKind.STATEMENT, self._all(self._known.rows))
        yield Batch(RecordKind.ASKING, self._all(self._declined))
        yield Batch(RecordKind.PROFILE_VALUE, self._all(self._told_in_profile))

    def interactions(self) -> list[Row]:
        """Their contacts, the first patron's first."""
        return self._all(self._people.interactions)

    def stories(self, most: int) -> list[Story]:
        """Their requests, at most so many, in the order in which they were opened."""
        told = [
            self._stories.story(table, one) for role, one in self._roles for table in role.get("request", ())
        ]
        return sorted(told[:most], key=lambda story: story.opened_at)

    def _declined(self, table: Table, patron_id: int) -> Iterator[Row]:
        for told in table.get("declined", ()):
            staff_id = self._postings[told["by"]].staff_id
            yield self._askings.row(patron_id, Heading(told["heading"]), told["ago"], staff_id)

    def _told_in_profile(self, table: Table, patron_id: int) -> Iterator[Row]:
        return self._profiles.told(patron_id, table.get("profile", {}))

    def _all(self, rows: Callable[[Table, int], Iterator[Row]]) -> list[Row]:
        return [row for role in self._roles for row in rows(*role)]
