"""Draws the rows of patrons: a life, a name, and how they stand to the library."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import uuid_utils

from app.services.demonstration.plan.dice import Odds, pick
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.people.lives import Life, Lives
from app.services.demonstration.plan.people.names import DrawnName, Names
from app.services.demonstration.plan.people.population import Population
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.text import fold

_YEAR = 365
_UNKNOWN = (
    "form_of_address",
    "title_before",
    "title_after",
    "member_since",
    "member_until",
    "sex",
    "born",
    "institution",
    "class_or_faculty",
    "occupation",
    "education",
    "notes",
)


@dataclass(frozen=True, slots=True)
class DrawnPatron:
    """A patron's row, with the place in the population and the life behind it."""

    row: Row
    place: int
    status: PatronStatus
    life: Life


class Patrons:
    """Draws the patrons of the population, place by place, without their numbers and contact ways."""

    def __init__(self, stage: Stage, population: Population) -> None:
        self._people = stage.material.people
        self._ground = stage.ground
        self._today = stage.open_time.today
        self._population = population
        self._chance = stage.chance("patrons")
        self._odds = Odds(self._chance, self._people["shares"])
        self._slots = stage.slots(self._chance)
        self._names = Names(stage.material.names, stage.chance("names"))
        self._lives = Lives(self._people, self._today, stage.chance("lives"))

    def draw(self, patron_id: int, place: int, channel: str) -> DrawnPatron:
        """The patron of a place; `channel` is the code of the preferred one."""
        life, status = self._lives.draw(), self._population.status(place)
        kind = PatronKind(life.profile.get("kind", PatronKind.PERSON))
        name = self._name(kind, life)
        row = empty_row(patron_id, kind, name.full, name.sort) | {
            "category_id": self._ground.set_up.categories[life.profile["code"]],
            "branch_id": self._branch(),
            "status": status.value,
            "notes": self._slots.phrase(self._people["notes"]) if self._odds.happens("note") else None,
            "language": name.language.value,
            "preferred_channel_id": self._ground.set_up.channels[channel],
        }
        if kind is PatronKind.PERSON:
            row |= self._lives.fields(life)
        since = self._population.known_since(place)
        if status is PatronStatus.PROSPECT:
            row["uid"] = _uid_of(since)
        else:
            row |= {"member_since": since, "member_until": self._until(status, since, life.profile)}
        return DrawnPatron(row, place, status, life)

    def profile(self, code: str) -> Table:
        """The profile of a category."""
        return self._lives.profiles[code]

    def _name(self, kind: PatronKind, life: Life) -> DrawnName:
        if kind is PatronKind.PERSON:
            return self._names.person(life.sex, life.born.year)
        return self._names.group() if kind is PatronKind.GROUP else self._names.institution()

    def _branch(self) -> int:
        branches = self._ground.branch_ids
        return pick(self._chance, branches) if self._odds.happens("other_branch") else branches[0]

    def _until(self, status: PatronStatus, since: date, profile: Table) -> date:
        if status is PatronStatus.EXPIRED:
            return self._today - timedelta(days=1 + int(self._chance.random() * 380))
        if status is PatronStatus.LEFT:
            return since + timedelta(days=_YEAR + int(self._chance.random() * 40))
        return end_of_membership(self._today, since, ends_in_august="ends_in_august" in profile)


def empty_row(patron_id: int, kind: PatronKind, full_name: str, sort_name: str) -> Row:
    """A patron of whom only the name is known."""
    return {
        "id": patron_id,
        "patron_kind": kind.value,
        "full_name": full_name,
        "sort_name": sort_name,
        "sort_key": fold(sort_name) or sort_name,
        **dict.fromkeys(_UNKNOWN),
    }


def end_of_membership(today: date, since: date, *, ends_in_august: bool) -> date:
    """The end of the current year of membership: the next 31 August, or the next anniversary."""
    if ends_in_august:
        this_year = date(today.year, 8, 31)
        return this_year if today < this_year else date(today.year + 1, 8, 31)
    year = today.year if (since.month, since.day) > (today.month, today.day) else today.year + 1
    return date(year, since.month, min(since.day, calendar.monthrange(year, since.month)[1]))


def _uid_of(day: date) -> bytes:
    """A UUIDv7 (RFC 9562) of the day on which a prospect first asked; lists order by it who never came."""
    milliseconds = int(datetime.combine(day, time(), UTC).timestamp()) * 1000
    return milliseconds.to_bytes(6, "big") + uuid_utils.uuid7().bytes[6:]
