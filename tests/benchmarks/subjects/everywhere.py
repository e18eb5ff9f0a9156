"""Searching across everything: names and cards, then words in notes."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from app.queries.everywhere import MOST
from app.vocabulary.note_words import sought_words
from tests.benchmarks.bare import BareFile
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen

_FLOOR = "the same FTS5 question in the bare driver"
_BARE = {
    "patron": f"SELECT rowid FROM patron_fts WHERE patron_fts MATCH ? ORDER BY rowid LIMIT {MOST + 1}",
    "interaction": "SELECT rowid FROM interaction_fts WHERE interaction_fts MATCH ? "
    f"ORDER BY rowid DESC LIMIT {MOST + 1}",
}


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """Beginnings of names, and words of notes, of records drawn at random."""
    everywhere = screen.desk.workplace.queries.everywhere
    for what, texts, ask, table, most in (
        ("names and cards", _words(bare, "patron", "full_name", rounds), everywhere.names, "patron", 16),
        ("words in notes", _words(bare, "interaction", "note", rounds), everywhere.words, "interaction", 100),
    ):
        floor = partial(_ask_bare, bare, _BARE[table])
        samples = in_turns(texts, partial(_ask, ask), floor)
        yield Measurement("everywhere", what, _FLOOR, *samples, goal=Goal(p95=most))


def _words(bare: BareFile, table: str, column: str, rounds: int) -> list[str]:
    chance = Random(7)
    (last,) = bare.connection.execute(f"SELECT max(id) FROM {table}").fetchone()
    found: list[str] = []
    while len(found) < rounds:
        rows = bare.rows(table, "id >= ? LIMIT 1", [chance.randint(1, last)])
        words = [word for word in sought_words(rows[0][column]) if len(word) > 1] if rows else []
        if words:
            found.append(chance.choice(words)[:5])
    return found


def _ask(ask: Callable[[str], object], text: str) -> int:
    return timed(partial(ask, text))


def _ask_bare(bare: BareFile, question: str, text: str) -> int:
    return timed(partial(bare.ask, [(question, (f'"{text}"*',))]))
