"""The numbers that find a patron: cards, and those that schools, universities and offices give."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from app.services.demonstration.plan.dice import Odds
from app.services.demonstration.plan.people.lives import Life
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.patrons import IdentifierKind, IdentifierStatus, PatronStatus, Sex
from app.vocabulary.records import RecordKind
from app.vocabulary.text import identifier_key

_CARD_LETTERS = "MKL"
_SERVICE_AGE = 24


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a number may tell of whom it belongs to; `place` is the patron's place in the population."""

    patron_id: int
    place: int
    status: PatronStatus
    life: Life


class Numbers:
    """Gives every patron numbers that nobody else has, and that no authority has given to a living person."""

    def __init__(self, stage: Stage, taken: frozenset[str]) -> None:
        self._ids = stage.ids[RecordKind.IDENTIFIER]
        self._odds = Odds(stage.chance("numbers"), stage.material.people["shares"])
        self._cards = {letter: _free_cards(letter, taken) for letter in _CARD_LETTERS}

    def rows(self, bearer: Bearer) -> Iterator[Row]:
        """The identifiers of one patron, the card last: it is the newest."""
        own = bearer.life.profile.get("number")
        if own is not None and self._odds.happens("own_number"):
            yield self.row(bearer.patron_id, IdentifierKind(own), _OWN_NUMBERS[own](bearer))
        if bearer.status is not PatronStatus.PROSPECT:
            yield from self._cards_of(bearer)

    def row(
        self,
        patron_id: int,
        kind: IdentifierKind,
        value: str,
        status: IdentifierStatus = IdentifierStatus.ACTIVE,
    ) -> Row:
        """One identifier."""
        return {
            "id": next(self._ids),
            "patron_id": patron_id,
            "identifier_kind": kind.value,
            "value": value,
            "key": identifier_key(value),
            "status": status.value,
        }

    def _cards_of(self, bearer: Bearer) -> Iterator[Row]:
        patron_id, place = bearer.patron_id, bearer.place
        if self._odds.happens("library_system"):
            yield self.row(patron_id, IdentifierKind.LIBRARY_SYSTEM, f"AG-{place:06d}")
        if self._odds.happens("old_card"):
            yield self.row(patron_id, IdentifierKind.OLD_CARD, f"B-{place:06d}", IdentifierStatus.REPLACED)
        if self._odds.happens("lost_card"):
            lost = next(self._cards["M"])
            yield self.row(patron_id, IdentifierKind.CARD, lost, IdentifierStatus.LOST)
        card = next(self._cards[bearer.life.profile.get("card_letter", "M")])
        is_over = bearer.status is not PatronStatus.ACTIVE
        status = IdentifierStatus.EXPIRED if is_over else IdentifierStatus.ACTIVE
        yield self.row(patron_id, IdentifierKind.CARD, card, status)


def _free_cards(letter: str, taken: frozenset[str]) -> Iterator[str]:
    numbers = (f"{letter}{number:07d}" for number in count(1))
    return (number for number in numbers if number not in taken)


def _student_number(bearer: Bearer) -> str:
    """A NIM: year of intake, a faculty that does not exist (9), the place."""
    return f"{bearer.life.intake % 100:02d}9{bearer.place % 7 + 1:02d}1{bearer.place:07d}"


def _pupil_number(bearer: Bearer) -> str:
    """A NISN: three digits of the year of birth as in true ones, a block that is not given out, the place."""
    return f"{bearer.life.born.year % 1000:03d}9{bearer.place % 1_000_000:06d}"


def _lecturer_number(bearer: Bearer) -> str:
    """A NIDN of a region that does not exist (99)."""
    return f"99{bearer.place % 100_000_000:08d}"


def _servant_number(bearer: Bearer) -> str:
    """A NIP: date of birth, year and (impossible) month of appointment, sex, a running number."""
    year, month = bearer.life.born.year + _SERVICE_AGE, 20 + bearer.place // 1000 % 80
    sex = "2" if bearer.life.sex is Sex.FEMALE else "1"
    return f"{bearer.life.born:%Y%m%d}{year}{month:02d}{sex}{bearer.place % 1000:03d}"


_OWN_NUMBERS = {
    IdentifierKind.NIM: _student_number,
    IdentifierKind.NISN: _pupil_number,
    IdentifierKind.NIDN: _lecturer_number,
    IdentifierKind.NIP: _servant_number,
}
