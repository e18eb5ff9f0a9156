"""The floors: the same questions and the same rows, through the bare driver, with the program's settings."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from app.storage.engine import connect
from tests.queries.statement_watch import watching

Question = tuple[str, Any]
Row = dict[str, Any]


class BareFile:
    """One library file, opened by the driver alone."""

    def __init__(self, path: Path) -> None:
        self.connection = connect(path)

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask, and fetch every row."""
        self.connection.execute("BEGIN")
        for text, values in questions:
            self.connection.execute(text, values).fetchall()
        self.connection.execute("ROLLBACK")

    def rows(self, table: str, where: str = "1", values: Sequence[Any] = ()) -> list[Row]:
        """Rows of a table, by their columns."""
        cursor = self.connection.execute(f'SELECT * FROM "{table}" WHERE {where}', values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def write(self, statements: Sequence[tuple[str, Sequence[Sequence[Any]]]]) -> None:
        """Carry out each statement for each of its rows, all in one commit."""
        self.connection.execute("BEGIN IMMEDIATE")
        for text, rows in statements:
            self.connection.executemany(text, rows)
        self.connection.execute("COMMIT")

    def close(self) -> None:
        """Leave the file."""
        self.connection.close()


def inserting(table: str, rows: Sequence[Row]) -> tuple[str, list[tuple[Any, ...]]]:
    """The statement that inserts rows of these columns, and what it is carried out for."""
    names = ", ".join(f'"{name}"' for name in rows[0])
    marks = ", ".join("?" * len(rows[0]))
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks})', [tuple(row.values()) for row in rows]


def asked_by(engine: Engine, work: Callable[[], object]) -> list[Question]:
    """What the program asks the database in the course of `work`."""
    with watching(engine) as watch:
        work()
    return list(watch.sent)
