"""Interactions as forms show them: the one place that knows which column answers which field."""

from collections.abc import Iterable
from typing import Any

from app.models.interaction import Interaction
from app.vocabulary.interaction_form import Heads, InteractionForm
from app.vocabulary.interactions import Level, Outcome


def form_of(interaction: Interaction, others: Iterable[int]) -> InteractionForm:
    """The form that shows this interaction; `others` are the patrons who took part in it."""
    return InteractionForm(
        patron_id=interaction.patron_id,
        kind_id=interaction.kind_id,
        channel_id=interaction.channel_id,
        note=interaction.note,
        happened_at=interaction.happened_at,
        minutes=interaction.minutes,
        topic=interaction.topic,
        outcome=Outcome(interaction.outcome) if interaction.outcome else None,
        others=tuple(others),
        heads=heads_of(interaction),
    )


def heads_of(row: Any) -> Heads | None:
    """How many came without names; `row` is an interaction, or a row of its columns."""
    if row.head_count is None:
        return None
    level = Level(row.level) if row.level else None
    return Heads(row.head_count, row.female_count, row.male_count, level)
