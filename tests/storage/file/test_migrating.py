"""Migrations lead to exactly the schema of the models, and leave the old file when they fail."""

import re
from pathlib import Path
from typing import Any

import pytest

from app.storage.database import Database
from app.storage.engine import connect
from app.storage.file import migrating
from app.storage.schema import APPLICATION_ID, SCHEMA
from tests.builders import Builder, new_library
from tests.settable_clock import SettableClock

KEYS_CAME_WITH = 6
Schema = dict[tuple[str, str], list[str]]


def schema_of(path: Path) -> Schema:
    """Every table, index and trigger with the parts of its text, in any order.

    SQLite puts the name of a table that was built anew into quotation marks.
    """
    connection = connect(path, quick=True)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    connection.close()
    return {
        (kind, name): sorted(
            " ".join(part.split()) for part in re.split(r"[(,)]", (sql or "").replace('"', ""))
        )
        for kind, name, sql in rows
    }


def old_library(path: Path, version: int) -> None:
    connection = connect(path, mode="rwc")
    connection.execute("BEGIN IMMEDIATE")
    for number in range(1, version + 1):
        migrating.run_step(connection, migrating.load_step(number))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version}")
    connection.execute("COMMIT")
    connection.close()


def test_the_migrations_build_what_the_models_say(tmp_path: Path) -> None:
    Database.create(tmp_path / "new").close()
    old_library(tmp_path / "old", 1)
    migrating.migrate(tmp_path / "old")
    assert schema_of(tmp_path / "old") == schema_of(tmp_path / "new")


def test_an_older_library_is_copied_and_brought_up_when_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.pemustaka"
    old_library(path, 1)
    connection = connect(path)
    connection.execute("INSERT INTO origin VALUES (1, x'00', x'0011223344556677', 1, 0, 0)")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    with Database.open(path) as database:
        assert database.check().is_clean
    assert (tmp_path / "old.before-migration.pemustaka").exists()


def test_derived_tables_that_a_migration_makes_are_filled(tmp_path: Path) -> None:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        Builder(database, actor).patron("Soerjo Soegianto")
    connection = connect(path)
    for table in ("patron_keys_counted", "patron_keys_held", "patron_keys_fts", "patron_keys"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute(f"PRAGMA user_version={KEYS_CAME_WITH - 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    migrating.migrate(path, upto=KEYS_CAME_WITH)
    connection = connect(path, quick=True)
    assert connection.execute("SELECT keys FROM patron_keys").fetchone() == ("n:sgnt.sr w:srsgnt",)
    connection.close()


def test_a_statement_from_before_it_had_a_shape_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "old"
    old_library(path, 6)
    connection = connect(path)
    row = "(1, 1, 'wanted_now', 'Ruang diskusi', 'desk', '2026-11-01', 'current', x'00', 1, 0)"
    names = "id, patron_id, heading, text, source, stated_on, status, uid, version, deleted"
    connection.execute("PRAGMA foreign_keys=OFF")  # the patron does not matter here
    connection.execute(f"INSERT INTO statement ({names}) VALUES {row}")
    migrating.run_step(connection, migrating.load_step(7))
    kept = connection.execute(f"SELECT {names}, shape, degree, service_id FROM statement").fetchone()
    connection.close()
    assert kept[3] == "Ruang diskusi"
    assert kept[-3:] == (None, None, None)


def test_a_migration_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.pemustaka"
    old_library(path, 1)
    before = schema_of(path)

    def half_done(connection: Any, _step: object) -> None:
        connection.execute("CREATE TABLE half_done (id INTEGER)")
        raise RuntimeError

    monkeypatch.setattr(migrating, "run_step", half_done)
    with pytest.raises(RuntimeError):
        migrating.migrate(path)
    assert schema_of(path) == before


def test_the_newest_migration_is_the_schema_number() -> None:
    numbers = sorted(int(file.name[:4]) for file in migrating.FOLDER.glob("versions/0*.py"))
    assert numbers == list(range(1, SCHEMA + 1))
