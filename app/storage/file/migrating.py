"""Brings an older library file up to this version: a checked copy first, then one transaction."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from app.storage import text_indexes
from app.storage.derived import rebuilding
from app.storage.engine import connect
from app.storage.file.backup import back_up
from app.storage.schema import SCHEMA
from app.vocabulary.library_errors import LibraryDamagedError

FOLDER = Path(__file__).resolve().parent.parent / "migrations"


def migrate(path: Path, *, upto: int = SCHEMA) -> Path:
    """Bring the file to schema `upto`; answer where the copy made before lies.

    All of it, the header's version included, is one transaction: a kill leaves the old file. Foreign keys are
    off (a rebuilt table would take its children with it) and checked before the commit.
    """
    copy = path.with_name(f"{path.stem}.before-migration{path.suffix}")
    back_up(path, copy, replace=True)
    connection = connect(path)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        _migrate(connection, path, upto)
    finally:
        connection.close()
    return copy


def _migrate(connection: Any, path: Path, upto: int) -> None:
    (present,) = connection.execute("PRAGMA user_version").fetchone()
    derived: set[str] = set()
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(present + 1, upto + 1):
            step = load_step(number)
            before = _counts(connection)
            run_step(connection, step)
            _require_rows_kept(path, before, _counts(connection), getattr(step, "DROPS_ROWS_OF", ()))
            derived.update(getattr(step, "REBUILDS", ()))
        _rebuild(connection, derived)
        _require_keys_hold(connection, path)
        connection.execute(f"PRAGMA user_version={upto}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def load_step(number: int) -> ModuleType:
    """The migration that leads to schema `number`."""
    (file,) = FOLDER.glob(f"versions/{number:04d}_*.py")
    spec = importlib.util.spec_from_file_location(f"pemustaka_migration_{number}", file)
    if spec is None or spec.loader is None:
        raise ImportError(str(file))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_step(connection: Any, step: ModuleType) -> None:
    """Run one migration through Alembic on an open driver connection, inside its transaction."""
    # A file of the present version needs none of it.
    from app.storage.migrations.operations import operations_on  # noqa: PLC0415  # Alembic takes 70 ms

    with operations_on(connection):
        step.upgrade()
    for statement in list(text_indexes.renewed_triggers(connection)):
        connection.execute(statement)


def _rebuild(connection: Any, derived: set[str]) -> None:
    """Fill derived tables that steps have made or emptied, from records in their present shape."""
    from app.storage.migrations.operations import operations_on  # noqa: PLC0415  # Alembic takes 70 ms

    if derived:
        with operations_on(connection) as operations:
            rebuilding.rebuild(operations.get_bind(), derived)


def _require_keys_hold(connection: Any, path: Path) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise LibraryDamagedError(path, "foreign keys do not hold after the migration")


def _counts(connection: Any) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # our own table names
        for (name,) in names
        if not text_indexes.is_ours(name)
    }


def _require_rows_kept(
    path: Path, before: dict[str, int], after: dict[str, int], may_shrink: tuple[str, ...]
) -> None:
    for name, count in before.items():
        if name not in may_shrink and after.get(name, 0) < count:
            raise LibraryDamagedError(path, f"the migration lost rows of {name}")
