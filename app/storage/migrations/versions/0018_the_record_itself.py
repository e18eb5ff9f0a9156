"""Addresses, alerts and permissions of patrons, who looks after them, what they teach; retired branches."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import column, key, record, texts, texts_or_null


def upgrade() -> None:
    """Make the tables, and the columns of patrons and branches."""
    for make in (_branches, _patrons, _addresses, _alerts, _permissions):
        make()


def _branches() -> None:
    with op.batch_alter_table("branch") as branch:
        branch.add_column(sa.Column("is_retired", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("branch") as branch:
        branch.alter_column("is_retired", server_default=None)


def _patrons() -> None:
    with op.batch_alter_table("patron") as patron:
        patron.add_column(column("responsible_id", sa.Integer(), null=True))
        patron.add_column(column("can_teach", sa.String(length=2000), null=True))
        patron.create_foreign_key(
            "fk_patron_responsible_id_staff_member",
            "staff_member",
            ["responsible_id"],
            ["id"],
            deferrable=True,
            initially="DEFERRED",
        )


def _addresses() -> None:
    op.create_table(
        "address",
        column("patron_id", sa.Integer()),
        *texts(address_kind=40),
        *texts_or_null(
            street=400, rt=80, rw=80, village=200, district=200, city=200, province=200, postal_code=80
        ),
        key("address", "patron_id", "patron"),
        *record("address"),
    )
    op.create_index("ix_address_patron_id", "address", ["patron_id"])


def _alerts() -> None:
    op.create_table(
        "alert",
        column("patron_id", sa.Integer()),
        *texts(text=500, audience=40),
        column("branch_id", sa.Integer(), null=True),
        column("starts_on", sa.Date()),
        column("ends_on", sa.Date(), null=True),
        column("raised_at", sa.BigInteger()),
        column("raised_by_id", sa.Integer(), null=True),
        column("archived_at", sa.BigInteger(), null=True),
        column("archived_by_id", sa.Integer(), null=True),
        key("alert", "archived_by_id", "staff_member"),
        key("alert", "branch_id", "branch"),
        key("alert", "patron_id", "patron"),
        key("alert", "raised_by_id", "staff_member"),
        *record("alert"),
    )
    op.create_index("ix_alert_patron_id", "alert", ["patron_id"])
    op.create_table(
        "alert_reading",
        column("patron_id", sa.Integer()),
        column("alert_id", sa.Integer()),
        column("staff_id", sa.Integer()),
        column("read_at", sa.BigInteger()),
        key("alert_reading", "alert_id", "alert"),
        key("alert_reading", "patron_id", "patron"),
        key("alert_reading", "staff_id", "staff_member"),
        *record("alert_reading"),
    )
    op.create_index("ix_alert_reading_patron_id", "alert_reading", ["patron_id"])
    op.create_index("ix_alert_reading_alert_id", "alert_reading", ["alert_id"])


def _permissions() -> None:
    op.create_table(
        "purpose",
        *texts(code=40, name_id=200, name_en=200),
        column("position", sa.Integer()),
        column("is_retired", sa.Boolean()),
        column("unless_refused", sa.Boolean()),
        *texts(wording_id=500, wording_en=500),
        *record("purpose"),
    )
    op.create_table(
        "permission",
        column("patron_id", sa.Integer()),
        column("purpose_id", sa.Integer()),
        column("channel_id", sa.Integer(), null=True),
        *texts(answer=40),
        *texts_or_null(wording=500),
        column("answered_on", sa.Date()),
        *texts(how=40),
        column("asked_by_id", sa.Integer(), null=True),
        key("permission", "asked_by_id", "staff_member"),
        key("permission", "channel_id", "channel"),
        key("permission", "patron_id", "patron"),
        key("permission", "purpose_id", "purpose"),
        *record("permission"),
    )
    op.create_index("ix_permission_patron_id_purpose_id", "permission", ["patron_id", "purpose_id"])
