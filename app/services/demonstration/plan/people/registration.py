"""Registers the population slice by slice: patrons with their numbers, contact ways and key information."""

from collections.abc import Iterator

from app.services.demonstration.plan.dice import Odds
from app.services.demonstration.plan.people.askings import Askings
from app.services.demonstration.plan.people.contacts import Contacts
from app.services.demonstration.plan.people.numbers import Bearer, Numbers
from app.services.demonstration.plan.people.patrons import DrawnPatron, Patrons
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.people.profiles import Profiles
from app.services.demonstration.plan.people.statements import Statements
from app.services.demonstration.plan.rows import Batch, Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.records import RecordKind

_SLICE = 500


class Registration:
    """Makes the rows of all patrons but the featured ones."""

    def __init__(self, stage: Stage, population: Population, taken_cards: frozenset[str]) -> None:
        self._population = population
        self.patrons = Patrons(stage, population)
        self.numbers = Numbers(stage, taken_cards)
        self.contacts = Contacts(stage)
        self.statements = Statements(stage)
        self.askings = Askings(stage)
        self.profiles = Profiles(stage)
        self._odds = Odds(stage.chance("known"), stage.material.people["shares"])

    def batches(self) -> Iterator[Batch]:
        """Everybody, in the order in which they became known."""
        population = self._population
        for start in range(population.featured, population.count, _SLICE):
            yield from self._slice(range(start, min(start + _SLICE, population.count)))

    def _slice(self, places: range) -> Iterator[Batch]:
        patrons: list[Row] = []
        numbers: list[Row] = []
        contacts: list[Row] = []
        statements: list[Row] = []
        askings: list[Row] = []
        profiles: list[Row] = []
        for place in places:
            channel = self.contacts.preferred_channel()
            drawn = self.patrons.draw(self._population.ids[place], place, channel)
            patrons.append(drawn.row)
            numbers += self.numbers.rows(_bearer(drawn))
            contacts += self.contacts.rows(drawn.row["id"], place, drawn.row["sort_name"], channel)
            if self._odds.happens("known"):
                since = self._population.known_since(place)
                statements += self.statements.rows(drawn.row["id"], drawn.life.profile["code"], since)
                askings += self.askings.rows(drawn.row["id"])
                profiles += self.profiles.rows(drawn.row["id"])
        yield Batch(RecordKind.PATRON, patrons)
        yield Batch(RecordKind.IDENTIFIER, numbers)
        yield Batch(RecordKind.CONTACT, contacts)
        yield Batch(RecordKind.STATEMENT, statements)
        yield Batch(RecordKind.ASKING, askings)
        yield Batch(RecordKind.PROFILE_VALUE, profiles)


def _bearer(drawn: DrawnPatron) -> Bearer:
    return Bearer(drawn.row["id"], drawn.place, drawn.status, drawn.life)
