"""Every query finds its rows by an index, and could be asked of a PostgreSQL server too."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.dialects import postgresql

from app.models.patron import Patron
from app.queries.queries import Queries
from app.storage.database import Database
from tests.builders import Builder
from tests.queries.every_query import every_query, furnish, public_queries
from tests.queries.statement_watch import StatementWatch
from tests.settable_clock import SettableClock

BIG = {
    "asking",
    "change",
    "contact",
    "distinct_patrons",
    "follow_up",
    "identifier",
    "interaction",
    "participant",
    "patron",
    "patron_keys",
    "patron_summary",
    "patron_words",
    "profile_value",
    "promise",
    "relation",
    "request",
    "request_clock",
    "request_event",
    "request_state",
    "statement",
    "visit",
}
"""Tables that grow with the years; the others fit on a screen (change sets are walked by their key)."""

WALKS = {
    "ix_interaction_happened_at_id_deleted": "interactions, newest first",
    "ix_interaction_patron_id_deleted_happened_at_id": "interactions, counted",
    "ix_patron_sort_key_id_deleted": "patrons by name",
    "ix_patron_summary_last_used_at_patron_id": "patrons by last use; counted",
    "ix_patron_summary_open_requests_patron_id": "patrons, counted",
    "ix_request_number_id_deleted": "requests, newest first",
    "ix_request_state_listing": "requests, newest first, in every mix of filters; 10 to 20 ms at 200,000",
    "ix_request_state_patron_id_is_open": "requests, counted",
}
"""Indexes that a list is walked along in its order, page by page, or that count a whole table: alone, without
a look at the records (`COVERING`), which lie all over the file."""

RARE = "patron.merged_into_id IN"
"""Asked only when the registering of a patron is undone, of a link that merges will index."""

_SCAN = re.compile(r"SCAN (\w+)(?: USING COVERING INDEX (\w+))?")


def plan(database: Database, text: str, values: Any) -> list[str]:
    with database.reader_engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)
        return [row[3] for row in rows]


def scans(steps: list[str]) -> Iterator[str]:
    """The steps that read a big table from end to end for no reason given."""
    for step in steps:
        match = _SCAN.match(step)
        if match and match[1] in BIG and match[2] not in WALKS:
            yield step


@pytest.fixture
def asked(
    build: Builder, queries: Queries, clock: SettableClock, queries_run: StatementWatch
) -> StatementWatch:
    """All that all queries send."""
    furnish(build, clock)
    queries_run.forget()
    for _name, ask in every_query(queries, clock):
        ask()
    return queries_run


def test_every_query_is_asked(queries: Queries, clock: SettableClock) -> None:
    assert {name for name, _ask in every_query(queries, clock)} == public_queries(queries)


def test_no_query_reads_a_big_table_from_end_to_end(database: Database, asked: StatementWatch) -> None:
    sent = {text: values for text, values in asked.sent if text.startswith(("SELECT", "WITH"))}
    assert len(sent) > 60
    found = {text: list(scans(plan(database, text, values))) for text, values in sent.items()}
    assert {text: steps for text, steps in found.items() if steps and RARE not in text} == {}


def test_a_query_without_an_index_is_noticed(database: Database, queries_run: StatementWatch) -> None:
    with database.reading() as session:
        session.execute(select(Patron.id).where(Patron.notes == "x")).all()
    (text, values) = queries_run.sent[-1]
    assert list(scans(plan(database, text, values))) == ["SCAN patron"]


def test_every_query_can_be_said_to_postgresql(asked: StatementWatch) -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # untyped in SQLAlchemy
    assert len(asked.clauses) > 60
    for clause in asked.clauses:
        assert str(clause.compile(dialect=dialect))
