"""What a draft of an interaction holds, and how it is written down."""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from app.vocabulary.interaction_form import Heads, InteractionForm, NewFollowUp
from app.vocabulary.interactions import Level, Outcome


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """An interaction as far as it has been written; its follow-up may have no words yet."""

    form: InteractionForm
    follow_up: NewFollowUp | None = None


def as_json(draft: InteractionDraft) -> str:
    """The draft as JSON (RFC 8259); days and moments as ISO 8601."""
    return json.dumps(asdict(draft), default=_iso, ensure_ascii=False)


def from_json(text: str) -> InteractionDraft:
    """The draft that `as_json` wrote. Raises ValueError, KeyError or TypeError for any other text."""
    values = json.loads(text)
    return InteractionDraft(_form(values["form"]), _follow_up(values["follow_up"]))


def _iso(value: date) -> str:
    return value.isoformat()


def _form(values: dict[str, Any]) -> InteractionForm:
    happened_at, outcome = values["happened_at"], values["outcome"]
    read = {
        "happened_at": happened_at and datetime.fromisoformat(happened_at),
        "outcome": outcome and Outcome(outcome),
        "others": tuple(values["others"]),
        "heads": _heads(values["heads"]),
    }
    return InteractionForm(**(values | read))


def _heads(values: dict[str, Any] | None) -> Heads | None:
    if values is None:
        return None
    return Heads(**(values | {"level": values["level"] and Level(values["level"])}))


def _follow_up(values: dict[str, Any] | None) -> NewFollowUp | None:
    if values is None:
        return None
    return NewFollowUp(**(values | {"due_on": date.fromisoformat(values["due_on"])}))
