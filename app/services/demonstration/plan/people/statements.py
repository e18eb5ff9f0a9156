"""Key information under the nine headings: current, to be confirmed again, corrected and withdrawn."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.services.demonstration.plan.dice import Odds, Weighted
from app.services.demonstration.plan.people.shapes import Shapes
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import Heading, StatementSource, StatementStatus, shape_of_words
from app.vocabulary.records import RecordKind

_OLDEST_DAYS = 800
_MOST_HEADINGS = 8
_NEWER_OFTENER = 1.6  # above 1: more of the statements are recent
_BETWEEN_RUNGS = 120


class Statements:
    """Draws what the library knows about a patron."""

    def __init__(self, stage: Stage) -> None:
        material = stage.material.statements
        self._chance = stage.chance("statements")
        self._odds = Odds(self._chance, material)
        self._phrases = {Heading(code): phrases for code, phrases in material["phrases"].items()}
        self._sources: Weighted[str] = Weighted(material["sources"])
        self._headings = Weighted({Heading(code): weight for code, weight in material["weights"].items()})
        self._slots = stage.slots(self._chance)
        self._shapes = Shapes(material, stage.ground.set_up, stage.chance("shapes"))
        self._staff = stage.ground.serving()
        self._today = stage.open_time.today
        self._ids = stage.ids[RecordKind.STATEMENT]

    def rows(self, patron_id: int, category: str, known_since: date) -> Iterator[Row]:
        """Statements about one patron, under some of the headings."""
        count = 1 + int(self._chance.random() ** 2 * _MOST_HEADINGS)
        oldest = min((self._today - known_since).days, _OLDEST_DAYS)
        for heading in dict.fromkeys(self._headings.draws(self._chance, count)):
            age = int(oldest * self._chance.random() ** _NEWER_OFTENER)
            shaped = self._shapes.fields(heading)
            if shaped:
                before = min(_BETWEEN_RUNGS, oldest - age)
                yield from self._tapped(patron_id, heading, shaped, (age, age + before))
            else:
                yield from self._told(patron_id, heading, category, age)

    def row(self, patron_id: int, heading: Heading, text: str, stated_on: date) -> Row:
        """One current statement from the desk."""
        return {
            "id": next(self._ids),
            "patron_id": patron_id,
            "heading": heading.value,
            "text": text,
            "source": StatementSource.DESK.value,
            "stated_on": stated_on,
            "confirmed_on": None,
            "staff_id": None,
            "status": StatementStatus.CURRENT.value,
            "replaces_id": None,
            "shape": shape_of_words(heading).value,
        }

    def _tapped(
        self, patron_id: int, heading: Heading, shaped: list[Row], ages: tuple[int, int]
    ) -> Iterator[Row]:
        """All of it said on one day (the first of `ages`); some stood a rung lower before (the second)."""
        staff_id = self._staff.draw(self._chance).staff_id
        said_on, before_on = (self._today - timedelta(days=age) for age in ages)
        for fields in shaped:
            row = self.row(patron_id, heading, "", said_on) | fields | {"staff_id": staff_id}
            before = self._shapes.rung_before(fields)
            if before is not None:
                earlier = self.row(patron_id, heading, "", before_on) | before
                set_aside(earlier, StatementStatus.OVERTAKEN, said_on, staff_id)
                row["replaces_id"] = earlier["id"]
                yield earlier
            yield row

    def _told(self, patron_id: int, heading: Heading, category: str, age: int) -> Iterator[Row]:
        first = self._drawn(patron_id, heading, category, age)
        yield first
        if self._odds.happens("corrected"):
            later = self._drawn(patron_id, heading, category, int(age * self._chance.random()))
            if later["text"] != first["text"]:
                set_aside(first, StatementStatus.CORRECTED, later["stated_on"], later["staff_id"])
                yield later | {"replaces_id": first["id"]}
        elif self._odds.happens("withdrawn"):
            withdrawn_on = self._today - timedelta(days=int(age * self._chance.random()))
            set_aside(first, StatementStatus.WITHDRAWN, withdrawn_on, first["staff_id"])
        elif self._odds.happens("confirmed"):
            first["confirmed_on"] = self._today - timedelta(days=int(age * self._chance.random()))

    def _drawn(self, patron_id: int, heading: Heading, category: str, age: int) -> Row:
        phrases = self._phrases[heading]
        own = category in phrases and self._odds.happens("of_category")
        text = self._slots.phrase(phrases[category if own else "any"])
        return self.row(patron_id, heading, text, self._today - timedelta(days=age)) | {
            "source": self._sources.draw(self._chance),
            "staff_id": self._staff.draw(self._chance).staff_id,
        }


def set_aside(row: Row, status: StatementStatus, on: date, staff_id: int) -> None:
    """Say that a statement holds no longer, since when and by whom."""
    row |= {"status": status.value, "ended_on": on, "ended_by_id": staff_id}
