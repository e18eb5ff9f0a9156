"""Building blocks of migrations. Frozen like them: a new shape gets a new name."""

from typing import Any

import sqlalchemy as sa


def column(name: str, kind: Any, *, null: bool = False) -> sa.Column[Any]:
    """A plain column."""
    return sa.Column(name, kind, nullable=null)


def texts(**lengths: int) -> tuple[sa.Column[Any], ...]:
    """Columns of text that every row fills, by their longest length."""
    return tuple(column(name, sa.String(length=length)) for name, length in lengths.items())


def texts_or_null(**lengths: int) -> tuple[sa.Column[Any], ...]:
    """Columns of text that may be empty."""
    return tuple(column(name, sa.String(length=length), null=True) for name, length in lengths.items())


def record(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    """What every record has."""
    return (
        column("id", sa.Integer()),
        column("uid", sa.LargeBinary(length=16)),
        column("version", sa.Integer()),
        column("deleted", sa.Boolean()),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("uid", name=f"uq_{table}_uid"),
    )


def key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key, checked at commit."""
    name = f"fk_{table}_{column}_{target}"
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=name, initially="DEFERRED", deferrable=True
    )
