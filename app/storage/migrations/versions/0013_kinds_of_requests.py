"""Gives kinds of request their statuses, fields and steps; requests what the patron wants, and its price."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null


def upgrade() -> None:
    """Make the lists, then let kinds, requests and their events point to them. Nothing old is filled in."""
    for make in (_flows, _kinds, _parts_of_kinds, _requests, _parts_of_requests, _events):
        make()


def _entry(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        *record(table),
    )


def _flows() -> None:
    op.create_table("status_flow", *_entry("status_flow"))
    op.create_table(
        "request_status",
        column("flow_id", sa.Integer()),
        *texts(status_class=40, followed_by=500),
        key("request_status", "flow_id", "status_flow"),
        *_entry("request_status"),
    )
    op.create_index("ix_request_status_flow_id", "request_status", ["flow_id"])


def _link(table: str, name: str, target: str) -> None:
    with op.batch_alter_table(table) as altered:
        altered.add_column(column(name, sa.Integer(), null=True))
        constraint = str(key(table, name, target).name)
        altered.create_foreign_key(constraint, target, [name], ["id"], deferrable=True, initially="DEFERRED")


def _kinds() -> None:
    for name in ("tariff", "word_within_hours"):
        op.add_column("request_kind", column(name, sa.Integer(), null=True))
    _link("request_kind", "flow_id", "status_flow")


def _parts_of_kinds() -> None:
    op.create_table(
        "kind_field",
        column("kind_id", sa.Integer()),
        *texts(field_type=40),
        column("is_required", sa.Boolean()),
        key("kind_field", "kind_id", "request_kind"),
        *_entry("kind_field"),
    )
    op.create_index("ix_kind_field_kind_id", "kind_field", ["kind_id"])
    op.create_table(
        "kind_choice",
        column("field_id", sa.Integer()),
        key("kind_choice", "field_id", "kind_field"),
        *_entry("kind_choice"),
    )
    op.create_index("ix_kind_choice_field_id", "kind_choice", ["field_id"])
    op.create_table(
        "kind_step",
        column("kind_id", sa.Integer()),
        column("after_id", sa.Integer(), null=True),
        column("offset_days", sa.Integer()),
        key("kind_step", "after_id", "kind_step"),
        key("kind_step", "kind_id", "request_kind"),
        *_entry("kind_step"),
    )
    op.create_index("ix_kind_step_kind_id", "kind_step", ["kind_id"])


def _requests() -> None:
    for one in (
        *texts_or_null(formats=500),
        *(column(name, sa.Integer(), null=True) for name in ("quantity_least", "quantity_most")),
        *texts_or_null(wanted_language=80, delivery_way=40),
        column("tariff", sa.Integer(), null=True),
        *texts_or_null(waived_why=500),
        column("paid_at", sa.BigInteger(), null=True),
        *texts_or_null(receipt=80),
    ):
        op.add_column("request", one)
    _link("request", "status_id", "request_status")
    op.create_index("ix_request_paid_at_kind_id", "request", ["paid_at", "kind_id"])


def _parts_of_requests() -> None:
    op.create_table(
        "request_value",
        column("request_id", sa.Integer()),
        column("field_id", sa.Integer()),
        *texts_or_null(text=2000),
        column("choice_id", sa.Integer(), null=True),
        key("request_value", "choice_id", "kind_choice"),
        key("request_value", "field_id", "kind_field"),
        key("request_value", "request_id", "request"),
        *record("request_value"),
    )
    for columns in (["request_id", "field_id"], ["choice_id", "request_id"]):
        op.create_index(f"ix_request_value_{'_'.join(columns)}", "request_value", columns)
    op.create_table(
        "request_step",
        *(column(name, sa.Integer()) for name in ("request_id", "step_id")),
        column("after_id", sa.Integer(), null=True),
        *(column(name, sa.Integer()) for name in ("offset_days", "position")),
        column("due_on", sa.Date()),
        column("done_at", sa.BigInteger(), null=True),
        column("done_by_id", sa.Integer(), null=True),
        key("request_step", "after_id", "request_step"),
        key("request_step", "done_by_id", "staff_member"),
        key("request_step", "request_id", "request"),
        key("request_step", "step_id", "kind_step"),
        *record("request_step"),
    )
    for columns in (["request_id", "position"], ["done_at", "due_on"]):
        op.create_index(f"ix_request_step_{'_'.join(columns)}", "request_step", columns)


def _events() -> None:
    for one in texts_or_null(about=500):
        op.add_column("request_event", one)
    _link("request_event", "status_id", "request_status")
    _link("request_event", "step_id", "request_step")
