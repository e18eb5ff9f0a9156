"""Profile answers between records and forms: the one place that knows which column holds which type."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from app.vocabulary.profile import ProfileAnswer, ProfileEntry, ProfileFieldType
from app.vocabulary.request_kinds import Answer


def entries_of(rows: Iterable[Any]) -> tuple[ProfileEntry, ...]:
    """What a form shows of these values, given with their `field_type`, oldest first.

    Of a field of one answer the newest counts: there are two only after patrons were merged.
    """
    answers: dict[int, ProfileAnswer] = {}
    chosen: dict[int, set[int]] = defaultdict(set)
    for row in rows:
        field_type = ProfileFieldType(row.field_type)
        if field_type is ProfileFieldType.CHOICES:
            chosen[row.profile_field_id].add(row.choice_id)
            answers[row.profile_field_id] = frozenset(chosen[row.profile_field_id])
        else:
            answers[row.profile_field_id] = _answer(row, field_type)
    return tuple(ProfileEntry(field_id, answer) for field_id, answer in sorted(answers.items()))


def _answer(row: Any, field_type: ProfileFieldType) -> ProfileAnswer:
    held: dict[ProfileFieldType, Any] = {
        ProfileFieldType.TEXT: row.text,
        ProfileFieldType.NUMBER: row.amount,
        ProfileFieldType.DATE: row.day,
        ProfileFieldType.CHOICE: frozenset({row.choice_id}),
        ProfileFieldType.YES_NO: row.text == Answer.YES,
    }
    answer: ProfileAnswer = held[field_type]
    return answer


def columns_of(answer: ProfileAnswer) -> list[dict[str, Any]]:
    """The columns of the records that hold an answer: one, or one for each choice."""
    empty: dict[str, Any] = {"text": None, "amount": None, "day": None, "choice_id": None}
    if isinstance(answer, frozenset):
        return [{**empty, "choice_id": one} for one in sorted(answer)]
    if isinstance(answer, bool):
        return [{**empty, "text": Answer.YES if answer else Answer.NO}]
    if isinstance(answer, str):
        return [{**empty, "text": answer}]
    return [{**empty, ("day" if isinstance(answer, date) else "amount"): answer}]
