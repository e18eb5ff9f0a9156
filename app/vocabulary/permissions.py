"""What patrons answer when they are asked whether they may be told something, and what follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PurposeCode(StrEnum):
    """Codes of the purposes that every library begins with; a library adds its own."""

    ANSWERS = "answers"
    NEWS = "news"
    SURVEYS = "surveys"
    TEACHER = "teacher"


NEED_NO_ASKING = frozenset({PurposeCode.ANSWERS})
"""Purposes that the patron asked for; so it is as long as a library has not said otherwise in its list."""


class PermissionAnswer(StrEnum):
    """What a patron said; WITHDRAWN takes back what was given."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class AnsweredBy(StrEnum):
    """How the library learned of the answer."""

    AT_THE_DESK = "at_the_desk"
    FORM = "form"
    PHONE = "phone"
    MESSAGE = "message"
    GUARDIAN = "guardian"
    IMPORT = "import"


class Ground(StrEnum):
    """Why a patron may be told, or may not."""

    GIVEN = "given"
    NOT_REFUSED = "not_refused"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NEVER_ASKED = "never_asked"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as far as the rule goes; `channel_id` None is about every channel."""

    id: int
    channel_id: int | None
    answer: PermissionAnswer
    on: date


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a patron may be told, why, and since which day (None where nobody has answered)."""

    may: bool
    ground: Ground
    since: date | None = None


def verdict(answers: Iterable[Answer], channel_id: int | None, *, unless_refused: bool) -> Verdict:
    """What follows from the answers for one purpose, for a channel; None asks about channels in general.

    The newest answer about the channel itself holds, unless the patron later said no to all channels; else
    the newest answer about all channels. A later yes to all does not lift the no to one. Where there is no
    answer, only a purpose that needs no asking is allowed.
    """
    newest: dict[int | None, Answer] = {}
    for one in sorted(answers, key=_age):
        newest[one.channel_id] = one
    general, own = newest.get(None), newest.get(channel_id)
    if own is None or (general is not None and not _is_yes(general) and _age(general) > _age(own)):
        own = general
    if own is None:
        return Verdict(unless_refused, Ground.NOT_REFUSED if unless_refused else Ground.NEVER_ASKED)
    return Verdict(_is_yes(own), Ground(own.answer), own.on)


def _is_yes(answer: Answer) -> bool:
    return answer.answer is PermissionAnswer.GIVEN


def _age(answer: Answer) -> tuple[date, int]:
    return answer.on, answer.id
