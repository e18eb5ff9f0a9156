"""Keeps what libraries ask in their patrons' profiles, and what was answered."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null


def upgrade() -> None:
    """Make the four tables."""
    _fields()
    _values()


def _entry(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record(table),
    )


def _fields() -> None:
    op.create_table(
        "profile_field",
        *texts(profile_group=40, field_type=40),
        column("is_required", sa.Boolean()),
        column("is_sensitive", sa.Boolean()),
        *texts_or_null(kept_why=500),
        *_entry("profile_field"),
    )
    op.create_table(
        "profile_choice",
        column("profile_field_id", sa.Integer()),
        key("profile_choice", "profile_field_id", "profile_field"),
        *_entry("profile_choice"),
    )
    op.create_index("ix_profile_choice_profile_field_id", "profile_choice", ["profile_field_id"])
    op.create_table(
        "profile_audience",
        column("profile_field_id", sa.Integer()),
        column("category_id", sa.Integer()),
        key("profile_audience", "profile_field_id", "profile_field"),
        key("profile_audience", "category_id", "category"),
        *record("profile_audience"),
    )
    op.create_index(
        "ix_profile_audience_profile_field_id_category_id",
        "profile_audience",
        ["profile_field_id", "category_id"],
    )


def _values() -> None:
    op.create_table(
        "profile_value",
        column("patron_id", sa.Integer()),
        column("profile_field_id", sa.Integer()),
        *texts_or_null(text=2000),
        column("amount", sa.Float(), null=True),
        column("day", sa.Date(), null=True),
        column("choice_id", sa.Integer(), null=True),
        key("profile_value", "patron_id", "patron"),
        key("profile_value", "profile_field_id", "profile_field"),
        key("profile_value", "choice_id", "profile_choice"),
        *record("profile_value"),
    )
    for columns in (["patron_id", "profile_field_id"], ["profile_field_id", "choice_id", "patron_id"]):
        op.create_index(f"ix_profile_value_{'_'.join(columns)}", "profile_value", columns)
