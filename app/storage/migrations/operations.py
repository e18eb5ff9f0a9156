"""Alembic's operations on a driver connection that already has a transaction open."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2


@contextmanager
def operations_on(connection: Any) -> Iterator[Operations]:
    """Within this block `alembic.op` acts on `connection`; nothing here begins or commits."""
    engine = create_engine(
        "sqlite+pysqlite://", module=dbapi2, creator=lambda: _Borrowed(connection), poolclass=StaticPool
    )
    with engine.connect() as bound:
        context = MigrationContext.configure(bound, opts={"transactional_ddl": False})
        with Operations.context(context) as operations:
            yield operations


class _Borrowed:
    """The driver connection, deaf to commit, rollback and close: the transaction belongs to the caller."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Left to the caller."""

    def rollback(self) -> None:
        """Left to the caller."""

    def close(self) -> None:
        """Left to the caller."""
