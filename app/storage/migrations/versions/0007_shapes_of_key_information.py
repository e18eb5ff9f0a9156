"""Gives key information its shapes: services, prepared answers, degrees, who brought whom, how each ended."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null

_LINKS = {
    "ended_by_id": "staff_member",
    "service_id": "service",
    "answer_id": "prepared_answer",
    "referred_by_id": "patron",
}


def upgrade() -> None:
    """Make the two lists, then let statements point to them."""
    _lists()
    _statements()


def _lists() -> None:
    op.create_table(
        "service",
        column("exists_since", sa.Date(), null=True),
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("service"),
    )
    op.create_table(
        "prepared_answer",
        *texts(shape=40),
        column("asks_who", sa.Boolean()),
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record("prepared_answer"),
    )


def _statements() -> None:
    """Nothing is written into the new columns: a statement without a shape holds words."""
    with op.batch_alter_table("statement") as table:
        table.add_column(column("ended_on", sa.Date(), null=True))
        for text in texts_or_null(shape=40, degree=40):
            table.add_column(text)
        for name, target in _LINKS.items():
            table.add_column(column(name, sa.Integer(), null=True))
            constraint = key("statement", name, target)
            table.create_foreign_key(
                str(constraint.name), target, [name], ["id"], deferrable=True, initially="DEFERRED"
            )
    op.create_index("ix_statement_referred_by_id", "statement", ["referred_by_id"])
    op.create_index(
        "ix_statement_service_id_shape_status_degree_stated_on_id",
        "statement",
        ["service_id", "shape", "status", "degree", "stated_on", "id"],
    )
