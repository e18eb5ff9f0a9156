"""Reads what kinds of request are made of: their fields with choices, and their steps."""

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.request_kind_parts import KindChoice, KindField, KindStep
from app.queries.kind_rows import ChoiceRow, FieldRow, KindStepRow
from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import FieldType

FIELDS = (
    select(
        KindField.kind_id,
        KindField.id,
        KindField.name_id,
        KindField.name_en,
        KindField.field_type,
        KindField.is_required,
        KindField.is_retired,
    )
    .where(~KindField.deleted)
    .order_by(KindField.position, KindField.id)
)
CHOICES = (
    select(
        KindChoice.field_id,
        KindChoice.id,
        KindChoice.name_id,
        KindChoice.name_en,
        KindChoice.is_retired,
    )
    .join(KindField, KindField.id == KindChoice.field_id)
    .where(~KindChoice.deleted)
    .order_by(KindChoice.position, KindChoice.id)
)
STEPS = (
    select(
        KindStep.kind_id,
        KindStep.id,
        KindStep.name_id,
        KindStep.name_en,
        KindStep.after_id,
        KindStep.offset_days,
        KindStep.is_retired,
    )
    .where(~KindStep.deleted)
    .order_by(KindStep.position, KindStep.id)
)


def fields_by_kind(session: Session, kind_id: int | None = None) -> dict[int, list[FieldRow]]:
    """The fields of all kinds, or of one; retired ones too."""
    choices: dict[int, list[ChoiceRow]] = defaultdict(list)
    of_kind = () if kind_id is None else (KindField.kind_id == kind_id,)
    for one in session.execute(CHOICES.where(*of_kind)):
        choices[one.field_id].append(ChoiceRow(one.id, _name(one), one.is_retired))
    found: dict[int, list[FieldRow]] = defaultdict(list)
    for row in session.execute(FIELDS.where(*of_kind)):
        found[row.kind_id].append(
            FieldRow(
                row.id,
                _name(row),
                FieldType(row.field_type),
                row.is_required,
                row.is_retired,
                tuple(choices[row.id]),
            )
        )
    return found


def steps_by_kind(session: Session) -> dict[int, list[KindStepRow]]:
    """The steps of all kinds, retired ones too."""
    found: dict[int, list[KindStepRow]] = defaultdict(list)
    for row in session.execute(STEPS):
        found[row.kind_id].append(
            KindStepRow(row.id, _name(row), row.after_id, row.offset_days, row.is_retired)
        )
    return found


def _name(row: Any) -> BilingualName:
    return BilingualName(row.name_id, row.name_en)
