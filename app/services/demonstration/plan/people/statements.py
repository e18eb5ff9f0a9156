"""Key information under the nine headings: current, to be confirmed again, corrected and withdrawn."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.services.demonstration.plan.dice import Odds, Weighted
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.key_information import Heading, StatementSource, StatementStatus
from app.vocabulary.records import RecordKind

_OLDEST_DAYS = 800
_MOST_HEADINGS = 8
_NEWER_OFTENER = 1.6  # above 1: more of the statements are recent


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
        self._staff = stage.ground.serving()
        self._today = stage.open_time.today
        self._ids = stage.ids[RecordKind.STATEMENT]

    def rows(self, patron_id: int, category: str, known_since: date) -> Iterator[Row]:
        """Statements about one patron, under some of the headings."""
        count = 1 + int(self._chance.random() ** 2 * _MOST_HEADINGS)
        oldest = min((self._today - known_since).days, _OLDEST_DAYS)
        for heading in dict.fromkeys(self._headings.draws(self._chance, count)):
            age = int(oldest * self._chance.random() ** _NEWER_OFTENER)
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
        }

    def _told(self, patron_id: int, heading: Heading, category: str, age: int) -> Iterator[Row]:
        first = self._drawn(patron_id, heading, category, age)
        yield first
        if self._odds.happens("corrected"):
            later = self._drawn(patron_id, heading, category, int(age * self._chance.random()))
            if later["text"] != first["text"]:
                first["status"] = StatementStatus.CORRECTED.value
                yield later | {"replaces_id": first["id"]}
        elif self._odds.happens("withdrawn"):
            first["status"] = StatementStatus.WITHDRAWN.value
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
