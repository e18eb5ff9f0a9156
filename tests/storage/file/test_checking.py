"""The check finds what it is there to find."""

import pytest

from app.storage.engine import connect
from tests.builders import Builder, card

PLANTED = {
    "patron_words": "UPDATE patron_words SET words = 'else'",
    "request_words": "UPDATE request_words SET words = 'else'",
    "statement_words": "UPDATE statement_words SET words = 'else'",
    "interaction_words": "UPDATE interaction_words SET words = 'else'",
    "patron_keys": "UPDATE patron_keys SET keys = 'w:else'",
    "patron_summaries": "UPDATE patron_summary SET contact_count = 99",
    "request_states": "DELETE FROM request_state",
    "request_clocks": "UPDATE request_clock SET last_word_at = 0",
    "foreign_keys": "UPDATE identifier SET patron_id = 4711",
    "change_sets": "UPDATE patron SET full_name = 'someone else'",
    "search_index": "INSERT INTO patron_fts(patron_fts, rowid, words) VALUES ('delete', 1, 'nothing')",
}


@pytest.mark.parametrize("part", PLANTED)
def test_a_planted_fault_is_found_where_it_is(build: Builder, part: str) -> None:
    patron_id = build.patron(full_name="Suparti", identifiers=(card("M0000017"),))
    build.interaction(patron_id)
    build.request(patron_id)
    build.statement(patron_id)
    assert build.database.check().is_clean
    connection = connect(build.database.path)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(PLANTED[part])
    connection.close()
    assert build.database.check().counts[part]
