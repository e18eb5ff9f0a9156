"""What patrons of the demonstration say in their profiles."""

from collections.abc import Iterator, Mapping, Sequence

from app.services.demonstration.plan.dice import Odds, pick
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.stage import Stage
from app.vocabulary.profile import ProfileFieldType
from app.vocabulary.records import RecordKind

_MOST_CHOICES = 3


class Profiles:
    """Draws answers to the shipped fields that are on; texts come from people.toml."""

    def __init__(self, stage: Stage) -> None:
        self._chance = stage.chance("profiles")
        self._odds = Odds(self._chance, stage.material.people["shares"])
        self._interests: Sequence[str] = stage.material.people["interests"]
        self._fields = stage.ground.set_up.profile_fields
        self._ids = stage.ids[RecordKind.PROFILE_VALUE]

    def rows(self, patron_id: int) -> Iterator[Row]:
        """The whole profile of one patron, or nothing."""
        if not self._odds.happens("profiled"):
            return
        for code, field in self._fields.items():
            if self._odds.happens("profile_field"):
                if field.field_type is ProfileFieldType.TEXT:
                    yield self._row(patron_id, code, text=pick(self._chance, self._interests))
                else:
                    for choice in self._drawn(code):
                        yield self._row(patron_id, code, choice_id=choice)

    def told(self, patron_id: int, answers: Mapping[str, str | Sequence[str]]) -> Iterator[Row]:
        """The answers of a featured patron: a text, or codes of choices, by the code of the field."""
        for code, answer in answers.items():
            if isinstance(answer, str):
                yield self._row(patron_id, code, text=answer)
            else:
                for choice in answer:
                    yield self._row(patron_id, code, choice_id=self._fields[code].choices[choice])

    def _drawn(self, code: str) -> set[int]:
        field = self._fields[code]
        count = 1
        if field.field_type is ProfileFieldType.CHOICES:
            count += int(self._chance.random() * _MOST_CHOICES)
        return {pick(self._chance, list(field.choices.values())) for _ in range(count)}

    def _row(
        self, patron_id: int, code: str, *, text: str | None = None, choice_id: int | None = None
    ) -> Row:
        return {
            "id": next(self._ids),
            "patron_id": patron_id,
            "profile_field_id": self._fields[code].id,
            "text": text,
            "amount": None,
            "day": None,
            "choice_id": choice_id,
        }
