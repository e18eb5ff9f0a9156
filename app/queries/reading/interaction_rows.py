"""Reads interactions as lists and timelines show them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models.branch import Branch
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.queries.rows import InteractionRow
from app.vocabulary.interactions import Outcome
from app.vocabulary.names import BilingualName

INTERACTIONS = (
    select(
        Interaction.id,
        Interaction.happened_at,
        Interaction.patron_id,
        Patron.full_name.label("patron_name"),
        InteractionKind.name_id.label("kind_id"),
        InteractionKind.name_en.label("kind_en"),
        Channel.name_id.label("channel_id"),
        Channel.name_en.label("channel_en"),
        Channel.icon,
        Interaction.note,
        Interaction.minutes,
        StaffMember.full_name.label("staff_name"),
        Interaction.topic,
        Interaction.outcome,
        Interaction.head_count,
        Branch.name.label("branch_name"),
    )
    .join(InteractionKind, InteractionKind.id == Interaction.kind_id)
    .join(Channel, Channel.id == Interaction.channel_id)
    .join(Branch, Branch.id == Interaction.branch_id)
    .outerjoin(Patron, Patron.id == Interaction.patron_id)
    .outerjoin(StaffMember, StaffMember.id == Interaction.staff_id)
    .where(~Interaction.deleted)
)
"""Live interactions with all that a row shows, in no order."""

_BY_ID = INTERACTIONS.where(Interaction.id.in_(bindparam("ids", expanding=True)))


def interaction_rows(session: Session, ids: Sequence[int]) -> dict[int, InteractionRow]:
    """The rows of these interactions in the order of `ids`; removed ones are left out. One query."""
    found = {row.id: interaction_row(row) for row in session.execute(_BY_ID, {"ids": list(ids)})}
    return {one: found[one] for one in ids if one in found}


def interaction_row(row: Any) -> InteractionRow:
    """One row of INTERACTIONS."""
    return InteractionRow(
        id=row.id,
        happened_at=row.happened_at,
        patron_id=row.patron_id,
        patron_name=row.patron_name,
        kind=BilingualName(row.kind_id, row.kind_en),
        channel=BilingualName(row.channel_id, row.channel_en),
        icon=row.icon,
        note=row.note,
        minutes=row.minutes,
        staff_name=row.staff_name,
        topic=row.topic,
        outcome=Outcome(row.outcome) if row.outcome else None,
        head_count=row.head_count,
        branch_name=row.branch_name,
    )
